"""Traces from files in, the services that they lead to out: joins what inspect/ found with what match/ knows.

How sure: a part of a service (SDK) that is built in says "can report to". With an address of the same service beside
it, outside the part's own files, the program is set up to report there. An address alone is only known.
What stands only in documentation, links, lists or comments is mentioned, and never counts; nor does a site's address
that nothing shows to be used.
"""

from collections.abc import Iterable, Sequence
from functools import cache, partial

from privacycheck.collect.clean import clean, clean_path
from privacycheck.inspect.kinds import SOURCE_MAP
from privacycheck.match import match_host, match_trace
from privacycheck.match.traces import BuiltIn as Sdk
from privacycheck.model.base import REPORTING, Purpose
from privacycheck.model.inside import BuiltIn, Inside, Part, Says, Trace
from privacycheck.rulebook.book import RuleBook

ORDER: tuple[Says, ...] = ("reports", "can-report", "knows", "mentioned")
PURPOSES: tuple[Purpose, ...] = (*REPORTING, "ai")
"""Shown first: those that people ask about."""
SHOWN_TRACES = 12
SHOWN_HOSTS = 8
KEY_SERVICE = "sentry"
"""Keys of this kind are given out by Sentry and by servers that run its software."""


def built_in(book: RuleBook, inside: Inside, maker: str | None = None) -> BuiltIn:
    """`maker` is the company of the program: services of its own or of its owners are marked so."""
    family = _family(book, maker)
    grouped: dict[str, list[tuple[Trace, Sdk | None]]] = {}
    # The same few names stand in thousands of files.
    behind_host = cache(partial(match_host, book))
    for trace in inside.traces:
        if trace.kind == "key":
            if KEY_SERVICE in book.services:
                grouped.setdefault(KEY_SERVICE, []).append((trace, None))
        elif trace.kind == "host":
            behind = behind_host(trace.text)
            if behind and behind.role == "owner":
                grouped.setdefault(behind.service, []).append((trace, None))
        elif sdk := match_trace(book, trace.kind, trace.text):
            grouped.setdefault(sdk.service, []).append((trace, sdk))
    parts = [_part(book, service, found, family) for service, found in grouped.items()]
    return BuiltIn(
        parts=tuple(sorted(parts, key=_order)),
        files=inside.files,
        size=inside.size,
        unread=tuple(s.reason for s in inside.skipped),
        complete=inside.complete,
    )


def _order(part: Part) -> tuple[int, int, str]:
    purpose = PURPOSES.index(part.purpose) if part.purpose in PURPOSES else len(PURPOSES)
    return ORDER.index(part.says), purpose, part.service_name.casefold()


def _family(book: RuleBook, maker: str | None) -> frozenset[str]:
    if not maker:
        return frozenset()
    return frozenset({maker, *(owner.company for _, owner in book.owner_chain(maker) if owner.company)})


def _counts(trace: Trace) -> bool:
    # A map for developers lists exactly which modules went into a bundle.
    return not trace.why or (trace.kind == "npm" and trace.why == SOURCE_MAP)


def _of_the_same(package: str) -> str:
    """What a package shares with others of one part: the publisher (npm: "@publisher/name"), else its name."""
    name = package.casefold().replace("-", "_")
    return name.partition("/")[0] if name.startswith("npm @") else name


def _part(book: RuleBook, service: str, found: Sequence[tuple[Trace, Sdk | None]], family: frozenset[str]) -> Part:
    record = book.services[service]
    company = book.companies.get(record.company)
    sdks = [(t, s) for t, s in found if s and _counts(t)]
    hosts = [t for t, s in found if s is None and _counts(t)]
    # Other packages hold the part among files of their own, as programs do that are packages themselves.
    own = {_of_the_same(f"{t.kind} {t.text}") for t, _ in sdks if t.kind in ("npm", "python")}
    # A key is given out to the maker of the program, wherever it stands.
    outside = [h for h in hosts if _of_the_same(h.package) not in own or h.kind == "key"]
    says: Says = "mentioned"
    if sdks:
        says = "reports" if outside else "can-report"
    elif hosts:
        says = "reports" if any(t.kind == "key" for t in hosts) else "knows"
    shown = [t for t, _ in sdks] + (outside or hosts) if says != "mentioned" else [t for t, _ in found]
    return Part(
        service=service,
        service_name=record.name,
        company=record.company,
        company_name=company.name if company else record.company,
        company_country=company.seat.country if company and company.seat else None,
        purpose=record.purpose,
        says=says,
        sdks=tuple(sorted({s.sdk for _, s in sdks})),
        elsewhere=bool(sdks) and all(s.elsewhere for _, s in sdks),
        own=record.company in family,
        hosts=tuple(dict.fromkeys(h.text for h in outside or hosts))[:SHOWN_HOSTS],
        traces=tuple(_cleaned(shown)),
    )


def _cleaned(traces: Iterable[Trace]) -> Iterable[Trace]:
    """The first traces, each text once before any second file of it; paths came from the machine."""
    first: dict[tuple[str, str], Trace] = {}
    for trace in traces:
        first.setdefault((trace.kind, trace.text), trace)
    for trace in list(first.values())[:SHOWN_TRACES]:
        yield Trace(
            kind=trace.kind,
            text=clean(trace.text),
            file=clean_path(trace.file, 1000),
            why=trace.why,
            package=clean(trace.package),
            count=trace.count,
        )
