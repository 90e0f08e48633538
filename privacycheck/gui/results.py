"""Events in, everything that the pages show out: reports by key, finished rows, what was missed."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import msgspec

from privacycheck import decisions
from privacycheck.model.events import AnyEvent, Finished, Found, LooseContact, Missed
from privacycheck.model.facts import Skipped
from privacycheck.model.report import AppReport, Decision, Report
from privacycheck.present.page import ConnectionRow, Row
from privacycheck.present.rows import app_row, connection_rows, loose_row


class Results:
    """What a scan has told so far. Rows are made once, when their program comes in."""

    def __init__(self) -> None:
        self.reports: dict[str, AppReport] = {}
        self.connections: list[ConnectionRow] = []
        self.missed: list[Skipped] = []
        self.report: Report | None = None
        self.cut = ""
        """Why this is not everything, where a scan ended early."""
        self._rows: dict[str, Row] = {}
        self.concerns: dict[str, int] = {}
        self._weigh: Callable[[AppReport], int] = lambda report: 0
        self._changes: list[tuple[Decision, bool]] = []

    @property
    def rows(self) -> list[Row]:
        return list(self._rows.values())

    def clear(self) -> None:
        self.reports, self.connections, self.missed, self.report, self._rows = {}, [], [], None, {}
        self.cut = ""

    def take(self, event: AnyEvent) -> None:
        if isinstance(event, Found):
            if event.app.key in self.reports:
                self.connections = [row for row in self.connections if row.app_key != event.app.key]
            self.reports[event.app.key] = event.app
            self._put(event.app)
            self.connections += connection_rows(event.app)
        elif isinstance(event, LooseContact):
            self.connections.append(loose_row(event.contact))
        elif isinstance(event, Missed):
            self.missed.append(event.skipped)
        elif isinstance(event, Finished):
            self.report = event.report

    def weigh(self, weigh: Callable[[AppReport], int]) -> None:
        """`weigh` says how many of the user's concerns a program touches."""
        self._weigh = weigh
        for key, report in self.reports.items():
            concern = self._weigh(report)
            if concern != self.concerns[key]:
                self.concerns[key] = concern
                self._rows[key] = msgspec.structs.replace(self._rows[key], concern=concern)

    def _put(self, report: AppReport) -> None:
        self.concerns[report.key] = self._weigh(report)
        self._rows[report.key] = app_row(report, self.concerns[report.key])

    def decide(self, key: str, ref: str, word: str, reason: str) -> None:
        """Notes a decision on a finding of a program; `save_decisions` writes it."""
        decision: Literal["accepted", "ignored"] = "accepted" if word == "accepted" else "ignored"
        today = datetime.now(UTC).date().isoformat()
        text = " ".join(reason.split())[:300]
        made = Decision(app=self._subject(key), ref=ref, decision=decision, reason=text, date=today)
        self._changes.append((made, True))

    def undo(self, key: str, ref: str) -> None:
        gone = Decision(app=self._subject(key), ref=ref, decision="ignored", reason="", date="2000-01-01")
        self._changes.append((gone, False))

    def _subject(self, key: str) -> str:
        report = self.reports.get(key)
        return (report.rule if report else None) or key

    def save_decisions(self, path: Path) -> None:
        """Raises DecisionsError."""
        known = decisions.load(path)
        for decision, stays in self._changes:
            known = (
                decisions.decide(known, decision) if stays else decisions.withdraw(known, decision.app, decision.ref)
            )
        self._changes.clear()
        decisions.save(path, known)
