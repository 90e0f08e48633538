"""What is built into a program in, observations (grade o) with their levels out.

The rule, the same for every maker and country:
- worth a look: a part for advertising, analytics, usage reports or trials on users is built in, and an address of the
  same service stands beside it in the program's own files. Whether it belongs to the program's own maker or to a
  stranger makes no difference, nor does how many there are.
- nothing stands out: such a part alone (it can report, nobody knows whether it does), parts for crash reports,
  notifications and other things, and addresses alone.
- What is only mentioned in documentation, links, lists or comments is not told at all.
"""

from collections.abc import Sequence

from privacycheck.assess.seen import PURPOSE_WORDS, TELLING
from privacycheck.language import mark, several, tr
from privacycheck.model.inside import BuiltIn, Part
from privacycheck.model.report import Observation

WORDS = PURPOSE_WORDS | {
    "crash-reports": mark("crash reports"),
    "push": mark("notifications"),
    "ai": mark("artificial intelligence"),
}
NAMED = 6
ADDRESSES = "built-in-addresses"


def observation_id(service: str) -> str:
    return f"built-in-{service}"


def observations(built_in: BuiltIn | None) -> tuple[Observation, ...]:
    """One sentence for each part, and one for all addresses without a part."""
    if built_in is None:
        return ()
    found = [_part(p) for p in built_in.parts if p.says in ("reports", "can-report")]
    known = [p for p in built_in.parts if p.says == "knows" and p.purpose in WORDS]
    return (*found, *_addresses(known))


def _part(part: Part) -> Observation:
    purpose = tr(", a service for {words}", words=tr(WORDS[part.purpose])) if part.purpose in WORDS else ""
    own = tr(", which belongs to its own maker") if part.own else ""
    where = tr(" at {host}", host=part.hosts[0]) if part.elsewhere and part.hosts and part.says == "reports" else ""
    if part.says == "reports":
        text = tr(
            "Built in: it is set up to report to {service_name}{where}{own}{purpose}.",
            service_name=part.service_name,
            where=where,
            own=own,
            purpose=purpose,
        )
        telling = part.purpose in TELLING
        return Observation(id=observation_id(part.service), says=text, level="look" if telling else "quiet")
    choice = tr(" Its maker chooses where the part reports to.") if part.elsewhere else ""
    text = tr(
        "Built in: it can report to {service_name}{own}{purpose}.{choice}",
        service_name=part.service_name,
        own=own,
        purpose=purpose,
        choice=choice,
    )
    return Observation(id=observation_id(part.service), says=text)


def _addresses(parts: Sequence[Part]) -> tuple[Observation, ...]:
    if not parts:
        return ()
    names = [p.service_name for p in parts]
    more = tr(" and {count} more", count=len(names) - NAMED) if len(names) > NAMED else ""
    text = tr(
        "Its files hold addresses of {name}{more}. That alone says little.", name=several(names[:NAMED]), more=more
    )
    return (Observation(id=ADDRESSES, says=text),)
