"""Sections of a panel in, the widgets that show them out.

All are real widgets, so that the keyboard and a screen reader reach each source and each decision. Every word is plain
text or escaped: names of programs are not ours.
"""

from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from privacycheck.gui.icons import icon
from privacycheck.gui.labels import RING, Flow, Outward, WordsButton, label, leading
from privacycheck.gui.tokens import MARKS, SPACE, Tokens
from privacycheck.language import headed, prose
from privacycheck.model.report import Link
from privacycheck.present.cite import cited, dated
from privacycheck.present.page import Item, Panel, Section


class SectionView(QWidget):
    """A heading with what belongs to it. A folded one is a button that says what it holds; its body is made when it is
    first opened."""

    toggled = Signal(str, bool)
    asked = Signal(str, str)
    """What is wanted (source, app, decide, undo) and for what (address, rule, finding)."""

    def __init__(self, section: Section, t: Tokens, opened: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.section = section
        self._tokens = t
        self._body: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE)
        self.head: WordsButton | None = None
        if section.folded:
            self._add_head(opened)
        else:
            self._column.addWidget(label(section.heading, "heading", self, select=True))
        if opened or not section.folded:
            self._open()

    @property
    def opened(self) -> bool:
        return self._body is not None and not self._body.isHidden()

    def set_opened(self, opened: bool) -> None:
        if opened:
            self._open()
        elif self._body:
            self._body.hide()
        self._say()

    def _add_head(self, opened: bool) -> None:
        # Headings are long in some languages: they wrap, since a panel as wide as one would be cut at its side.
        style = "soft" if self.section.id == "coverage" else "heading"
        self.head = WordsButton("fold", self.section.heading, ((self.section.heading, style),), self)
        self.head.clicked.connect(self._clicked)
        self._column.addWidget(self.head)
        self.summary = label(self.section.summary, "summary", self)
        self._column.addWidget(self.summary)
        self._say(opened)

    def _clicked(self) -> None:
        self.set_opened(not self.opened)
        self.toggled.emit(self.section.id, self.opened)

    def _say(self, opened: bool | None = None) -> None:
        if self.head is None:
            return
        is_open = self.opened if opened is None else opened
        self.head.lines[0].setText(f"{'▾' if is_open else '▸'}  {self.section.heading}")
        state = self.tr("open") if is_open else self.tr("folded")
        self.head.setAccessibleName(f"{self.section.heading}, {state}")
        self.head.setAccessibleDescription(self.section.summary)
        self.summary.setVisible(not is_open and bool(self.section.summary))

    def _open(self) -> None:
        if self._body is None:
            self._body = self._make_body()
            self._column.addWidget(self._body)
        self._body.show()

    def _make_body(self) -> QWidget:
        section = self.section
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(SPACE * 2 if section.folded else 0, 0, RING, SPACE)
        column.setSpacing(SPACE * 2 if section.id != "recognised" else SPACE)
        if section.lead:
            column.addWidget(label(section.lead, "soft", body, select=True))
        if not section.items and section.empty:
            column.addWidget(label(section.empty, "soft", body, select=True))
        if section.id == "learns":
            self._chips(column, body)
            return body
        for number, item in enumerate(section.items, 1):
            view = ItemView(item, self._tokens, body, number if section.id == "advice" else 0)
            view.asked.connect(self.asked)
            column.addLayout(Outward(view))
        return body

    def _chips(self, column: QVBoxLayout, body: QWidget) -> None:
        """Data categories as chips, a group for each kind of evidence."""
        groups: dict[str, list[Item]] = {}
        for item in self.section.items:
            groups.setdefault(item.badge, []).append(item)
        for badge, items in groups.items():
            column.addWidget(label(badge, "soft", body))
            holder = QWidget(body)
            flow = Flow(holder, SPACE)
            for item in items:
                chip = QLabel(item.text, holder)
                chip.setTextFormat(Qt.TextFormat.PlainText)
                chip.setObjectName("pill")
                flow.addWidget(chip)
            column.addWidget(holder)


class ItemView(QWidget):
    """One line of evidence or advice with its grade, its notes, its sources, and what can be done about it."""

    asked = Signal(str, str)

    def __init__(self, item: Item, t: Tokens, parent: QWidget, number: int = 0) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        # Room for the ring of the keyboard; whoever puts this into a column lets it reach out so far.
        grid.setContentsMargins(RING, 0, RING, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        if number:
            grid.addWidget(label(f"{number}.", "strong", self), 0, 0, Qt.AlignmentFlag.AlignTop)
        self.words = self._text(item, t)
        lines: list[QWidget] = [self.words]
        if item.app:
            lines.append(self._button("link", self.tr("Show that program"), "app", item.app))
        lines += [self._source(link) for link in item.links]
        if item.ref and item.mine:
            lines.append(self._button("link", self.tr("Take this back"), "undo", item.ref))
        elif item.ref:
            grid.addWidget(self._more(item, t), 0, 2, Qt.AlignmentFlag.AlignTop)
        for row, line in enumerate(lines):
            if isinstance(line, WordsButton):
                grid.addLayout(Outward(line), row, 1)
            elif isinstance(line, QPushButton):
                grid.addLayout(leading(line), row, 1)
            else:
                grid.addWidget(line, row, 1)

    def _text(self, item: Item, t: Tokens) -> QLabel:
        head = dated(item)
        badge = f"<span style='color:{t.soft}; font-weight:600'>{escape(head)}</span><br>" if head else ""
        notes = "".join(f"<div style='color:{t.soft}; margin-top:2px'>{escape(note)}</div>" for note in item.note)
        made = QLabel(self)
        made.setTextFormat(Qt.TextFormat.RichText)
        made.setText(f"<div>{badge}{escape(item.text)}</div>{notes}")
        made.setAccessibleName(prose((headed(head, item.text) if head else item.text, *item.note)))
        made.setWordWrap(True)
        made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        made.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        return made

    def _button(self, kind: str, text: str, what: str, value: str) -> QPushButton:
        made = QPushButton(text, self)
        made.setObjectName(kind)
        made.clicked.connect(lambda: self.asked.emit(what, value))
        return made

    def _more(self, item: Item, t: Tokens) -> QPushButton:
        """What can be done about a reason, beside it and not in its words' way; a screen reader says which reason."""
        made = QPushButton(self)
        made.setObjectName("more")
        edge = max(16, self.fontMetrics().height())
        made.setIcon(icon("ellipsis-vertical", t.soft, edge))
        made.setIconSize(QSize(edge, edge))
        words = self.tr("Accept or ignore this…")
        made.setToolTip(words)
        made.setAccessibleName(headed(words.rstrip("… "), item.text))
        menu = QMenu(made)
        menu.addAction(words).triggered.connect(lambda: self.asked.emit("decide", item.ref))
        copied = self.words.accessibleName()
        menu.addAction(self.tr("Copy")).triggered.connect(lambda: QGuiApplication.clipboard().setText(copied))
        made.setMenu(menu)
        return made

    def _source(self, link: Link) -> QPushButton:
        """The address is shown as a tip, and again before the browser opens."""
        words = cited(link)
        made = WordsButton("source", self.tr("Source: {}").format(words), ((f"↗ {words}", "linklike"),), self)
        made.setToolTip(link.url)
        made.setAccessibleDescription(link.url)
        made.clicked.connect(lambda: self.asked.emit("source", link.url))
        return made


class Verdict(QFrame):
    """The level as shape, word and colour, the verdict, the letter, and, folded, what could not be looked at: steps to
    take come within sight."""

    def __init__(self, panel: Panel, t: Tokens, opened: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("verdict")
        line = f"border: 1px solid {t.level(panel.level)};" if t.high else ""
        self.setStyleSheet(
            f"QFrame#verdict {{ background: {t.level_back(panel.level)}; {line} border-radius: {SPACE}px; }}"
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        inside.setSpacing(SPACE)
        head = label(f"{MARKS[panel.level]} {panel.level_name}", "heading", self, select=True)
        head.setStyleSheet(f"color: {t.level(panel.level)};")
        inside.addWidget(head)
        for text, kind in ((panel.verdict, "strong"), (prose(panel.letter), "body")):
            if text:
                inside.addWidget(label(text, kind, self, select=True))
        self.unseen: SectionView | None = None
        if panel.coverage:
            heading = self.tr("What we could not see")
            section = Section(id="coverage", heading=heading, lead=prose(panel.coverage), folded=True)
            self.unseen = SectionView(section, t, opened, self)
            inside.addWidget(self.unseen)
