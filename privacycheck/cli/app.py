"""`privacycheck app`: the advice panel of one program as text, and the user's own decisions on its findings."""

import os
import sys
from pathlib import Path

import click

from privacycheck import decisions
from privacycheck import scan as pipeline
from privacycheck.cli import engine, output
from privacycheck.cli.book import rule_book, today
from privacycheck.cli.failure import Failure
from privacycheck.collect.clean import clean
from privacycheck.language import tr
from privacycheck.model.report import AppReport, Decision
from privacycheck.present import text


@click.command(name="app")
@click.argument("name")
@click.option("--machine", type=click.Path(path_type=Path), help="Take the program from a recorded computer.")
@click.option("--accept", metavar="FINDING", help="Accept a finding: you know of it and live with it.")
@click.option("--ignore", metavar="FINDING", help="Ignore a finding: it does not concern you.")
@click.option("--undo", metavar="FINDING", help="Take a decision back.")
@click.option("--reason", default="", help="Why you accept or ignore it.")
def command(
    name: str, machine: Path | None, accept: str | None, ignore: str | None, undo: str | None, reason: str
) -> int:
    """Show all there is to say of one program: by its name, or by its rule's id.

    \b
    Examples:
      privacycheck app WeChat
      privacycheck app tiktok --accept collects-1 --reason "I use a second account"
    """
    app = _find(name, machine)
    if accept or ignore or undo:
        _decide(app, accept, ignore, undo, reason)
        return 0
    terminal = sys.stdout.isatty()
    width = os.get_terminal_size().columns if terminal else 80
    output.say(text.app(app, width, terminal and "NO_COLOR" not in os.environ))
    return 0


def _find(name: str, machine: Path | None) -> AppReport:
    """The installed program of that name; else what the rule book says of one that is not installed here."""
    book = rule_book()
    events = engine.recorded_events(book, machine) if machine else engine.live_events(book, True, [])
    report = pipeline.whole(events)
    wanted = name.casefold().strip()
    for app in report.apps:
        if wanted in (app.name.casefold(), app.key.casefold(), app.rule or ""):
            return app
    known = engine.known_app(book, wanted)
    if known is None:
        raise Failure(
            tr(
                "No program named {name} was found here, and no rule has that name. See: privacycheck scan",
                name=clean(name[:80]),
            )
        )
    return known


def _decide(app: AppReport, accept: str | None, ignore: str | None, undo: str | None, reason: str) -> None:
    ref = accept or ignore or undo or ""
    refs = {s.id for s in (*app.statements, *app.says)} | {o.id for o in app.seen} | {r.ref for r in app.reasons}
    path = engine.decisions_file()
    known = decisions.load(path)
    subject = app.rule or app.key
    if undo:
        decisions.save(path, decisions.withdraw(known, subject, ref))
        output.say(tr("Your decision on {ref} of {app} is taken back.", ref=ref, app=app.name))
        return
    if ref not in refs:
        raise Failure(
            tr(
                "{app} has no finding {ref}. It has: {refs}",
                app=app.name,
                ref=clean(ref[:80]),
                refs=", ".join(sorted(refs)) or "-",
            )
        )
    if not reason.strip():
        raise click.UsageError("Say why with --reason, so that you still know it next year.")
    decision = Decision(
        app=subject,
        ref=ref,
        decision="accepted" if accept else "ignored",
        reason=" ".join(reason.split())[:300],
        date=today(),
    )
    try:
        decisions.save(path, decisions.decide(known, decision))
    except decisions.DecisionsError as error:
        raise Failure(str(error)) from error
    output.say(tr("Noted for {ref} of {app}. It no longer raises the level.", ref=ref, app=app.name))
