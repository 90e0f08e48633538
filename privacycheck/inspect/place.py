"""A host name with the bytes around it, and the reasons for which one is only mentioned."""

import re
from typing import Literal, NamedTuple

from privacycheck.language import mark

LINK = mark("a link")
COMMENT = mark("a comment")
EMAIL = mark("an e-mail address")
NAMESPACE = mark("a name in a file format")
CERTIFICATE = mark("a certificate")
SCRIPT_ADDRESS = mark("the address of a script for web pages")
LIST = mark("a list of addresses")
COMPARISON = mark("a comparison of addresses")
DESCRIPTION = mark("a description of a package")
MODULE = mark("the name of a module")
TEMPLATE = mark("a template for web pages")
EXAMPLE = mark("an example")
TESTING = mark("tests or examples")
UNUSED = mark("no sign that it is used")

Script = Literal["", "lines", "code"]
"""lines: a line of the file may be a comment. code: addresses stand in strings of a language, or in comments."""


QUOTES = (b'"', b"'", b"`")
"""What ends the texts of many expressions: one look at a byte spares the search."""
_PATH = re.compile(rb"(?::\d{1,5})?(/[^\s\"'<>`\\\)\x00-\x1f]{0,200})?")


class Place(NamedTuple):
    """A host name within `data`, `name` in lower letters; `begin` is where its scheme begins, `start` where it does."""

    data: bytes
    begin: int
    start: int
    end: int
    name: bytes
    script: Script

    @property
    def scheme(self) -> bool:
        return self.begin < self.start

    @property
    def way(self) -> bytes:
        """The path behind the name and its port, with what else belongs to the address."""
        found = _PATH.match(self.data, self.end)
        return (found[1] or b"") if found else b""
