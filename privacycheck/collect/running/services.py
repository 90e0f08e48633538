"""Units that the system starts in, background services out.

systemd.unit(5): what is switched on is linked from TARGET.wants or TARGET.requires below /etc/systemd/system. What the
distribution ties together in /usr/lib/systemd is part of the system and left out.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.running.systemd_unit import UNIT_LIMIT, described
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Autostart, Skipped

NAME = "services"
FOLDER = "/etc/systemd/system"
UNITS = 2_000


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each service that is switched on."""
    seen: set[str] = set()
    try:
        folders = context.entries(context.path(FOLDER))
    except OSError as error:
        yield refused(NAME, error, tr("The list of background services"))
        return
    for wants in folders:
        if not wants.name.endswith((".wants", ".requires")):
            continue
        try:
            entries = context.entries(Path(wants.path))
        except OSError as error:
            yield refused(NAME, error, tr("The list of background services {clean}", clean=clean(wants.name)))
            continue
        for entry in entries:
            if entry.name.endswith(".service") and entry.name not in seen and len(seen) < UNITS:
                seen.add(entry.name)
                fact = _service(context, Path(entry.path), clean(entry.name))
                if fact:
                    yield fact


def _service(context: Context, link: Path, name: str) -> Autostart | Skipped | None:
    try:
        path = context.real(link)
        description, command = described(context.read(path, UNIT_LIMIT))
    except PermissionError as error:
        return refused(NAME, error, tr("The background service {name}", name=name))
    except OSError:
        # A link to a unit that is gone: nothing starts.
        return None
    return Autostart(
        autostart_id=name,
        name=description or name,
        command=command,
        path=clean_path(context.shown(path)),
        scope="system",
        when="boot",
    )


COLLECTOR = Collector(
    name=NAME,
    title=mark("background services"),
    reads=mark("Which services systemd starts with the computer, and the commands that they run."),
    platforms=("linux",),
    collect=collect,
)
