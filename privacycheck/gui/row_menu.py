"""A list or table in, with it a way to copy rows and a menu on them, by mouse and by keyboard (Menu key, Ctrl+C)."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QMenu

Action = tuple[str, Callable[[], object]]


def attach(
    view: QAbstractItemView, text: Callable[[int], str], actions: Callable[[int], Sequence[Action]], copy: str
) -> None:
    """`text` is a row as a line to copy, `actions` what can be done with it; `copy` is how the menu calls copying."""

    def rows() -> list[int]:
        chosen = sorted({index.row() for index in view.selectionModel().selectedIndexes()})
        return chosen or ([view.currentIndex().row()] if view.currentIndex().isValid() else [])

    def take() -> None:
        lines = [text(row) for row in rows()]
        if lines:
            QGuiApplication.clipboard().setText("\n".join(lines))

    def show(at: QPoint) -> None:
        current = view.currentIndex()
        if not current.isValid():
            return
        menu = QMenu(view)
        for words, action in actions(current.row()):
            menu.addAction(words).triggered.connect(lambda _=False, action=action: action())
        menu.addSeparator()
        menu.addAction(copy).triggered.connect(take)
        # Asked for by keyboard, the point may lie anywhere: the menu then stands at the row.
        inside = view.viewport().rect().contains(at)
        point = at if inside else view.visualRect(current).bottomLeft()
        menu.popup(view.viewport().mapToGlobal(point))
        menu.aboutToHide.connect(menu.deleteLater)

    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.customContextMenuRequested.connect(show)
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Copy), view)
    shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)
    shortcut.activated.connect(take)
