"""Reports in, JSON and JSON lines out. The schema stands in resources/schemas/report.json."""

import msgspec

from privacycheck.model.about import About
from privacycheck.model.report import Report


def whole(report: Report) -> str:
    """One object, indented."""
    return msgspec.json.format(msgspec.json.encode(report), indent=2).decode() + "\n"


def lines(report: Report) -> str:
    """The report without its programs first, then one program a line."""
    head = msgspec.json.encode(msgspec.structs.replace(report, apps=())).decode()
    return "\n".join([head, *(msgspec.json.encode(app).decode() for app in report.apps)]) + "\n"


def about_schema() -> str:
    """JSON Schema (draft 2020-12) of `privacycheck doctor --format json`."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(About)), indent=1).decode() + "\n"


def schema() -> str:
    """JSON Schema (draft 2020-12) of `whole`."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Report)), indent=1).decode() + "\n"
