"""Two reports of one computer in, what changed in what was seen there out: rights, extensions, settings, start-up.

Only what both scans looked at in the same way is compared. An older kept scan that knew nothing of rights, or one that
was refused a file, makes nothing new.
"""

from collections.abc import Iterable, Sequence

import msgspec

from privacycheck.language import clauses, listed, tr
from privacycheck.model.base import Level, Value
from privacycheck.model.history import Change, ChangeKind, GroupId
from privacycheck.model.report import AppReport, Report, ShownExtension, ShownRight, ShownSetting

HIGH: tuple[Level, ...] = ("act", "look")
Found = tuple[GroupId, Change]
RIGHTS = {"flatpak": frozenset(("flatpak-rights", "portal-answers")), "snap": frozenset(("snap-rights",))}
"""How a program is installed, and the sources that know what it may use."""
SETTINGS = {
    "group": frozenset(("memberships",)),
    "certificate": frozenset(("root-certificates",)),
    "proxy": frozenset(("proxy-settings",)),
    "tunnel": frozenset(("tunnels", "tunnel-interfaces")),
    "policy": frozenset(("browser-policies",)),
    "service": frozenset(("autostart", "services")),
}
"""Kinds of settings of a computer, and the sources that know them."""
OBSERVED = {
    "opens": frozenset(("handlers",)),
    "service": frozenset(("services",)),
    "autostart": frozenset(("autostart",)),
}
"""Observations, and the sources that know them."""
MORE = "more"
"""The right that stands for those that are not listed."""
_PASSING = ("running", "contacts", "local-only", "extensions")
"""Observations that only count what other changes name."""


class Alike(Value, frozen=True, kw_only=True):
    """`sources` are those that both scans looked at, with the same things left unread. `whole`: both scans came to
    their end. `words`: both were told in the same language."""

    sources: frozenset[str]
    whole: bool
    words: bool

    def saw(self, needed: frozenset[str]) -> bool:
        return needed <= self.sources


def alike(earlier: Report, later: Report) -> Alike:
    """How far two reports can be compared."""
    before = {c.source: frozenset(s.reason for s in c.skipped) for c in earlier.coverage}
    after = {c.source: frozenset(s.reason for s in c.skipped) for c in later.coverage}
    return Alike(
        sources=frozenset(s for s, missed in after.items() if before.get(s) == missed),
        whole=earlier.complete and later.complete,
        words=earlier.language is not None and earlier.language == later.language,
    )


def change(kind: ChangeKind, app: AppReport, words: str, before: AppReport | None, after: AppReport | None) -> Change:
    return Change(
        kind=kind,
        app=app.name,
        app_key=app.key,
        words=words,
        before=before.level if before else None,
        after=after.level if after else None,
    )


def observed(before: AppReport, after: AppReport, both: Alike) -> list[Found]:
    """Start at login, waiting for connections, what is built in: what is seen of a program apart from its contacts."""
    compared = [
        id for id in dict.fromkeys(o.id for o in (*before.seen, *after.seen)) if _same_look(id, before, after, both)
    ]
    old = {o.id: o for o in before.seen if o.id in compared}
    new = {o.id: o for o in after.seen if o.id in compared}
    found: list[Found] = []
    for id in new.keys() - old.keys():
        group: GroupId = "first" if new[id].level in HIGH else "new"
        words = tr("{name}, new: {says}", name=after.name, says=new[id].says)
        found.append((group, change("permission-new", after, words, before, after)))
    for id in old.keys() - new.keys():
        words = tr("{name}, no longer: {says}", name=after.name, says=old[id].says)
        found.append(("gone", change("permission-gone", after, words, before, after)))
    return found


def _same_look(id: str, before: AppReport, after: AppReport, both: Alike) -> bool:
    """Whether both scans could have seen this, and no other change tells it."""
    if id in _PASSING or id.startswith(("contact-", "extension-")):
        return False
    if id == "opens" and before.handles is not None and after.handles is not None:
        return False
    if id.startswith("built-in-") or (id.startswith("declares-") and (before.built_in or after.built_in)):
        return before.built_in is not None and after.built_in is not None
    return both.saw(OBSERVED.get(id, frozenset()))


def rights(before: AppReport, after: AppReport, both: Alike) -> list[Found]:
    """What was given to a program and what was taken away, one sentence for all that one side gave or took."""
    kind = after.key.partition(":")[0]
    if kind not in RIGHTS or kind != before.key.partition(":")[0] or not both.saw(RIGHTS[kind]):
        return []
    given, taken = _rights_changed(before.rights, after.rights)
    found: list[Found] = []
    for by, some in _by_giver(given):
        words = tr(
            "{name} may do more now: {rights} ({by}).",
            name=after.name,
            rights=_semicolons(some),
            by=tr(by),
        )
        found.append(("new", _with(change("permission-new", after, words, before, after), some)))
    for by, some in _by_giver(taken):
        semicolons = _semicolons(some)
        words = tr("{name} may no longer do this: {rights}.", name=after.name, rights=semicolons)
        if by:
            words = tr("{name} may not do this now: {rights} ({by}).", name=after.name, rights=semicolons, by=tr(by))
        found.append(("gone", _with(change("permission-gone", after, words, before, after), some)))
    return found


def _rights_changed(
    before: Sequence[ShownRight], after: Sequence[ShownRight]
) -> tuple[list[ShownRight], list[ShownRight]]:
    """Given and taken away. A list that was cut short proves neither that a right was not there nor that it went."""
    old, new = ({r.id: r for r in some if r.id != MORE} for some in (before, after))
    cut_old, cut_new = (any(r.id == MORE for r in some) for some in (before, after))
    # Two names for one thing are told once: that the other name tells it now is no change.
    may_old, may_new = ({r.says for r in some.values() if r.allowed} for some in (old, new))
    given = [
        r
        for r in new.values()
        if r.allowed and r.says not in may_old and not (old[r.id].allowed if r.id in old else cut_old)
    ]
    refused = [r for r in new.values() if not r.allowed and (old[r.id].allowed if r.id in old else not cut_old)]
    gone = [
        msgspec.structs.replace(r, by="")
        for r in old.values()
        if r.allowed and r.id not in new and r.says not in may_new and not cut_new
    ]
    return given, refused + gone


def _by_giver(some: Iterable[ShownRight]) -> list[tuple[str, list[ShownRight]]]:
    found: dict[str, list[ShownRight]] = {}
    for right in some:
        found.setdefault(right.by, []).append(right)
    return list(found.items())


def _semicolons(some: Iterable[ShownRight]) -> str:
    """What a scan in English told is told in the language of today."""
    return clauses(tr(r.says) for r in some)


def _with(one: Change, some: Iterable[ShownRight | ShownSetting]) -> Change:
    return msgspec.structs.replace(one, what=tuple(s.id for s in some))


def extensions(before: AppReport, after: AppReport, both: Alike) -> list[Found]:
    old = {e.id: e for e in before.extensions if e.enabled}
    new = {e.id: e for e in after.extensions if e.enabled}
    found: list[Found] = []
    for id in new.keys() - old.keys():
        one = new[id]
        words = tr("The extension {name} is new in {program}. {says}", name=one.name, program=after.name, says=one.says)
        found.append((_weight(one, "new"), change("extension-new", after, words, before, after)))
    for id in new.keys() & old.keys():
        for kind, words, some in _extension_changed(old[id], new[id], after.name, both):
            group: GroupId = _weight(new[id], "changed") if kind == "extension-new" else "gone"
            found.append((group, _with(change(kind, after, words, before, after), some)))
    for id in old.keys() - new.keys():
        words = tr("The extension {name} is no longer on in {program}.", name=old[id].name, program=after.name)
        found.append(("gone", change("extension-gone", after, words, before, after)))
    return found


def _weight(one: ShownExtension, otherwise: GroupId) -> GroupId:
    return "first" if one.level in HIGH else otherwise


def _extension_changed(
    old: ShownExtension, new: ShownExtension, program: str, both: Alike
) -> list[tuple[ChangeKind, str, list[ShownRight]]]:
    """By its rights where both scans kept them, otherwise by the sentence on the most that it may do."""
    if old.may is None or new.may is None:
        if not both.words or new.says == old.says:
            return []
        words = tr(
            "The extension {name} in {program} may do other things now. {says}",
            name=new.name,
            program=program,
            says=new.says,
        )
        return [("extension-new", words, [])]
    more = [r for r in new.may if r.id not in {o.id for o in old.may}]
    less = [r for r in old.may if r.id not in {n.id for n in new.may}]
    found: list[tuple[ChangeKind, str, list[ShownRight]]] = []
    if more:
        semicolons = _semicolons(more)
        words = tr(
            "The extension {name} in {program} may do more now: {rights}.",
            name=new.name,
            program=program,
            rights=semicolons,
        )
        found.append(("extension-new", words, more))
    if less:
        semicolons = _semicolons(less)
        words = tr(
            "The extension {name} in {program} may no longer do this: {rights}.",
            name=new.name,
            program=program,
            rights=semicolons,
        )
        found.append(("extension-gone", words, less))
    return found


def computer(earlier: Report, later: Report, both: Alike) -> list[Found]:
    """What is set on the computer itself, and which program opens what."""
    if not both.whole:
        return []
    old, new = ({s.id: s for s in r.this_computer if both.saw(SETTINGS[s.kind])} for r in (earlier, later))
    found: list[Found] = []
    for id, one in new.items():
        if id not in old:
            found.append(("first" if one.level in HIGH else "new", _setting("setting-new", one, one.says)))
        elif both.words and one.says != old[id].says and one.kind == "policy":
            found.append(("changed", _setting("setting-changed", one, one.says)))
    for id, one in old.items():
        if id not in new:
            words = tr("No longer on this computer: {says}", says=one.says)
            found.append(("gone", _setting("setting-gone", one, words)))
    return found + (_openers(earlier, later) if both.saw(OBSERVED["opens"]) else [])


def _setting(kind: ChangeKind, one: ShownSetting, words: str) -> Change:
    level = one.level
    return Change(
        kind=kind,
        app=tr("This computer"),
        app_key="",
        words=words,
        before=None if kind == "setting-new" else level,
        after=None if kind == "setting-gone" else level,
        what=(one.id,),
    )


def _openers(earlier: Report, later: Report) -> list[Found]:
    """Kinds of things that another program opens now, one sentence for each pair of programs."""
    if any(app.handles is None for app in (*earlier.apps, *later.apps)):
        return []
    old = {role: app for app in earlier.apps for role in app.handles or ()}
    moved: dict[tuple[str, str], tuple[AppReport | None, AppReport, list[str]]] = {}
    for app in later.apps:
        for role in app.handles or ():
            had = old.get(role)
            if had is None or (had.key != app.key and (had.rule is None or had.rule != app.rule)):
                moved.setdefault((had.key if had else "", app.key), (had, app, []))[2].append(role)
    found: list[Found] = []
    for had, app, roles in moved.values():
        words = tr(
            "{name} opens {list} for you now{before}.",
            name=app.name,
            list=listed(tr(role) for role in roles),
            before=tr(" (before: {version})", version=had.name) if had else "",
        )
        found.append(("changed", change("handler", app, words, None, app)))
    return found
