"""Times as the engine writes them in, dates and times as people of this place write them out."""

import re

from PySide6.QtCore import QDate, QDateTime, QLocale, Qt


def moment(text: str) -> str:
    """A time in UTC (2026-11-24T14:00:00Z) as date and time of this place; the text itself where it is none."""
    found = QDateTime.fromString(text, Qt.DateFormat.ISODate)
    if not found.isValid():
        return text
    local = found.toLocalTime()
    return f"{day(local.date())}, {QLocale().toString(local.time(), QLocale.FormatType.ShortFormat)}"


def day(date: QDate) -> str:
    """Day, short name of the month, and year, in the order of this place. The weekday would only take room."""
    return QLocale().toString(date, _shape().strip(" ,."))


def stamp(text: str) -> str:
    """The day of a date (2026-06-17) or of the end of a version (2.3.2026061719); the text itself where it has none."""
    found = QDate.fromString(text.replace("-", "").rpartition(".")[2][:8], "yyyyMMdd")
    return day(found) if found.isValid() else text


def short_shape() -> str:
    """How this place writes day and month without the year."""
    shape = _shape()
    for part in ("yyyy", "年"):
        shape = shape.replace(part, "")
    return shape.strip(" ,./-") or "d MMM"


def _shape() -> str:
    """The long form without the weekday, the month short, and without words between (Spanish "de")."""
    shape = QLocale().dateFormat(QLocale.FormatType.LongFormat).replace("dddd", "").replace("MMMM", "MMM")
    return re.sub(r"\s*'[^']*'\s*", " ", shape)
