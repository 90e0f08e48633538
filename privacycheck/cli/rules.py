"""`privacycheck rules`: look at the rule book, or check it."""

import sys
from pathlib import Path

import click
import msgspec

from privacycheck import paths
from privacycheck.cli import output
from privacycheck.cli.book import rule_book, today
from privacycheck.cli.failure import Failure

SHOWN = ("apps", "companies", "services", "jurisdictions")


@click.group(name="rules")
def command() -> None:
    """Look at the rule book, or check your own rules.

    \b
    Example:
      privacycheck rules show wechat
    """


@command.command(name="check")
@click.argument("folder", type=click.Path(path_type=Path), required=False)
@click.option("--warnings/--no-warnings", default=True, help="Show warnings too (stale records and the like).")
def check(folder: Path | None, warnings: bool) -> int:
    """Check all rules, or those in FOLDER, and name every problem with file and line.

    \b
    Example:
      privacycheck rules check
    """
    from privacycheck.match.samples import samples
    from privacycheck.rulebook.check import check_folder

    shipped = paths.rules_dir()
    base = shipped if folder and folder.resolve() != shipped.resolve() else None
    if folder and not folder.is_dir():
        raise Failure(f"There is no folder {folder}.")
    problems = check_folder(folder or shipped, today(), base, (samples,))
    errors = [p for p in problems if p.severity == "error"]
    for problem in problems:
        if warnings or problem.severity == "error":
            sys.stderr.write(f"{problem}\n")
    counted = len(problems) - len(errors)
    output.say(f"{len(errors)} errors, {counted} warnings in {folder or shipped}")
    return int(bool(errors))


@command.command(name="show")
@click.argument("record")
def show(record: str) -> int:
    """Show one record as JSON, by its id: an app, company, service or jurisdiction.

    \b
    Example:
      privacycheck rules show tencent
    """
    book = rule_book()
    found = {kind: getattr(book, kind)[record] for kind in SHOWN if record in getattr(book, kind)}
    if not found:
        raise Failure(f'There is no record "{record[:80]}". See: privacycheck rules stats')
    output.say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    return 0


@command.command(name="stats")
def stats() -> int:
    """Show what the rule book covers: records by kind, platform, country, grade and age.

    \b
    Example:
      privacycheck rules stats
    """
    from privacycheck.present.columns import table as lined
    from privacycheck.rulebook.stats import stats as tables

    lines: list[str] = []
    for table in tables(rule_book()):
        cells = [table.columns, *(tuple(str(c) for c in row) for row in table.rows)]
        lines += [table.title, *(f"  {line}" for line in lined(cells, left=range(len(table.columns)))), ""]
    output.say("\n".join(lines))
    return 0


@command.command(name="docs")
@click.option("--check", "compare", is_flag=True, help="Only say whether the generated files are up to date.")
def docs(compare: bool) -> int:
    """Write rules/README.md and the schemas anew from the rules (in a checkout).

    \b
    Example:
      privacycheck rules docs --check
    """
    drifted = []
    for path, text in _generated().items():
        old = path.read_text(encoding="utf-8") if path.is_file() else ""
        if old == text:
            continue
        drifted.append(path.name)
        if not compare:
            path.parent.mkdir(parents=True, exist_ok=True)
            output.save(path, text)
    if compare and drifted:
        raise Failure(f"Not up to date: {', '.join(drifted)}. Run: privacycheck rules docs")
    output.say(f"Written: {', '.join(drifted)}" if drifted else "The generated files are up to date.")
    return 0


def _generated() -> dict[Path, str]:
    """Every generated file with its text. The user's own rules have no part in them."""
    from privacycheck.present.history import schema as history_schema
    from privacycheck.present.json import about_schema, schema
    from privacycheck.rulebook import load_rulebook
    from privacycheck.rulebook.docs import render_docs
    from privacycheck.rulebook.schema import schemas

    book, _ = load_rulebook(paths.rules_dir(), None, None)
    folder = paths.resources_dir() / "schemas"
    made = {paths.rules_dir() / "README.md": render_docs(book), folder / "report.json": schema()}
    made[folder / "history.json"] = history_schema()
    made[folder / "doctor.json"] = about_schema()
    for name, one in schemas().items():
        made[folder / name] = msgspec.json.format(msgspec.json.encode(one), indent=1).decode() + "\n"
    return made


@command.command(name="export")
@click.argument("folder", type=click.Path(path_type=Path))
def export(folder: Path) -> int:
    """Write the JSON Schema of each kind of record into FOLDER, for editors.

    \b
    Example:
      privacycheck rules export schemas
    """
    from privacycheck.rulebook.schema import schemas

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Failure(f"{folder} could not be made: {error.strerror}.") from error
    for name, one in schemas().items():
        output.save(folder / name, msgspec.json.format(msgspec.json.encode(one), indent=1).decode() + "\n")
    output.say(f"Written to {folder}")
    return 0
