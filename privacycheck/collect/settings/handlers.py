"""Lists of default programs in, the program that opens each kind of thing out.

Association between MIME types and applications (freedesktop), 1.0.1: files mimeapps.list, one for the desktop before
the one for all, the user's before the system's; group [Default Applications]; the first program of the first file
counts.
"""

from collections.abc import Iterator
from pathlib import Path

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.packages.flatpak_places import key_file
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Handler

NAME = "handlers"
LIST_LIMIT = 1024 * 1024
ROLES = {
    "x-scheme-handler/https": "web pages",
    "x-scheme-handler/mailto": "mail addresses",
    "application/pdf": "PDF files",
    "image/jpeg": "pictures",
    "video/mp4": "videos",
    "text/calendar": "calendars",
    "x-scheme-handler/tel": "phone numbers",
}


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each kind of thing."""
    done: set[str] = set()
    for path in _lists(context):
        try:
            raw = context.read(path, LIST_LIMIT)
        except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
            continue
        except OSError as error:
            yield refused(
                NAME,
                error,
                tr("The list of default programs {path}", path=clean_path(context.shown(path), 200)),
            )
            continue
        chosen = key_file(raw).get("Default Applications", {})
        for kind, role in ROLES.items():
            program = chosen.get(kind, "").partition(";")[0].strip()
            if program.endswith(".desktop") and kind not in done:
                done.add(kind)
                name = clean(program.removesuffix(".desktop"))
                yield Handler(role=role, desktop_id=name, path=clean_path(context.shown(path)))


def _lists(context: Context) -> Iterator[Path]:
    desktops = [d.lower() for d in context.env.get("XDG_CURRENT_DESKTOP", "").split(":") if d.isalnum()]
    names = [*(f"{d}-mimeapps.list" for d in desktops), "mimeapps.list"]
    config = context.env.get("XDG_CONFIG_HOME", "")
    data = context.env.get("XDG_DATA_HOME", "")
    homes = context.open_homes()
    folders = [context.path(config)] if config.startswith("/") else [h / ".config" for h in homes]
    folders.append(context.path("/etc/xdg"))
    folders += [context.path(data) / "applications"] if data.startswith("/") else []
    folders += [h / ".local/share/applications" for h in homes] if not data.startswith("/") else []
    folders += [context.path(f) for f in ("/usr/local/share/applications", "/usr/share/applications")]
    for folder in folders:
        yield from (folder / name for name in names)


COLLECTOR = Collector(
    name=NAME,
    title=mark("programs that open things for you"),
    reads=mark("Which program opens web pages, mail, PDF files, pictures, videos and calendars."),
    platforms=("linux",),
    collect=collect,
)
