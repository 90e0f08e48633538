"""What `ipconfig /displaydns` prints on Windows in, names for addresses out, in whatever language Windows speaks.

Each record is a block of "label . . . : value" lines in a fixed order: name, type, time to live, length, section, data.
Only the order counts, never a label. Written from recorded text; it has not run on Windows yet.
"""

import re
import subprocess
from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.names.host_names import Answers
from privacycheck.language import mark, tr
from privacycheck.model.facts import AnyFact, Skipped

NAME = "windows-dns"
ORIGIN = mark("the DNS cache of Windows")
RECORDED = "/displaydns.txt"
"""Where a recorded computer holds what the command printed."""
LIMIT = 32 * 1024 * 1024
SECONDS = 10
A, CNAME, AAAA = "1", "5", "28"
_FIELD = re.compile(r"^\s+[^:\uff1a]*[:\uff1a] ?(?P<value>.*)$")
_WHAT = mark("The cache of names (ipconfig /displaydns)")


def collect(context: Context) -> Iterator[AnyFact]:
    """Names that are in the cache now."""
    try:
        raw = _printed(context) if context.live else context.read(context.path(RECORDED), LIMIT)
    except (FileNotFoundError, NotADirectoryError):
        return
    except subprocess.TimeoutExpired:
        yield Skipped(source=NAME, reason=tr("{what} does not answer.", what=tr(_WHAT)))
        return
    except OSError as error:
        yield refused(NAME, error, tr(_WHAT))
        return
    yield from parse(raw.decode("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8", "replace"))


def parse(text: str) -> Iterator[AnyFact]:
    """Names in the printed cache. Host names are in ASCII, whatever code page the labels are in."""
    answers = Answers(ORIGIN)
    for values in _records(text):
        name, kind, data = values[0], values[1], values[5]
        if kind in (A, AAAA):
            answers.address(name, data)
        elif kind == CNAME:
            answers.alias(name, data)
    yield from answers.names()


def _records(text: str) -> Iterator[list[str]]:
    """The six values of each record. Blank lines and rules stand between blocks."""
    values: list[str] = []
    for line in (*text.splitlines(), ""):
        field = _FIELD.match(line)
        if field:
            values.append(field["value"].strip())
        else:
            if len(values) == 6:
                yield values
            values = []


def _printed(context: Context) -> bytes:
    folder = context.env.get("SystemRoot", r"C:\Windows")
    command = [rf"{folder}\System32\ipconfig.exe", "/displaydns"]
    return subprocess.run(command, capture_output=True, timeout=SECONDS, check=False).stdout[:LIMIT]


COLLECTOR = Collector(
    name=NAME,
    title=mark("names in the DNS cache of Windows"),
    reads=mark("The names that programs of this computer asked for, as Windows keeps them. Nobody is asked."),
    platforms=("windows",),
    collect=collect,
)
