"""Parts of the window in, as screen readers see them out, where Qt's own answers fall short (as of Qt 6.11)."""

from functools import partial

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QAccessibleWidget,
    QApplication,
    QStackedWidget,
    QWidget,
)

UNCHECKED = ("QScrollArea", "QAbstractScrollArea")
"""Lists, tables and texts have answers of their own; the second name stands for what has none, as heads of tables.

Qt's answer for these (QAccessibleAbstractScrollArea) does not check which child it is asked for: its scroll bars come
and go, and who asks for one that has just gone ends the program. A plain widget's answer checks it."""


def install(app: QApplication) -> None:
    """The last one installed is asked first, so that there must be an application already."""
    QAccessible.installFactory(_answers)
    app.focusChanged.connect(_came)


def _answers(kind: str, part: QObject) -> QAccessibleInterface | None:
    """Asked with the names of the part's class and of those that it is made from, until something answers."""
    # A stack is read out as "layered pane" each time when the keyboard comes into it.
    if (kind in UNCHECKED and isinstance(part, QAbstractScrollArea)) or (
        kind == "QStackedWidget" and isinstance(part, QStackedWidget)
    ):
        return QAccessibleWidget(part, QAccessible.Role.Client, "")
    return None


def _came(_old: QWidget | None, new: QWidget | None) -> None:
    if QAccessible.isActive() and isinstance(new, QAbstractItemView):
        # Qt tells of the list itself after this.
        QTimer.singleShot(0, new, partial(_tell_current, new))


def _tell_current(view: QAbstractItemView) -> None:
    """The line of a list that the keyboard has come to; Qt tells the list alone."""
    if view.hasFocus() and view.currentIndex().isValid():
        line = QAccessible.queryAccessibleInterface(view).focusChild()
        if line is not None:
            QAccessible.updateAccessibility(QAccessibleEvent(line, QAccessible.Event.Focus))


def tell_keyboard() -> None:
    """Where the keyboard is, after parts were made that a reader has taken for it: it follows tabs that are added to
    pages which nobody sees yet."""
    at = QApplication.focusWidget()
    if at and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleEvent(at, QAccessible.Event.Focus))
