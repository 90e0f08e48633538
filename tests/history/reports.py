"""Reports for tests of the history, with everything filled in that a test does not speak of."""

from typing import Any

from privacycheck.model.app import Recipient
from privacycheck.model.facts import Computer
from privacycheck.model.report import AppReport, Contact, Maker, Observation, Reason, Report, RuleBookInfo


def app(key: str = "deb:wonder", **change: Any) -> AppReport:
    values: dict[str, Any] = {"key": key, "name": key.partition(":")[2].title(), "version": "1", "level": "quiet"}
    return AppReport(**values | change)


def report(*apps: AppReport, rules: str = "2026-11-24", taken: str = "2026-11-24T10:00:00Z") -> Report:
    return Report(
        program_version="0.1.0",
        computer=Computer(platform="linux", system="A system", taken=taken),
        seconds=0.2,
        apps=apps,
        rules=RuleBookInfo(records={"apps": 1}, newest=rules),
    )


def contact(company: str, **change: Any) -> Contact:
    values: dict[str, Any] = {
        "recipient": Recipient(address="192.0.2.1", company=company.lower()),
        "company_name": company,
        "company_country": "XK",
    }
    return Contact(**values | change)


def reason(ref: str, grade: str = "a2", level: str = "look") -> Reason:
    return Reason(grade=grade, level=level, says=f"It did {ref}.", ref=ref)  # type: ignore[arg-type]


def observation(id: str, says: str = "It may use the camera.", level: str = "quiet") -> Observation:
    return Observation(id=id, says=says, level=level)  # type: ignore[arg-type]


def maker(name: str) -> Maker:
    return Maker(id=name.lower(), name=name)
