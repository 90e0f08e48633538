"""A program file or folder dropped in or chosen in, what is built into it out: `privacycheck inspect` as a child."""

from pathlib import Path

import msgspec
from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from privacycheck.gui.column import ColumnPage
from privacycheck.gui.labels import Flow
from privacycheck.gui.question import Question

PATIENCE_MS = 3_600_000
"""Many gigabytes take long; it can be stopped at any time."""
SAYS = ("reports", "can-report", "knows", "mentioned")


class Part(msgspec.Struct):
    """What the page shows of one part; the answer tells more."""

    service_name: str = ""
    company_name: str = ""
    says: str = "mentioned"
    sdks: tuple[str, ...] = ()
    hosts: tuple[str, ...] = ()


class BuiltIn(msgspec.Struct):
    parts: tuple[Part, ...] = ()
    files: int = 0
    unread: tuple[str, ...] = ()
    complete: bool = True


class Target(msgspec.Struct):
    path: str = ""
    built_in: BuiltIn = msgspec.field(default_factory=BuiltIn)


class Answer(msgspec.Struct):
    targets: tuple[Target, ...] = ()


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
        self._question = Question(self)
        self._question.set_patience(PATIENCE_MS)
        self._question.answered.connect(self._take)
        self._question.failed.connect(self._failed)
        self._draw_empty()

    def inspect(self, paths: list[str]) -> None:
        """Looks into these files and folders."""
        self._paths = paths
        self._start()
        names = ", ".join(Path(path).name or path for path in paths)
        self.say(self.tr("Looking into {}…").format(names), "strong")
        stop = QPushButton(self.tr("Stop"), self.page)
        stop.setAccessibleName(self.tr("Stop looking inside"))
        stop.clicked.connect(self._stop)
        self.put(stop)
        self.finish()
        self._question.ask(["inspect", "--format", "json", "--", *paths])

    def end(self) -> None:
        self._question.wait_for_end()

    def _stop(self) -> None:
        self._question.drop()
        self._start()
        self.say(self.tr("Stopped."))
        self.finish()

    def _start(self) -> None:
        """Title, what the page does, and the ways to choose something."""
        self.begin()
        self.say(
            self.tr(
                "Drag a program or a folder into this window, or choose one. PrivacyCheck looks for tracking parts and "
                "known addresses in its files. It runs nothing and changes nothing."
            ),
            "soft",
        )
        row = QWidget(self.page)
        line = Flow(row)
        for words, action in (
            (self.tr("Choose a file…"), self._choose_file),
            (self.tr("Choose a folder…"), self._choose_folder),
            (self.tr("Scan with all programs' files"), self.deep_wanted.emit),
        ):
            button = QPushButton(words, row)
            button.clicked.connect(action)
            line.addWidget(button)
        self.put(row, across=True)

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

    def _take(self, raw: bytes) -> None:
        try:
            answer = msgspec.json.decode(raw, type=Answer)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._failed(self.tr("The answer was not understood."))
            return
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
            "mentioned": self.tr("Only mentioned, in documents or lists"),
        }
        shown = 0
        for kind in SAYS:
            parts = [part for part in found.parts if part.says == kind]
            if parts:
                self.say(f"{words[kind]} ({len(parts)})", "strong")
            for part in parts:
                shown += 1
                beside = ", ".join((*part.sdks, *part.hosts)[:6])
                who = f" ({part.company_name})" if part.company_name not in ("", part.service_name) else ""
                self.say(f"{part.service_name}{who}{f': {beside}' if beside else ''}")
        if not shown:
            self.say(self.tr("Nothing that we know was found inside. That does not mean that nothing is there."))
        for line in found.unread:
            self.say(line, "soft").setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
