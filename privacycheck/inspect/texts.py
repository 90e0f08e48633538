"""The bytes of a program for .NET around a host name in, whether other people's names stand next to it there out.

Texts of .NET follow one another in the order in which the code uses them (ECMA-335, II.24.2.4, heap of user strings):
their length, letters of two bytes, one last byte. Those of a list stand side by side.
"""

import re

NEAR = 400
OTHERS = 4
"""So many other names side by side with it make a list."""
_NAME = re.compile(rb"[^\0](?:[a-z0-9.-]\0){6,80}[\0\1]")


def listed(data: bytes, begin: int, name: bytes) -> bool:
    """Whether a text of the heap that begins at `begin` is one of many bare host names of several owners."""
    around = data[max(0, begin - NEAR) : begin + NEAR]
    own, owners = b".".join(name.split(b".")[-2:]), set()
    count = 0
    for found in _NAME.finditer(around):
        text = found[0][1:-1:2]
        if found[0][0] != (len(text) * 2 + 1) & 0xFF or text.count(b".") < 2:
            continue
        count += 1
        owners.add(b".".join(text.split(b".")[-2:]))
    return count > OTHERS and len(owners - {own}) >= 2
