"""The user's choices in, each change out: what orders the list, look, language, what is kept."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSpinBox, QWidget

from privacycheck import language, paths
from privacycheck.gui.labels import ChoiceBox, label
from privacycheck.gui.recording_choice import RecordingChoice
from privacycheck.gui.results import Results
from privacycheck.gui.sectioned import SectionedPage
from privacycheck.gui.tick_box import TickBox
from privacycheck.gui.tokens import SPACE
from privacycheck.language import country, tr
from privacycheck.model.countries import COUNTRIES
from privacycheck.present.concerns import CONCERNS
from privacycheck.settings import Settings

SIZES = (100, 125, 150, 175, 200)


class PreferencesPage(SectionedPage):
    """Every choice counts at once; there is nothing to confirm. `chosen` carries a field and its value."""

    needs_scan = False

    chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Preferences"), parent)
        self._quiet = False
        self.begin()
        self._concerns()
        self._look()
        self._language()
        self._kept()
        self._recording()
        self._names()
        self._addresses()
        self.finish()

    def _concerns(self) -> None:
        self.section(self.tr("What matters to you"))
        self.say(
            self.tr(
                "Programs that touch what you choose stand first within their level. "
                "This only sorts the list: it never changes a level, whatever you choose."
            ),
            "soft",
        )
        self.concerns: dict[str, TickBox] = {}
        for id, (words, _) in CONCERNS.items():
            box = TickBox(tr(words), self.page)
            box.toggled.connect(self._concern_changed)
            self.concerns[id] = box
            self.put(box)
        self.countries = ChoiceBox(self.page)
        self.countries.addItem(self.tr("No country"), "")
        for code, name in sorted(((c, country(c, n)) for c, n in COUNTRIES.items()), key=lambda c: c[1]):
            self.countries.addItem(name, code)
        self.countries.currentIndexChanged.connect(lambda: self._say("jurisdiction", self.countries.currentData()))
        self._named(self.tr("Makers, owners and recipients that have their seat in"), self.countries)

    def _look(self) -> None:
        self.section(self.tr("Look and language"), self.tr("Look"))
        self.look = ChoiceBox(self.page)
        for words, value in (
            (self.tr("As the system"), "system"),
            (self.tr("Light"), "light"),
            (self.tr("Dark"), "dark"),
        ):
            self.look.addItem(words, value)
        self.look.currentIndexChanged.connect(lambda: self._say("look", self.look.currentData()))
        self._named(self.tr("Colours"), self.look)
        self.contrast = TickBox(self.tr("Higher contrast, also where the system does not ask for it"), self.page)
        self.contrast.toggled.connect(lambda on: self._say("contrast", on))
        self.put(self.contrast)
        self.text = ChoiceBox(self.page)
        for size in SIZES:
            self.text.addItem(f"{size} %", size)
        self.text.currentIndexChanged.connect(lambda: self._say("text", self.text.currentData()))
        self._named(self.tr("Size of text"), self.text)

    def _language(self) -> None:
        self.heading(self.tr("Language"))
        self.languages = ChoiceBox(self.page)
        self.languages.addItem(self.tr("As the system"), "")
        for code, name in language.LANGUAGES.items():
            self.languages.addItem(name, code)
        self.languages.currentIndexChanged.connect(lambda: self._say("language", self.languages.currentData()))
        self._named(self.tr("Language of the window"), self.languages)
        self.say(self.tr("Takes effect at the next start. A text that nobody has translated yet is English."), "soft")

    def _kept(self) -> None:
        self.section(self.tr("History"), self.tr("What is kept on this computer"))
        self.history = TickBox(self.tr("Keep scans, to tell what changed between them"), self.page)
        self.history.toggled.connect(lambda on: self._say("history", on))
        self.put(self.history)
        self.days = QSpinBox(self.page)
        self.days.setRange(1, 3650)
        # Arrows are taken away by the stylesheet: a box without them would give its number one pixel of room.
        self.days.lineEdit().setTextMargins(SPACE, 0, SPACE, 0)
        self.days.setSuffix(self.tr(" days"))
        self.days.valueChanged.connect(lambda days: self._say("history_days", days))
        self._named(self.tr("Delete them after"), self.days)
        self.say(self.tr("The page History deletes one scan or all that is kept."), "soft")

    def _recording(self) -> None:
        self.section(self.tr("Recording"))
        self.recording = RecordingChoice(self.page)
        self.recording.notify_chosen.connect(lambda on: self._say("notifications", on))
        self.put(self.recording, across=True)

    def _names(self) -> None:
        self.section(self.tr("Addresses"), self.tr("Names of addresses"))
        self.reverse = TickBox(self.tr("Ask the name server for names (reverse look-ups)"), self.page)
        self.reverse.toggled.connect(lambda on: self._say("reverse_lookups", on))
        self.put(self.reverse)
        self.say(
            self.tr(
                "Off unless you turn it on: the name server that this computer uses then learns which addresses your "
                "programs are connected to, and asks the owners of their networks. It is the only thing that this "
                "program ever sends."
            ),
            "soft",
        )

    def _addresses(self) -> None:
        self.heading(self.tr("Newer address data of your own"))
        self.folder = paths.user_data_dir() / "networks"
        self.say(
            self.tr(
                "Put MMDB files of countries or networks into this folder; they are used where they are newer than the "
                "shipped data and sound."
            ),
            "soft",
        )
        self.say(str(self.folder))
        self.show_folder = QPushButton(self.tr("Open the folder"), self.page)
        self.show_folder.clicked.connect(self._open_folder)
        self.put(self.show_folder)

    def _named(self, words: str, control: QWidget) -> None:
        """A control with its name before it."""
        row = QWidget(self.page)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE)
        name = label(words, "body", row)
        name.setBuddy(control)
        control.setAccessibleName(words)
        if isinstance(control, QComboBox):
            control.view().setAccessibleName(words)
            control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            control.setMinimumContentsLength(14)
        line.addWidget(name, 1)
        line.addWidget(control)
        self.put(row, across=True)

    def show_settings(self, settings: Settings) -> None:
        self._quiet = True
        for id, box in self.concerns.items():
            box.setChecked(id in settings.concerns)
        for combo, value in (
            (self.countries, settings.jurisdiction),
            (self.look, settings.look),
            (self.text, settings.text),
            (self.languages, settings.language),
        ):
            combo.setCurrentIndex(max(0, combo.findData(value)))
        self.contrast.setChecked(settings.contrast)
        self.history.setChecked(settings.history)
        self.days.setValue(settings.history_days)
        self.days.setEnabled(settings.history)
        self.recording.notify.setChecked(settings.notifications)
        self.reverse.setChecked(settings.reverse_lookups)
        self._quiet = False

    def show_results(self, results: Results, running: bool) -> None:
        self.recording.show_programs({key: report.name for key, report in results.reports.items()})

    def end(self) -> None:
        self.recording.end()

    def _concern_changed(self) -> None:
        self._say("concerns", tuple(id for id, box in self.concerns.items() if box.isChecked()))

    def _say(self, field: str, value: object) -> None:
        if not self._quiet:
            self.chosen.emit(field, value)

    def _open_folder(self) -> None:
        """Made when it is asked for, so that there is something to open."""
        try:
            Path(self.folder).mkdir(parents=True, exist_ok=True)
        except OSError:
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))
