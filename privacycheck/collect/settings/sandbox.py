"""The note that Flatpak leaves in its sandbox in, what cannot be seen from inside out.

flatpak-run(1) and flatpak-metadata(5): inside a sandbox /.flatpak-info is a key file with what the sandbox may do.
Outside of one there is no such file, and nothing is said.
"""

from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped

NAME = "sandbox"
INFO_LIMIT = 64 * 1024
HINT = mark("Install the .deb package or use the folder that runs anywhere to see them.")
HIDDEN = (
    mark("Other running programs and their connections cannot be seen from inside Flatpak."),
    mark("RPM packages, the system's menu entries and what it starts at login cannot be seen from inside Flatpak."),
)
NO_HOME = mark("Your home folder cannot be seen from inside Flatpak: extensions, AppImages and Wine are missing.")
HOME_COMMAND = "flatpak override --user --filesystem=home:ro org.privacycheck.PrivacyCheck"


def collect(context: Context) -> Iterator[AnyFact]:
    try:
        raw = context.read(context.path("/.flatpak-info"), INFO_LIMIT)
    except FileNotFoundError:
        return
    except OSError as error:
        yield refused(NAME, error, tr("What Flatpak's sandbox may do"))
        raw = b""
    for reason in HIDDEN:
        yield Skipped(source=NAME, reason=tr(reason), hint=tr(HINT))
    if not _sees_home(raw.decode("utf-8", "replace")):
        yield Skipped(source=NAME, reason=tr(NO_HOME), hint=tr("Run in a terminal: {command}", command=HOME_COMMAND))


def _sees_home(info: str) -> bool:
    """Whether `filesystems` of the group Context names the home folder or the whole system."""
    _, _, group = info.partition("[Context]\n")
    for line in group.partition("\n[")[0].splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "filesystems":
            return any(entry.partition(":")[0] in ("home", "host", "~") for entry in value.strip().split(";"))
    return False


COLLECTOR = Collector(
    name=NAME,
    title=mark("the sandbox around PrivacyCheck"),
    reads=mark("Whether PrivacyCheck itself runs inside Flatpak, and what it may see there."),
    platforms=("linux",),
    collect=collect,
)
