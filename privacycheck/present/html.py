"""Reports in, one self-contained HTML file out: no script, nothing loaded from anywhere, opens offline."""

from collections.abc import Iterator
from functools import cache

import jinja2

from privacycheck.language import clauses, current, date, headed, moment, prose, tr, trn
from privacycheck.model.report import Report
from privacycheck.present import computer, rows, text, wording
from privacycheck.present.cite import cited, dated
from privacycheck.present.panel import panel


@cache
def _template() -> jinja2.Template:
    """Escapes everything: names of programs are not ours, and neither is a rule of the user's own."""
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("privacycheck.present", "templates"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    return environment.get_template("report.html")


def _words(report: Report) -> dict[str, str]:
    """What the page itself says."""
    looked = tr(
        "PrivacyCheck {version} looked at {system}, {taken}. Rules up to {newest}. Nothing was sent anywhere.",
        version=report.program_version,
        system=report.computer.system,
        taken=moment(report.computer.taken),
        newest=date(report.rules.newest),
    )
    return {
        "title": tr("PrivacyCheck report"),
        "source": tr("Source"),
        "looked": looked,
        "made_up": tr("This is a made-up sample computer."),
        "coverage": tr("What was looked at"),
        "nothing": text.told(report.coverage)[1],
        "hidden": trn(
            "1 library or part of the system is not listed.",
            "{n} libraries and parts of the system are not listed.",
            report.hidden_components,
        ),
    }


def page(report: Report) -> str:
    """The page as text, to be written as UTF-8."""
    return "".join(pieces(report))


def pieces(report: Report) -> Iterator[str]:
    """The page in small pieces, made one after the other as they are asked for."""
    apps = text.ordered(report.apps)
    return _template().generate(
        report=report,
        language=current(),
        cited=cited,
        dated=dated,
        headed=headed,
        clauses=clauses,
        prose=prose,
        words=_words(report),
        coverage=text.told(report.coverage)[0],
        headline=text.headline(report),
        computer=computer.section(report.this_computer),
        attribution=tr(text.ATTRIBUTION),
        levels=[
            (level, tr(wording.LEVELS[level]), sum(a.level == level for a in apps)) for level in wording.LEVEL_ORDER
        ],
        panels=((panel(app), rows.sentence(app), wording.why(app)) for app in apps),
    )
