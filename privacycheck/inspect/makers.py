"""The bytes of a program around a bare domain in, whether it only says who made the program out.

Programs with Qt and KDE name the domain of their makers (https://doc.qt.io/qt-6/qcoreapplication.html,
"organizationDomain"): settings and D-Bus names are made of it, nothing turns to it.
"""

_NAMES = (b"setOrganizationDomain", b"10KAboutData")
"""Functions and classes by which it is set, as programs name what they take from libraries."""


def names_maker(data: bytes, begin: int, name: bytes, wide: bool) -> bool:
    """Whether the name of two labels at `begin` stands alone between zero bytes in a program that sets such a domain.
    `wide`: in letters of two bytes."""
    if name.count(b".") != 1:
        return False
    size = len(name) * (2 if wide else 1)
    ends = b"\0\0" if wide else b"\0"
    if data[begin - len(ends) : begin] != ends or data[begin + size : begin + size + len(ends)] != ends:
        return False
    return any(known in data for known in _NAMES)
