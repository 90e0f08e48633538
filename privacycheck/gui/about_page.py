"""The answer of `privacycheck doctor` in, the page on the data out: what is read, how old it is, whose it is, and every
network request that the program ever made."""

import msgspec
from PySide6.QtWidgets import QPushButton, QWidget

from privacycheck import __version__
from privacycheck.gui import dates
from privacycheck.gui.column import ColumnPage
from privacycheck.gui.question import Question
from privacycheck.gui.results import Results
from privacycheck.language import headed, number, tr
from privacycheck.model.about import About
from privacycheck.present.requests import counted, line
from privacycheck.present.text import ATTRIBUTION

LISTED = 50


class AboutPage(ColumnPage):
    """Asks a child when it is first seen; what needs no asking stands there at once."""

    needs_scan = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("About the data"), parent)
        self._asked = False
        self._question = Question(self)
        self._question.answered.connect(self._take)
        self._question.failed.connect(self._failed)
        self._draw(None, self.tr("Looking at what can be seen here…"))

    def show_results(self, results: Results, running: bool) -> None:
        if not self._asked:
            self._asked = True
            self._question.ask(["doctor", "--format", "json"])

    @property
    def asking(self) -> bool:
        return self._question.running

    def end(self) -> None:
        self._question.wait_for_end()

    def _take(self, raw: bytes) -> None:
        try:
            about = msgspec.json.decode(raw, type=About)
        except (msgspec.DecodeError, UnicodeDecodeError):
            self._failed(self.tr("The answer was not understood."))
            return
        self._draw(about, "")

    def _failed(self, sentence: str) -> None:
        self._draw(None, sentence, again=True)

    def _again(self) -> None:
        self._draw(None, self.tr("Looking at what can be seen here…"))
        self._question.ask(["doctor", "--format", "json"])

    def _draw(self, about: About | None, note: str, again: bool = False) -> None:
        self.begin()
        self._requests(about)
        self._licences(about)
        if about:
            self._sources(about)
            self.heading(self.tr("Where things lie"))
            for what, where in about.folders:
                self.say(headed(what, where))
        else:
            self.heading(self.tr("What is read on this computer"))
            self.say(note, "soft")
        if again:
            button = QPushButton(self.tr("Ask again"), self.page)
            button.clicked.connect(self._again)
            self.put(button)
        self.finish()

    def _requests(self, about: About | None) -> None:
        self.heading(self.tr("Network requests that this program ever made"))
        if about is None:
            self.say(self.tr("Asking…"), "soft")
        elif about.asked_count:
            self.say(counted(about.asked_count, on=bool(about.requests)), "strong")
            self.say(self.tr('"privacycheck history delete --all" deletes this list too.'), "soft")
            self.say("\n".join(line(one) for one in about.asked[:LISTED]), "soft")
        elif about.requests:
            self.say(self.tr("None on record. Reverse look-ups, which you turned on, are listed here."), "strong")
        else:
            none = self.tr(
                "None on record. Only reverse look-ups (asking the name server for the "
                "names of addresses) could make any, and they are off."
            )
            self.say(none, "strong")
            self.say(
                self.tr(
                    "Once they are on, each is listed here until you delete what is kept: when, which address, "
                    "who answered."
                ),
                "soft",
            )
        self.say(
            self.tr(
                "You can check that. Watch it with the system's own tools while it scans: on Linux "
                '"strace -f -e trace=network privacycheck scan" shows no connection to any internet address, and with '
                "the network switched off every result is the same. A source opens in your browser only after you "
                "pressed it and confirmed its address; that request is the browser's."
            ),
            "soft",
        )

    def _licences(self, about: About | None) -> None:
        self.heading(self.tr("What the program knows"))
        if about:
            counts = about.rules.records
            words = self.tr(
                "Rule book: {programs} programs, {companies} companies, {recipients} recipients, and the laws of "
                "{lands} countries and unions. Newest statement of {date}."
            )
            self.say(
                words.format(
                    programs=counts.get("apps", 0),
                    companies=counts.get("companies", 0),
                    recipients=counts.get("services", 0),
                    lands=counts.get("jurisdictions", 0),
                    date=dates.stamp(about.rules.newest),
                )
            )
            if about.rules.stale:
                self.say(self.tr("Not looked at again for long: {}").format(about.rules.stale), "soft")
            self.say(self.tr("Addresses: data of {}.").format(dates.stamp(about.networks) or self.tr("none")))
            for note in about.network_notes:
                self.say(note, "soft")
        self.say(tr(ATTRIBUTION), "soft")
        self.say(
            self.tr(
                "PrivacyCheck {} is free software (GPL-3.0-or-later). The rule book is CC BY 4.0, the icons are "
                "Lucide's (ISC). What is not in the rule book is shown as not known, never as fine."
            ).format(__version__),
            "soft",
        )

    def _sources(self, about: About) -> None:
        self.heading(self.tr("What is read on this computer"))
        for source in about.sources:
            title = f"{source.title[:1].upper()}{source.title[1:]}"
            self.column.addSpacing(4)
            self.say(headed(title, number(source.count)), "strong")
            self.say(self.tr("Reads: {}").format(source.reads), "soft")
            for skip in source.skipped:
                self.say(self.tr("Not seen: {}").format(f"{skip.reason} {skip.hint}".strip()))
