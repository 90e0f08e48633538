"""Menu files in, the programs that people see in their menu out.

Desktop Entry Specification 1.5 and XDG Base Directory Specification: of entries with one id the one in the first
folder counts; names by locale; Exec with its own quoting, whose field codes (%u, %F ...) are left out.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from privacycheck.collect.base import Collector, Context, TooLarge, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.model.facts import AnyFact, DesktopEntry, Skipped

NAME = "desktop"
ENTRY_LIMIT = 512 * 1024
"""Bytes of one menu file. The longest honest ones, with 100 languages, are below 100,000."""
WORDS = 64
SYSTEM_FOLDERS = (
    "/usr/local/share/applications",
    "/usr/share/applications",
    "/var/lib/flatpak/exports/share/applications",
    "/var/lib/snapd/desktop/applications",
)
Group = dict[str, str]


def folders(context: Context) -> Iterator[Path]:
    """Folders of menu files, the one that wins first."""
    data_home = context.env.get("XDG_DATA_HOME", "")
    for home in context.homes:
        yield Path(data_home) / "applications" if data_home.startswith("/") else home / ".local/share/applications"
        yield home / ".local/share/flatpak/exports/share/applications"
    named = [f"{d}/applications" for d in context.env.get("XDG_DATA_DIRS", "").split(":") if d.startswith("/")]
    for folder in dict.fromkeys((*named, *SYSTEM_FOLDERS)):
        yield context.path(folder)


def collect(context: Context) -> Iterator[AnyFact]:
    """Entries of Type=Application. One that a user or system hid is told as hidden, and hides those behind it."""
    seen: set[str] = set()
    locales = locale_names(context.env)
    for folder in dict.fromkeys(folders(context)):
        try:
            files = list(entry_files(context, folder))
        except OSError as error:
            yield refused(NAME, error, f"The menu folder {context.shown(folder)}", "Check who may read it.")
            continue
        for desktop_id, path in files:
            if desktop_id in seen:
                continue
            seen.add(desktop_id)
            fact = read_entry(context, path, desktop_id, locales)
            if fact:
                yield fact


def entry_files(context: Context, folder: Path, depth: int = 3) -> Iterator[tuple[str, Path]]:
    """Ids and files below a folder; "kde/foo.desktop" has the id "kde-foo". Raises OSError."""
    for entry in context.entries(folder):
        if entry.name.endswith(".desktop"):
            yield clean(entry.name.removesuffix(".desktop")), Path(entry.path)
        elif depth and entry.is_dir(follow_symlinks=False):
            for inner, path in entry_files(context, Path(entry.path), depth - 1):
                yield f"{clean(entry.name)}-{inner}", path


def read_entry(
    context: Context, path: Path, desktop_id: str, locales: tuple[str, ...]
) -> DesktopEntry | Skipped | None:
    """One file. None where it is no program, or vanished."""
    try:
        raw = context.read(path, ENTRY_LIMIT)
    except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
        return None
    except TooLarge as error:
        return refused(NAME, error, f"The menu file {clean_path(context.shown(path), 200)}")
    except OSError as error:
        return refused(NAME, error, f"The menu file {clean_path(context.shown(path), 200)}")
    group = parse(raw.decode("utf-8", "replace"))
    if group.get("Type", "Application") != "Application" or not group.get("Name"):
        return None
    return _fact(context, path, desktop_id, group, locales)


def parse(text: str) -> Group:
    """Keys of the group [Desktop Entry]; the first of equal keys counts."""
    group: Group = {}
    inside = False
    for line in text.split("\n"):
        plain = line.strip()
        if plain.startswith("["):
            if inside:
                break
            inside = plain == "[Desktop Entry]"
        elif inside and "=" in plain and not plain.startswith("#"):
            key, _, value = plain.partition("=")
            group.setdefault(key.strip(), value.strip())
    return group


def _fact(context: Context, path: Path, desktop_id: str, group: Group, locales: tuple[str, ...]) -> DesktopEntry:
    plain = clean(unescape(group["Name"]))
    local = next((clean(unescape(group[f"Name[{n}]"])) for n in locales if group.get(f"Name[{n}]")), plain)
    others = (clean(unescape(v)) for k, v in group.items() if k.startswith("Name[") and v)
    words = split_exec(group.get("Exec", ""))
    return DesktopEntry(
        desktop_id=desktop_id,
        name=local or plain or desktop_id,
        names=tuple(dict.fromkeys(n for n in (plain, *others) if n))[:120],
        exec=words,
        try_exec=clean_path(group["TryExec"]) if group.get("TryExec") else None,
        icon=clean_path(group["Icon"], 500) if group.get("Icon") else None,
        hidden="true" in (group.get("Hidden", "").lower(), group.get("NoDisplay", "").lower()),
        categories=tuple(clean(c) for c in group.get("Categories", "").split(";") if c)[:20],
        path=clean_path(context.shown(path)),
        flatpak=_id(group.get("X-Flatpak")),
        snap=_id(group.get("X-SnapInstanceName")) or _snap(context, path, desktop_id),
        appimage=next((w for w in words if w.lower().endswith(".appimage")), None),
        wm_class=_id(group.get("StartupWMClass")),
    )


def _id(text: str | None) -> str | None:
    return clean(text) if text else None


def _snap(context: Context, path: Path, desktop_id: str) -> str | None:
    """snapd names its files SNAP_APP.desktop."""
    if "/snapd/desktop/" in context.shown(path) and "_" in desktop_id:
        return desktop_id.partition("_")[0]
    return None


def unescape(text: str) -> str:
    """Escapes of a string value: \\s, \\n, \\t, \\r and the backslash."""
    if "\\" not in text:
        return text
    swap = {"s": " ", "n": "\n", "t": "\t", "r": "\r", "\\": "\\"}
    made, rest = [], iter(text)
    for c in rest:
        made.append(swap.get(after, after) if c == "\\" and (after := next(rest, "")) else c)
    return "".join(made)


def split_exec(text: str) -> tuple[str, ...]:
    """The words of an Exec value without its field codes. A quote that is not closed ends with the line."""
    words: list[str] = []
    word, open_quote, started = "", False, False
    rest = iter(unescape(text)[:8192])
    for c in rest:
        if c == '"':
            open_quote, started = not open_quote, True
        elif open_quote and c == "\\":
            word += next(rest, "")
        elif c.isspace() and not open_quote:
            words, word, started = [*words, word] if started else words, "", False
        else:
            word, started = word + c, True
    if started:
        words.append(word)
    kept = (w.replace("%%", "%") for w in words if not (len(w) == 2 and w[0] == "%" and w[1] != "%"))
    return tuple(clean_path(w, 1000) for w in kept)[:WORDS]


def locale_names(env: Mapping[str, str]) -> tuple[str, ...]:
    """Spellings of the user's language from the most exact to the plainest: de_AT@euro, de_AT, de@euro, de."""
    get = env.get
    value = str(get("LC_ALL") or get("LC_MESSAGES") or get("LANG") or "")
    value, _, modifier = value.partition("@")
    value = value.partition(".")[0]
    language, _, country = value.partition("_")
    if not language or language in ("C", "POSIX"):
        return ()
    spellings = []
    if country and modifier:
        spellings.append(f"{language}_{country}@{modifier}")
    if country:
        spellings.append(f"{language}_{country}")
    if modifier:
        spellings.append(f"{language}@{modifier}")
    return (*spellings, language)


COLLECTOR = Collector(
    name=NAME,
    title="programs in the menu",
    reads="Menu files (.desktop) of the system and of your account: names, commands and icons of programs.",
    platforms=("linux",),
    collect=collect,
)
