"""A program file or folder dropped in or chosen in, what is built into it out: `privacycheck inspect` as a child."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from privacycheck.gui.column import ColumnPage
from privacycheck.gui.engine import Engine
from privacycheck.gui.labels import Flow, label
from privacycheck.gui.progress import ProgressLines
from privacycheck.gui.tokens import SPACE
from privacycheck.language import number, several
from privacycheck.model.events import AnyEvent, Inspected, Progress
from privacycheck.model.inside import Inspection, Target

SAYS = ("reports", "can-report", "knows", "mentioned")


def dropped(data: QMimeData) -> list[str]:
    """Files and folders of this computer among what is dropped."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()][:20]


class InspectPage(ColumnPage):
    """Says what was looked into, what was found strongest first, and that none of it proves that anything is sent."""

    needs_scan = False
    deep_wanted = Signal()
    """All programs are to be looked into, by a scan."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Look inside"), parent)
        self._paths: list[str] = []
        self._lines: ProgressLines | None = None
        self.engine = Engine(self, self.tr("Try again."))
        self.engine.events.connect(self._take)
        self.engine.ended.connect(self._ended)
        self._draw_empty()

    def inspect(self, paths: list[str]) -> None:
        """Looks into these files and folders."""
        self._paths = paths
        self._start()
        names = several(Path(path).name or path for path in paths)
        self.say(self.tr("Looking into {}…").format(names), "strong")
        self._lines = ProgressLines(self.page)
        self._lines.begin()
        self.put(self._lines, across=True)
        stop = QPushButton(self.tr("Stop"), self.page)
        stop.setAccessibleName(self.tr("Stop looking inside"))
        stop.clicked.connect(self._stop)
        self.put(stop)
        self.finish()
        self.engine.start(["inspect", "--events", "--", *paths])

    def end(self) -> None:
        self.engine.wait_for_end()

    def _stop(self) -> None:
        self.engine.stop()
        self._start()
        self.say(self.tr("Stopped."))
        self.finish()

    def _start(self) -> None:
        """Title, and a place to drop something, with what the page does and the ways to choose."""
        self._lines = None
        self.begin()
        place = QFrame(self.page)
        place.setObjectName("drop")
        inside = QVBoxLayout(place)
        inside.setContentsMargins(SPACE * 2, SPACE * 2, SPACE * 2, SPACE * 2)
        inside.setSpacing(SPACE * 2)
        words = self.tr(
            "Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and "
            "known addresses in its files. It runs nothing and changes nothing."
        )
        inside.addWidget(label(words, "body", place, select=True))
        row = QWidget(place)
        line = Flow(row)
        for words, action in (
            (self.tr("Choose a file…"), self._choose_file),
            (self.tr("Choose a folder…"), self._choose_folder),
            (self.tr("Scan with all programs' files"), self.deep_wanted.emit),
        ):
            button = QPushButton(words, row)
            button.clicked.connect(action)
            line.addWidget(button)
        inside.addWidget(row)
        self.column.addSpacing(SPACE)
        self.put(place, across=True)

    def _draw_empty(self) -> None:
        self._start()
        self.finish()

    def _choose_file(self) -> None:
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Choose a program"))
        if path:
            self.inspect([path])

    def _choose_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose a folder"))
        if path:
            self.inspect([path])

    def _failed(self, sentence: str) -> None:
        self._start()
        self.say(self.tr("It could not be looked into"), "heading")
        self.say(sentence)
        again = QPushButton(self.tr("Try again"), self.page)
        again.clicked.connect(lambda: self.inspect(self._paths))
        self.put(again)
        self.finish()

    def _take(self, events: Sequence[AnyEvent]) -> None:
        for event in events:
            if isinstance(event, Progress) and self._lines:
                self._lines.take(event)
            elif isinstance(event, Inspected):
                self._show_all(event.inspection)

    def _ended(self, sentence: str) -> None:
        if sentence:
            self._failed(sentence)

    def _show_all(self, answer: Inspection) -> None:
        self._start()
        for target in answer.targets:
            self._show(target)
        self.say(
            self.tr(
                "Found inside is not a proof of activity. There may be parts that we do not know yet, and what is "
                "packed or encrypted is not seen."
            ),
            "soft",
        )
        self.finish()
        self.area.ensureVisible(0, 0)

    def _show(self, target: Target) -> None:
        found = target.built_in
        self.heading(Path(target.path).name or target.path)
        self.say(target.path, "soft")
        self.say(self.tr("Files looked into: {}").format(found.files), "soft")
        if not found.complete:
            self.say(self.tr("Not everything could be looked into."), "strong")
        words = {
            "reports": self.tr("Can report, and the address to report to is inside"),
            "can-report": self.tr("A part that can report"),
            "knows": self.tr("An address alone"),
            "mentioned": self.tr("Only mentioned, with no sign that it is used"),
        }
        shown = 0
        for kind in SAYS:
            parts = [part for part in found.parts if part.says == kind]
            if parts:
                self.column.addSpacing(SPACE)
                self.say(f"{words[kind]} ({number(len(parts))})", "strong")
            for part in parts:
                shown += 1
                beside = several((*part.sdks, *part.hosts)[:6])
                who = f" ({part.company_name})" if part.company_name not in ("", part.service_name) else ""
                self.say(f"{part.service_name}{who}{f': {beside}' if beside else ''}")
        if not shown:
            self.say(self.tr("Nothing that we know was found inside. That does not mean that nothing is there."))
        if found.unread:
            self.column.addSpacing(SPACE)
        for line in found.unread:
            self.say(line, "soft").setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
