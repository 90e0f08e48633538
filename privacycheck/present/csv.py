"""Reports in, one table line per program out (RFC 4180), safe to open in a spreadsheet."""

import csv
import io

from privacycheck.language import tr
from privacycheck.model.report import AppReport, Report
from privacycheck.present import rows, text, wording

HEAD = ("program", "version", "maker", "legal home", "level", "why", "can learn", "seen", "rule")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def table(report: Report) -> str:
    """Programs in the order of the text report."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(HEAD)
    for app in text.ordered(report.apps):
        writer.writerow([_safe(cell) for cell in _cells(app)])
    return out.getvalue()


def _cells(app: AppReport) -> tuple[str, ...]:
    maker = app.maker
    return (
        app.name,
        app.version or "",
        maker.name if maker else "",
        (maker.country_name or "") if maker else "",
        tr(wording.LEVELS[app.level]),
        wording.why(app),
        ", ".join(tr(item.name) for item in app.learns),
        rows.sentence(app),
        app.rule or "",
    )


def _safe(cell: str) -> str:
    """A leading sign would make a spreadsheet run the cell as a formula; program names are not ours."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
