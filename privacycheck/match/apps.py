"""Clues about one application in, the rule that names it out, with how sure that is and by which key.

certain: one strong key. likely: two independent weak keys. possible: one weak key, which is a question to the user and
never a finding. A `never` key of a rule wins over everything. Nothing here compares parts of names.

Weak keys are independent when different people chose them. Name, program file and menu entry of a package all come from
whoever named it, and other programs bear the same names: Debian's slack, notion, bolt and arc are not the ones that
people think of, and each has a program file of that name. So where a package manager knows the package under a name
that no rule lists, those three count as one, as does a folder below /usr, which the distribution names after the
package. Only a publisher or a folder of the maker's own (/opt belongs to makers, FHS 3.0) is a second one there.
"""

from collections.abc import Iterator, Sequence

from privacycheck.language import fill, listed, mark, tr
from privacycheck.match.folders import folder_hits, named_by_distribution
from privacycheck.model.app import Match
from privacycheck.model.base import Source
from privacycheck.model.rule import Clues
from privacycheck.rulebook import keys
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.index import EXTENSIONS, MANAGERS, Index

_DISTRIBUTIONS = frozenset({"deb", "rpm", "pacman"})
_EXTENSIONS = frozenset({"chrome-extension", "firefox-extension"})
_LABELS = frozenset({"name", "exe", "desktop", "same folder"})
"""Kinds of weak key that whoever names a package chooses together."""
_SAY = {
    "name": mark("name"),
    "exe": mark("program file"),
    "desktop": mark("menu entry"),
    "publisher": mark("publisher"),
    "folder": mark("folder"),
    "same folder": mark("folder"),
    "bundle": mark("bundle id"),
}

Hits = dict[str, dict[str, str]]
"""App id to the kinds of weak key that name it, each with the value that did."""


def match_clues(book: RuleBook, clues: Sequence[Clues]) -> Match:
    """What the rule book says of one application, from all clues about it together. The first strong key decides;
    `by` names the rules that others lead to."""
    index = book.index
    strong = [(app, by) for clue in clues for app, by in _strong(index, clue) if not _never(index, app, clues)]
    if strong:
        app, by = strong[0]
        others = sorted({a for a, _ in strong} - {app})
        if others:
            by = tr("{by}; other signs point to {others}", by=by, others=", ".join(others))
        return Match(app=app, company=book.apps[app].company, certainty="certain", by=by)
    hits = _weak(index, clues)
    maker = _company(index, clues)
    if hits and (found := _likely(book, hits, clues, maker)):
        return found
    question = _question(book, hits, clues) if hits else None
    return Match(
        company=maker[0] if maker else None,
        by=maker[1] if maker else None,
        certainty="possible" if question else None,
        question=question,
    )


def _strong(index: Index, clue: Clues) -> Iterator[tuple[str, str]]:
    if clue.package and (clue.source in MANAGERS or clue.source in EXTENSIONS):
        app = index.strong.get(keys.package(clue.source, clue.package))
        if app:
            name = {"source": clue.source, "package": clue.package}
            by = "{source} {package}" if clue.source in EXTENSIONS else tr("{source} package {package}", **name)
            yield app, fill(by, name)
    if clue.bundle_id and clue.signing_id:
        app = index.bundles.get(f"{clue.bundle_id}\0{clue.signing_id}")
        if app:
            yield app, tr("bundle {bundle} signed by {signer}", bundle=clue.bundle_id, signer=clue.signing_id)


def _never(index: Index, app: str, clues: Sequence[Clues]) -> bool:
    """Whether the app's record says of any of these keys that it is somebody else's."""
    never = index.never
    for clue in clues:
        keyed = [f"{app}\0name\0{keys.name(clue.name)}"] if clue.name else []
        if clue.package and clue.source in MANAGERS:
            keyed.append(f"{app}\0package\0{keys.package(clue.source, clue.package)}")
        if clue.publisher:
            keyed.append(f"{app}\0publisher\0{keys.name(clue.publisher)}")
        if clue.exe:
            keyed.append(f"{app}\0exe\0{keys.exe(clue.exe)}")
        if clue.bundle_id:
            keyed.append(f"{app}\0bundle\0{clue.bundle_id}")
        if not never.isdisjoint(keyed):
            return True
    return False


def _company(index: Index, clues: Sequence[Clues]) -> tuple[str, str, str] | None:
    """The company whose signing identity, else publisher, a clue carries; by which, in words and as it is."""
    for clue in clues:
        if clue.signing_id:
            company = index.teams.get(clue.signing_id) or index.publishers.get(keys.name(clue.signing_id))
            if company:
                return company, tr("signing identity {signer}", signer=clue.signing_id), clue.signing_id
    for clue in clues:
        publisher = _publisher(clue)
        if publisher and (company := index.publishers.get(keys.name(publisher))):
            return company, tr("publisher {publisher}", publisher=publisher), publisher
    for clue in clues:
        for app_id in _domain_ids(clue):
            for beginning in keys.beginnings(app_id):
                if company := index.prefixes.get(beginning):
                    return company, f"id {app_id}", app_id
    return None


def _domain_ids(clue: Clues) -> Iterator[str]:
    """Ids that begin with a domain of the maker: Apple's bundle ids, and Flatpak's, of which Flathub checks the domain
    or that the project agrees (docs.flathub.org, requirements, application id)."""
    if clue.bundle_id and not clue.signing_id:
        # A signature by somebody whom we do not know speaks against the id.
        yield clue.bundle_id
    if clue.source == "flatpak" and clue.package:
        yield clue.package


def _publisher(clue: Clues) -> str | None:
    if clue.publisher:
        return clue.publisher
    if clue.source in ("winget", "msix") and clue.package and "." in clue.package:
        # The first part of a winget id is the publisher (winget-pkgs manifest schema, PackageIdentifier); that of a
        # package from the Microsoft Store is a prefix which the Store gave its publisher.
        return clue.package.partition(".")[0]
    return None


def _weak(index: Index, clues: Sequence[Clues]) -> Hits:
    found: Hits = {}
    for clue in clues:
        for app, kind, value in _weak_hits(index, clue):
            found.setdefault(app, {}).setdefault(kind, value)
    return {app: kinds for app, kinds in found.items() if not _never(index, app, clues)}


def _weak_hits(index: Index, clue: Clues) -> Iterator[tuple[str, str, str]]:
    """App, kind of key and value. An extension is not the program of the same name, and the name of a process is its
    program file, not a second sign."""
    if clue.name and clue.source not in _EXTENSIONS:
        key = keys.name(clue.name)
        apps, kind = (index.exes, "exe") if clue.source == "process" else (index.names, "name")
        for app in apps.get(key, ()):
            yield app, kind, clue.name
    if clue.exe:
        for app in index.exes.get(keys.exe(clue.exe), ()):
            yield app, "exe", clue.exe
    if clue.desktop_id:
        for app in index.desktop_ids.get(keys.name(clue.desktop_id), ()):
            yield app, "desktop", clue.desktop_id
    if publisher := _publisher(clue):
        for app in index.app_publishers.get(keys.name(publisher), ()):
            yield app, "publisher", publisher
    if clue.bundle_id and not clue.signing_id and (bundled := index.bundles.get(clue.bundle_id)):
        # With a signature by somebody else it is another program, whatever it calls itself.
        yield bundled, "bundle", clue.bundle_id
    if clue.path and index.paths:
        for app in folder_hits(index, clue.path):
            yield app, "same folder" if named_by_distribution(clue.path) else "folder", clue.path


def _likely(book: RuleBook, hits: Hits, clues: Sequence[Clues], maker: tuple[str, str, str] | None) -> Match | None:
    """The app that most independent keys name, if there are two of them and no other app has as many."""
    packaged = any(c.source in MANAGERS and c.package for c in clues)
    counted = []
    for app, kinds in hits.items():
        company = book.apps[app].company
        if maker and company == maker[0]:
            kinds.setdefault("publisher", maker[2])
        elif maker and not _related(book, company, maker[0]):
            # Somebody whom we know made this, and it is not the maker of the app: another program of that name.
            continue
        counted.append((_independent(kinds, packaged), app))
    counted.sort(key=lambda c: -c[0])
    best, app = counted[0] if counted else (0, "")
    if best < 2 or (len(counted) > 1 and counted[1][0] == best):
        return None
    by = listed(f"{tr(_SAY[kind])} {value}" for kind, value in hits[app].items())
    return Match(app=app, company=book.apps[app].company, certainty="likely", by=by)


def _related(book: RuleBook, one: str, other: str) -> bool:
    """Whether one of two companies owns the other, directly or through others."""
    return any(
        owner.company == upper for lower, upper in ((one, other), (other, one)) for _, owner in book.owner_chain(lower)
    )


def _independent(kinds: dict[str, str], packaged: bool) -> int:
    labels = len(_LABELS & kinds.keys())
    others = len(kinds.keys() - _LABELS)
    # A bundle id is chosen once for the whole world: alone it is as good as two other keys.
    return others + ("bundle" in kinds) + (min(labels, 1) if packaged else labels)


def _question(book: RuleBook, hits: Hits, clues: Sequence[Clues]) -> str | None:
    """What to ask where too few signs name one app.

    Silent where the answer is most likely no: a distribution knows the package under a name that no rule lists, or the
    program has a name of its own and only its file or folder is called like the app (OpenOffice has a soffice.exe too).
    """
    distributed: set[Source | None] = {c.source for c in clues if c.package}
    if len(hits) != 1 or not distributed.isdisjoint(_DISTRIBUTIONS):
        return None
    app, kinds = next(iter(hits.items()))
    named = any(c.name and c.source != "process" for c in clues)
    if named and kinds.keys() <= {"exe", "folder", "same folder"}:
        return None
    return tr("Is this {name}? Only one sign speaks for it, so we say nothing about it.", name=book.apps[app].name)
