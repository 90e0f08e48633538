"""Scroll areas in, as screen readers see them out.

Qt's own answer for them (QAccessibleAbstractScrollArea, Qt 6.11) does not check which child it is asked for: its scroll
bars come and go, and who asks for one that has just gone ends the program. A plain widget's answer checks it.
"""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QAccessibleWidget

UNCHECKED = ("QScrollArea", "QAbstractScrollArea")
"""Lists, tables and texts have answers of their own; the second name stands for what has none, as heads of tables."""


def install() -> None:
    """To be called when there is an application: what comes last is asked first."""
    QAccessible.installFactory(_answers)


def _answers(kind: str, part: QObject) -> QAccessibleInterface | None:
    """Asked with the names of the part's class and of those that it is made from, until something answers."""
    if kind in UNCHECKED and isinstance(part, QAbstractScrollArea):
        return QAccessibleWidget(part, QAccessible.Role.Client, "")
    return None
