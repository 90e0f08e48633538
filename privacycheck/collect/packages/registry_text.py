r"""Wine's registry file in, the values of the keys below one key out.

Wine writes system.reg and user.reg as text: a line [Key\\Name] with a time, then lines "name"="text" or
"name"=dword:hex (Wine's sources, server/registry.c). Backslash, quote and characters outside ASCII are escaped.
"""

import re
from collections.abc import Iterator

HEAD = b"WINE REGISTRY"
VALUES = 200
_VALUE = re.compile(r'^"((?:[^"\\]|\\.)*)"=(?:str\(\d+\):)?(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-fA-F]{1,8}))')
_ESCAPE = re.compile(r"\\(x[0-9a-fA-F]{1,4}|[0-7]{1,3}|.)")
_PLAIN = {"n": "\n", "r": "\r", "t": "\t", "0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "v": "\v"}


def keys_below(raw: bytes, below: bytes) -> Iterator[tuple[str, dict[str, str | int]]]:
    """Names of the keys directly below `below` (a pattern of bytes, as written in the file), with their values by
    lower-case name. Damaged lines are passed over; texts are not cleaned."""
    pattern = re.compile(rb"^\[" + below + rb"\\\\([^\]\n]+)\][^\n]*\n", re.MULTILINE | re.IGNORECASE)
    for found in pattern.finditer(raw):
        if rb"\\" in found[1]:
            continue
        end = raw.find(b"\n[", found.end() - 1)
        block = raw[found.end() : end if end >= 0 else len(raw)]
        yield unescape(found[1].decode("utf-8", "replace")), _values(block.decode("utf-8", "replace"))


def _values(block: str) -> dict[str, str | int]:
    values: dict[str, str | int] = {}
    for line in block.split("\n"):
        found = _VALUE.match(line[:8192])
        if found and len(values) < VALUES:
            name = unescape(found[1]).lower()
            values.setdefault(name, int(found[3], 16) if found[3] else unescape(found[2] or ""))
    return values


def unescape(text: str) -> str:
    """Escapes as Wine writes them."""
    return _ESCAPE.sub(_character, text) if "\\" in text else text


def _character(found: re.Match[str]) -> str:
    code = found[1]
    if code[0] == "x" and len(code) > 1:
        return chr(int(code[1:], 16))
    if code.isdecimal() and len(code) > 1 and code.isascii():
        return chr(int(code, 8))
    return _PLAIN.get(code, code)
