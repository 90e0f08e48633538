"""Text of a systemd unit in, what it is and the command that it starts out (systemd.unit(5), systemd.service(5))."""

from privacycheck.collect.clean import clean
from privacycheck.collect.packages.desktop_file import split_exec

UNIT_LIMIT = 256 * 1024


def described(raw: bytes) -> tuple[str, tuple[str, ...]]:
    """Description and the words of the first ExecStart; empty where there is none."""
    keys: dict[str, str] = {}
    for line in raw.decode("utf-8", "replace").replace("\\\n", " ").split("\n"):
        key, equals, value = line.partition("=")
        if equals:
            keys.setdefault(key.strip(), value.strip())
    return clean(keys.get("Description", "")), split_exec(keys.get("ExecStart", "").lstrip("@-:+!"))
