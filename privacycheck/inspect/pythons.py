"""The bytes of a script before a host name in, whether it stands in a docstring or in a part for makers out.

Python's own rules: the first text between three marks below a line that ends in a colon is a docstring
(https://peps.python.org/pep-0257/); what stands below a test of `__name__` runs only where the file is called itself.
"""

import re

FAR = 16_384
"""Bytes before a name in which the beginning of a docstring or of a last part is looked for."""
_OPENS = re.compile(rb":[ \t]*(?:#[^\n]*)?\r?\n\s*[rRuU]?\Z")
_MAIN = b"\nif __name__ == "
_UNINDENTED = re.compile(rb"\n[^\s#]")


def described(data: bytes, begin: int) -> bool:
    """Whether what stands at `begin` is within a docstring."""
    first = max(0, begin - FAR)
    marks = b'"""'
    at = data.rfind(marks, first, begin)
    if at < 0:
        return False
    return _OPENS.search(data, max(first, at - 160), at) is not None


def apart(data: bytes, begin: int) -> bool:
    """Whether it is below a test of the name that a file is run by, at the end of a module."""
    at = data.rfind(_MAIN, max(0, begin - FAR), begin)
    return at >= 0 and _UNINDENTED.search(data, at + 1, begin) is None
