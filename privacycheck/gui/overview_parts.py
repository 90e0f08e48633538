"""A level with its count, or one thing to do in, the cards of the overview that open what they tell of out."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from privacycheck.gui.labels import TallButton, label
from privacycheck.gui.tokens import MARKS, SPACE
from privacycheck.language import headed
from privacycheck.model.base import Level
from privacycheck.present.page import Todo


class CountCard(TallButton):
    """How many programs have a level; pressed, it opens the list of them."""

    def __init__(self, level: Level, name: str, count: int, parent: QWidget) -> None:
        super().__init__("card", headed(name, str(count)), parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 2, SPACE, SPACE * 2, SPACE)
        inside.setSpacing(0)
        figure = label(str(count), "figure", self)
        figure.setProperty("level", level)
        inside.addWidget(figure)
        words = label(f"{MARKS[level]} {name}", "body", self)
        words.setProperty("level", level)
        inside.addWidget(words)
        inside.addStretch(1)
        # All of a row are as high as the highest.
        policy = self.sizePolicy()
        policy.setVerticalPolicy(QSizePolicy.Policy.Preferred)
        self.setSizePolicy(policy)
        self.let_through()


class TodoCard(TallButton):
    """A program, its level, and the first thing to do about it."""

    def __init__(self, todo: Todo, parent: QWidget) -> None:
        words = f"{MARKS[todo.level]} {todo.level_name}"
        super().__init__("card", headed(f"{todo.name}, {todo.level_name}", todo.text), parent)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 2, SPACE + 2, SPACE * 2, SPACE + 2)
        inside.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(SPACE * 2)
        head.addWidget(label(todo.name, "strong", self), 1)
        level = label(words, "body", self)
        level.setWordWrap(False)
        level.setProperty("level", todo.level)
        head.addWidget(level, 0, Qt.AlignmentFlag.AlignTop)
        inside.addLayout(head)
        inside.addWidget(label(todo.text, "body", self))
        self.let_through()
