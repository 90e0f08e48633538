"""A finished report in, kept in the history; what went wrong comes back as a sentence and never stops a scan."""

from datetime import date, datetime, timedelta
from pathlib import Path

import msgspec

from privacycheck import paths, settings
from privacycheck.cli.book import today
from privacycheck.collect.names.request_log import FILE as FILE_OF_REQUESTS
from privacycheck.collect.names.request_log import RequestLog
from privacycheck.history import FILE, HistoryError, open_database, scans, traffic
from privacycheck.model.facts import Skipped
from privacycheck.model.report import Coverage, Report


def database_file() -> Path:
    return paths.user_data_dir() / FILE


def settings_file() -> Path:
    return paths.user_config_dir() / "settings.json"


def request_log() -> RequestLog:
    """The list of all questions that were ever sent to a network."""
    return RequestLog(paths.user_data_dir() / FILE_OF_REQUESTS)


def local_day() -> str:
    """Today by the user's own clock and time zone, as an ISO date."""
    return datetime.now().astimezone().date().isoformat()


def days_before(day: str, count: int) -> str:
    return (date.fromisoformat(day) - timedelta(days=count)).isoformat()


def keep(report: Report) -> tuple[Report, str]:
    """Keeps the scan if the user's settings say so, and forgets what is too old. The report, with a line on what went
    wrong, and the same as a sentence (empty where all is well)."""
    choices = settings.load(settings_file())
    if not choices.history:
        return report, ""
    try:
        with open_database(database_file()) as database:
            scans.keep(database, report)
            scans.forget_old(database, today(), choices.history_days)
            traffic.forget_old(database, local_day(), choices.history_days)
            trouble = database.told
    except HistoryError as error:
        trouble = f"This scan is not kept. {error}"
    if not trouble:
        return report, ""
    skipped = Skipped(source="history", reason=trouble, hint="See: privacycheck history list")
    line = Coverage(source="history", says="keeping this scan", count=0, seconds=0.0, skipped=(skipped,))
    return msgspec.structs.replace(report, coverage=(*report.coverage, line)), trouble
