"""Clues about one application in, the rule that names it out, with how sure that is and by which key.

certain: one strong key. likely: two independent weak keys. possible: one weak key, which is a question to the user and
never a finding. A `never` key of a rule wins over everything. Nothing here compares parts of names.

Weak keys are independent when different people chose them. Name, program file and menu id of a package all come from
whoever named it, and other programs bear the same names (Debian's slack, notion and bolt are not the ones people
think of). So where a package manager knows the package under a name that no rule lists, those three count as one, and
only a publisher or an install folder makes a second.
"""

from collections.abc import Iterator, Sequence

from privacycheck.model.app import Match
from privacycheck.model.rule import Clues
from privacycheck.rulebook import keys
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.index import MANAGERS, Index

_NAMED = frozenset({"name", "exe", "desktop"})
_SAY = {"name": "name", "exe": "program file", "desktop": "menu entry", "publisher": "publisher", "path": "folder"}


def match_clues(book: RuleBook, clues: Sequence[Clues]) -> Match:
    """What the rule book says of one application, from all clues about it together."""
    index = book.index
    strong = [(app, by) for clue in clues for app, by in _strong(index, clue) if not _never(index, app, clues)]
    if strong:
        app, by = strong[0]
        others = {a for a, _ in strong} - {app}
        also = f"; other keys name {', '.join(sorted(others))}" if others else ""
        return Match(app=app, company=book.apps[app].company, certainty="certain", by=by + also)
    company, company_by = _company(index, clues)
    weak = _weak(index, clues)
    if weak:
        found = _likely(book, weak, clues, company, company_by)
        if found:
            return found
    if company:
        return Match(company=company, by=company_by, question=_question(book, weak, clues))
    question = _question(book, weak, clues)
    return Match(certainty="possible" if question else None, question=question)


def _strong(index: Index, clue: Clues) -> Iterator[tuple[str, str]]:
    if clue.source in MANAGERS and clue.package:
        app = index.strong.get(keys.package(str(clue.source), clue.package))
        if app:
            yield app, f"{clue.source} package {clue.package}"
    if clue.bundle_id and clue.signing_id:
        app = index.bundles.get(f"{clue.bundle_id}\0{clue.signing_id}")
        if app:
            yield app, f"bundle {clue.bundle_id} signed by {clue.signing_id}"


def _never(index: Index, app: str, clues: Sequence[Clues]) -> bool:
    """Whether the app's record says of any of these keys that it is somebody else's."""
    never = index.never
    for clue in clues:
        keyed = [f"{app}\0name\0{keys.name(clue.name)}"] if clue.name else []
        if clue.source in MANAGERS and clue.package:
            keyed.append(f"{app}\0package\0{keys.package(str(clue.source), clue.package)}")
        if clue.publisher:
            keyed.append(f"{app}\0publisher\0{keys.name(clue.publisher)}")
        if clue.exe:
            keyed.append(f"{app}\0exe\0{keys.exe(clue.exe)}")
        if clue.bundle_id:
            keyed.append(f"{app}\0bundle\0{clue.bundle_id}")
        if not never.isdisjoint(keyed):
            return True
    return False


def _company(index: Index, clues: Sequence[Clues]) -> tuple[str | None, str | None]:
    for clue in clues:
        if clue.signing_id and clue.signing_id in index.teams:
            return index.teams[clue.signing_id], f"signing identity {clue.signing_id}"
    for clue in clues:
        for publisher in _publishers(clue):
            if publisher in index.publishers:
                return index.publishers[publisher], f"publisher {clue.publisher or publisher}"
    return None, None


def _publishers(clue: Clues) -> Iterator[str]:
    if clue.publisher:
        yield keys.name(clue.publisher)
    elif clue.source == "winget" and clue.package and "." in clue.package:
        # The first part of a winget id is the publisher as the package's author wrote it.
        yield keys.name(clue.package.partition(".")[0])


def _weak(index: Index, clues: Sequence[Clues]) -> dict[str, dict[str, str]]:
    """App id to the kinds of weak key that name it, each with the value that did."""
    found: dict[str, dict[str, str]] = {}
    for clue in clues:
        for app, kind, value in _weak_hits(index, clue):
            found.setdefault(app, {}).setdefault(kind, value)
    return {app: kinds for app, kinds in found.items() if not _never(index, app, clues)}


def _weak_hits(index: Index, clue: Clues) -> Iterator[tuple[str, str, str]]:
    if clue.name:
        for app in index.names.get(keys.name(clue.name), ()):
            yield app, "name", clue.name
    if clue.exe:
        for app in index.exes.get(keys.exe(clue.exe), ()):
            yield app, "exe", clue.exe
    if clue.desktop_id:
        for app in index.desktop_ids.get(keys.name(clue.desktop_id), ()):
            yield app, "desktop", clue.desktop_id
    for publisher in _publishers(clue):
        for app in index.app_publishers.get(publisher, ()):
            yield app, "publisher", clue.publisher or publisher
    if clue.bundle_id and (app := index.bundles.get(clue.bundle_id)):
        # A bundle id without its signature can be claimed by anyone, but is rarely shared: it counts twice.
        yield app, "name", clue.bundle_id
        yield app, "path", clue.bundle_id
    if clue.path and index.paths:
        yield from _path_hits(index, clue.path)


def _path_hits(index: Index, path: str) -> Iterator[tuple[str, str, str]]:
    parts = keys.folders(path)
    for end in range(1, len(parts) + 1):
        for wanted, app in index.paths.get(parts[end - 1], ()):
            if "/".join(parts[:end]).endswith(wanted) and parts[
                max(0, end - wanted.count("/") - 1) : end
            ] == wanted.split("/"):
                yield app, "path", path


def _likely(
    book: RuleBook,
    weak: dict[str, dict[str, str]],
    clues: Sequence[Clues],
    company: str | None,
    company_by: str | None,
) -> Match | None:
    """The app that most independent keys name, if there are two of them and no other app has as many."""
    packaged = any(c.source in MANAGERS and c.package for c in clues)
    counted = []
    for app, kinds in weak.items():
        kept = dict(kinds)
        if company and book.apps[app].company == company and company_by:
            kept.setdefault("publisher", company_by.partition(" ")[2])
        counted.append((_independent(kept, packaged), app, kept))
    counted.sort(key=lambda c: -c[0])
    best, app, kept = counted[0]
    if best < 2 or (len(counted) > 1 and counted[1][0] == best):
        return None
    by = " and ".join(f"{_SAY[kind]} {value}" for kind, value in kept.items())
    return Match(app=app, company=book.apps[app].company, certainty="likely", by=by)


def _independent(kinds: dict[str, str], packaged: bool) -> int:
    named = len(_NAMED & kinds.keys())
    return len(kinds.keys() - _NAMED) + (min(named, 1) if packaged else named)


def _question(book: RuleBook, weak: dict[str, dict[str, str]], clues: Sequence[Clues]) -> str | None:
    """What to ask the user where one weak key names one app. Silent where a manager knows the package by another name:
    then it is most likely the other program."""
    if len(weak) != 1 or any(c.source in MANAGERS and c.package for c in clues):
        return None
    app = next(iter(weak))
    return f"Is this {book.apps[app].name}? Only one sign speaks for it, so we say nothing about it."
