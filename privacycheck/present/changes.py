"""Two reports in, what changed from the earlier to the later out, in plain words and in order of importance.

A program is the same where its key is the same, else where its rule is (it may be installed in another way now), else
where its name is. What a newer rule book says anew is told apart from what changed on this computer.
"""

from collections.abc import Iterable

from privacycheck.language import date, mark, several, tr, trn, within
from privacycheck.model.history import Change, ChangeGroup, GroupId, HistoryDiff
from privacycheck.model.report import AppReport, Contact, Report
from privacycheck.present import changes_here, wording
from privacycheck.present.changes_here import HIGH, Alike, Found, change

TITLES: dict[GroupId, str] = {
    "first": mark("Look at these first"),
    "new": mark("New"),
    "changed": mark("Changed"),
    "gone": mark("No longer there"),
    "rules": mark("What the rule book says anew"),
}


def diff(earlier: Report, later: Report) -> HistoryDiff:
    """Every program of both reports is looked at once."""
    rules = (earlier.rules, earlier.program_version) != (later.rules, later.program_version)
    both = changes_here.alike(earlier, later)
    pairs, gone, new = paired(earlier.apps, later.apps)
    found = [*changes_here.computer(earlier, later, both), *(_appeared(app) for app in new)]
    same = 0
    for before, after in pairs:
        changes = _changes(before, after, rules, both)
        found += changes
        same += not changes
    found += [_went(app) for app in gone]
    groups = tuple(
        ChangeGroup(id=group, title=tr(title), changes=_ordered(c for g, c in found if g == group))
        for group, title in TITLES.items()
        if any(g == group for g, _ in found)
    )
    return HistoryDiff(
        earlier=earlier.computer.taken,
        later=later.computer.taken,
        summary=_summary(groups),
        notes=_notes(earlier, later, rules),
        groups=groups,
        same=same,
    )


def paired(
    earlier: Iterable[AppReport], later: Iterable[AppReport]
) -> tuple[list[tuple[AppReport, AppReport]], list[AppReport], list[AppReport]]:
    """Programs of both, of the earlier only, of the later only. Nothing is paired by a name that is not unique."""
    left = list(earlier)
    right = list(later)
    pairs: list[tuple[AppReport, AppReport]] = []
    for identity in (lambda a: a.key, lambda a: a.rule, lambda a: a.name.casefold()):
        before = _unique(left, identity)
        after = _unique(right, identity)
        common = [m for m in before if m in after]
        pairs += [(before[m], after[m]) for m in common]
        taken_left = {id(before[m]) for m in common}
        taken_right = {id(after[m]) for m in common}
        left = [a for a in left if id(a) not in taken_left]
        right = [a for a in right if id(a) not in taken_right]
    return pairs, left, right


def _unique(apps: list[AppReport], identity: object) -> dict[str, AppReport]:
    found: dict[str, AppReport] = {}
    twice: set[str] = set()
    for app in apps:
        value = identity(app) if callable(identity) else None
        if value:
            if value in found:
                twice.add(value)
            found[value] = app
    return {value: app for value, app in found.items() if value not in twice}


def _appeared(app: AppReport) -> Found:
    words = tr("{name} is new: {levels}.", name=app.name, levels=within(tr(wording.LEVELS[app.level])))
    return "first" if app.level in HIGH else "new", change("app-new", app, words, None, app)


def _went(app: AppReport) -> Found:
    return "gone", change("app-gone", app, tr("{name} is no longer there.", name=app.name), app, None)


def _changes(before: AppReport, after: AppReport, rules: bool, both: Alike) -> list[Found]:
    found: list[Found] = []
    found += _level(before, after, rules)
    found += _maker(before, after, rules)
    found += _identity(before, after)
    found += changes_here.observed(before, after, both)
    found += changes_here.rights(before, after, both)
    found += changes_here.extensions(before, after, both)
    found += _recipients(before, after)
    return found


def _level(before: AppReport, after: AppReport, rules: bool) -> list[Found]:
    if before.level == after.level:
        return []
    step = tr(
        "from “{levels}” to “{levels2}”",
        levels=tr(wording.LEVELS[before.level]),
        levels2=tr(wording.LEVELS[after.level]),
    )
    new_reasons = [r for r in after.reasons if (r.grade, r.ref) not in {(x.grade, x.ref) for x in before.reasons}]
    seen = [r for r in new_reasons if r.grade == "o"]
    decided = {d.ref for d in before.decisions} != {d.ref for d in after.decisions}
    gone_seen = [r for r in before.reasons if r.grade == "o" and r.ref not in {x.ref for x in after.reasons}]
    if seen:
        group, because = (
            _upward(before, after),
            tr("because of something seen on this computer: {says}", says=seen[0].says),
        )
    elif decided:
        group, because = "changed", tr("because of your own decision.")
    elif rules and (new_reasons or before.rule != after.rule or not gone_seen):
        group, because = "rules", tr("because the rule book changed, not the program.")
    elif gone_seen:
        group, because = "changed", tr("because this was not seen this time: {says}", says=gone_seen[0].says)
    else:
        version = before.version != after.version
        group, because = (
            _upward(before, after),
            tr("because of its other version.") if version else tr("for another reason."),
        )
    return [
        (
            group,
            change(
                "level",
                after,
                tr("{name} went {step}, {because}", name=after.name, step=step, because=because),
                before,
                after,
            ),
        )
    ]


def _upward(before: AppReport, after: AppReport) -> GroupId:
    order = wording.LEVEL_ORDER
    return "first" if after.level in HIGH and order.index(after.level) < order.index(before.level) else "changed"


def _maker(before: AppReport, after: AppReport, rules: bool) -> list[Found]:
    found: list[Found] = []
    old = before.maker.name if before.maker else None
    new = after.maker.name if after.maker else None
    # Without a newer rule book the name comes from the package itself: somebody else publishes it now.
    group: GroupId = "rules" if rules else "first"
    if old != new and new is not None:
        had = tr(" (before: {version})", version=old) if old else ""
        words = tr("The maker of {name} is now {maker}{before}.", name=after.name, maker=new, before=had)
        if rules:
            words = tr("By the rule book {name} is made by {maker}{before}.", name=after.name, maker=new, before=had)
        found.append((group if old else "rules" if rules else "changed", change("maker", after, words, before, after)))
        return found
    owners_before = [o.name for o in before.maker.owners] if before.maker else []
    owners_after = [o.name for o in after.maker.owners] if after.maker else []
    if owners_before != owners_after:
        who = several(owners_after) or tr("nobody that is known")
        says = tr("According to the newer rule book") if rules else tr("According to your own rules")
        words = tr("{says}, the maker of {name} belongs to {who}.", says=says, name=after.name, who=who)
        if owners_before:
            words = tr("{word} (before: {owners_before}).", word=words[:-1], owners_before=several(owners_before))
        found.append(("rules", change("owner", after, words, before, after)))
    return found


def _identity(before: AppReport, after: AppReport) -> list[Found]:
    found: list[Found] = []
    if before.version != after.version and after.version:
        words = tr(
            "{name} is now version {version}{version2}.",
            name=after.name,
            version=after.version,
            version2=tr(" (before: {version})", version=before.version) if before.version else "",
        )
        found.append(("changed", change("version", after, words, before, after)))
    if before.key.partition(":")[0] != after.key.partition(":")[0]:
        words = tr("{name} is installed in another way now.", name=after.name)
        found.append(("changed", change("installed-as", after, words, before, after)))
    return found


def _recipients(before: AppReport, after: AppReport) -> list[Found]:
    """A scan sees the connections of one moment, so that a recipient that is not seen again is told last."""
    old, new = _ends(before.contacts), _ends(after.contacts)
    found: list[Found] = []
    for key in new.keys() - old.keys():
        purpose = new[key].purpose
        what = tr(", for {purposes}", purposes=tr(wording.PURPOSES[purpose])) if purpose else ""
        words = tr(
            "{name} was connected to {recipient_name}{what}. Before it was not seen there.",
            name=after.name,
            recipient_name=wording.recipient_in_a_sentence(new[key]),
            what=what,
        )
        found.append(("new", change("recipient-new", after, words, before, after)))
    for key in old.keys() - new.keys():
        words = tr(
            "{name} was not seen connected to {recipient_name} this time.",
            name=after.name,
            recipient_name=wording.recipient_in_a_sentence(old[key]),
        )
        found.append(("gone", change("recipient-gone", after, words, before, after)))
    return found


def _ends(contacts: Iterable[Contact]) -> dict[str, Contact]:
    """Outside recipients by who they are. Addresses without a name change all the time; their network does not."""
    found: dict[str, Contact] = {}
    for contact in contacts:
        end = contact.recipient
        if end.kind == "internet":
            who = end.service or end.company or end.hosted_at or end.network or end.address or "?"
            found.setdefault(who, contact)
    return found


def _ordered(changes: Iterable[Change]) -> tuple[Change, ...]:
    order = {level: n for n, level in enumerate(wording.LEVEL_ORDER)}
    return tuple(
        sorted(changes, key=lambda c: (order[c.after or c.before or "quiet"], c.app.casefold(), c.kind, c.words))
    )


def _summary(groups: tuple[ChangeGroup, ...]) -> str:
    count = {g.id: len(g.changes) for g in groups}
    total = sum(count.values())
    if not total:
        return tr("Nothing changed between the two scans.")
    changed = trn("1 change", "{n} changes", total)
    first = count.get("first", 0)
    if first == total:
        return tr("{changed}, worth a look.", changed=changed)
    return (
        tr("{changed}, {first} of them worth a look.", changed=changed, first=first)
        if first
        else tr("{changed}, and nothing stands out.", changed=changed)
    )


def _notes(earlier: Report, later: Report, rules: bool) -> tuple[str, ...]:
    notes = []
    if rules:
        notes.append(
            tr(
                "The rule book or the program was updated between the scans (rules of {newest} and of "
                "{newest2}): some changes come from there.",
                newest=date(earlier.rules.newest),
                newest2=date(later.rules.newest),
            )
        )
    if not (earlier.complete and later.complete):
        notes.append(tr("One of the scans did not come to its end, so that some programs may seem new or gone."))
    if earlier.computer.taken > later.computer.taken:
        notes.append(tr("The earlier scan bears a later time: the clock of this computer was set anew."))
    missed = {s.source for c in later.coverage for s in c.skipped} - {
        s.source for c in earlier.coverage for s in c.skipped
    }
    if missed - {"history"}:
        notes.append(
            tr("The later scan could not look at everything: {missed}.", missed=several(sorted(missed - {"history"})))
        )
    return tuple(notes)
