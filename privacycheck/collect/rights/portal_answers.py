"""The desktop's permission store in, the user's answers to what programs asked for out.

xdg-permission-store (xdg-desktop-portal) keeps a GVDB file for each kind of question below
$XDG_DATA_HOME/flatpak/db: in the table "main" stands, for each thing asked for, a value of type (va{sas}) that maps
application ids to answers. Answers: yes, no, ask; for the place an accuracy, of which NONE is a no.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.rights import gvdb
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Rights, Skipped

NAME = "portal-answers"
STORE_LIMIT = 16 * 1024 * 1024
TABLES = ("devices", "location", "background", "notifications", "screenshot", "screencast", "remote-desktop")
ONE_THING = {"screencast": "screencast", "remote-desktop": "remote-desktop"}
"""Tables whose entries are tokens, each for one remembered answer."""
NO = frozenset(("no", "NONE"))
KEPT = 100
PROGRAMS = 2_000


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each program that asked for something."""
    own = context.env.get("XDG_DATA_HOME", "")
    folders = [context.path(own)] if own.startswith("/") else [h / ".local/share" for h in context.open_homes()]
    for folder in folders:
        answers: dict[str, tuple[dict[str, None], dict[str, None]]] = {}
        for name in TABLES:
            path = folder / "flatpak/db" / name
            try:
                for program, thing, yes in _answers(context.read(path, STORE_LIMIT), name):
                    answers.setdefault(program, ({}, {}))[0 if yes else 1][f"portal={thing}"] = None
            except (FileNotFoundError, NotADirectoryError):
                continue
            except OSError as error:
                yield refused(NAME, error, tr("What programs asked your desktop for ({name})", name=name))
            except gvdb.BadGvdb:
                shown = clean_path(context.shown(path), 200)
                yield Skipped(
                    source=NAME, reason=tr("The list of what programs asked for is damaged: {shown}", shown=shown)
                )
        yield from _facts(context, folder, answers)


def _answers(raw: bytes, name: str) -> Iterator[tuple[str, str, bool]]:
    """Program, thing and whether the answer was yes. Raises BadGvdb."""
    for key, value in gvdb.table(raw, "main").items():
        data, kind = gvdb.boxed(value)
        if kind != "(va{sas})":
            continue
        _, programs = gvdb.pair(data)
        for entry in gvdb.array(programs)[:PROGRAMS]:
            program, answers = gvdb.pair(entry)
            words = [gvdb.string(a) for a in gvdb.array(answers)]
            if gvdb.string(program) and words and words[0] != "ask":
                yield clean(gvdb.string(program)), clean(ONE_THING.get(name, key), 60), words[0] not in NO


def _facts(
    context: Context, folder: Path, answers: dict[str, tuple[dict[str, None], dict[str, None]]]
) -> Iterator[AnyFact]:
    for program, (allows, denies) in sorted(answers.items()):
        yield Rights(
            source="flatpak",
            package=program,
            origin="portal",
            scope="user",
            allows=tuple(allows)[:KEPT],
            denies=tuple(denies)[:KEPT],
            left_out=max(0, len(allows) - KEPT) + max(0, len(denies) - KEPT),
            path=clean_path(context.shown(folder / "flatpak/db")),
        )


COLLECTOR = Collector(
    name=NAME,
    title=mark("what you allowed programs to use"),
    reads=mark("Your answers when programs asked your desktop for camera, place, background, screen or notifications."),
    platforms=("linux",),
    collect=collect,
)
