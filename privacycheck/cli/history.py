"""`privacycheck history`: kept scans, and what changed between them."""

import click
import msgspec

from privacycheck import settings
from privacycheck.cli import keeping, output, traffic
from privacycheck.cli.asking import FORMAT, answer, asked, opened
from privacycheck.cli.failure import Failure
from privacycheck.history import Database, scans
from privacycheck.language import tr, trn
from privacycheck.model.history import ScanList
from privacycheck.present import changes as compare
from privacycheck.present import history as shown
from privacycheck.present import json as as_json


@click.group(name="history")
def command() -> None:
    """Look at kept scans and at what changed between them.

    Each scan of this computer is kept in your own data folder, readable by you alone, for 90 days.

    \b
    Examples:
      privacycheck history list
      privacycheck history diff
      privacycheck history delete --all
    """


@command.command(name="list")
@FORMAT
def list_(shape: str) -> int:
    """List the kept scans, newest first.

    \b
    Example:
      privacycheck history list
    """
    with opened() as database:
        return answer(ScanList(scans=asked(lambda: scans.entries(database))), shape, lambda v, _: shown.scan_list(v))


@command.command()
@click.argument("scan", metavar="[SCAN]", default="latest")
@FORMAT
def show(scan: str, shape: str) -> int:
    """Show a kept scan: its number from the list, or "latest".

    \b
    Example:
      privacycheck history show 3
    """
    with opened() as database:
        report = asked(lambda: scans.report(database, _number(database, scan)))
    if shape == "json":
        output.say(as_json.whole(report))
        return 0
    return answer(report, shape, shown.scan)


@command.command()
@click.argument("earlier", required=False)
@click.argument("later", required=False)
@FORMAT
def diff(earlier: str | None, later: str | None, shape: str) -> int:
    """Show what changed between two kept scans: the last two, one and the latest, or any two.

    \b
    Examples:
      privacycheck history diff
      privacycheck history diff 3 7
    """
    with opened() as database:
        numbers = [entry.id for entry in asked(lambda: scans.entries(database))]
        if len(numbers) < 2:
            raise Failure(tr("Two kept scans are needed to compare. Run: privacycheck scan"))
        first = _number(database, earlier) if earlier else numbers[1]
        second = _number(database, later) if later else numbers[0]
        before = asked(lambda: scans.report(database, first))
        after = asked(lambda: scans.report(database, second))
    return answer(compare.diff(before, after), shape, shown.changes)


@command.command()
@click.argument("numbers", metavar="SCAN...", type=int, nargs=-1)
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Delete all that is kept: scans, what was recorded, the list of reverse look-ups, damaged files.",
)
def delete(numbers: tuple[int, ...], everything: bool) -> int:
    """Delete kept scans for good: nothing of them stays in the file.

    \b
    Examples:
      privacycheck history delete 3 4
      privacycheck history delete --all
    """
    if bool(numbers) == everything:
        raise click.UsageError(tr("Name the scans to delete, or use --all."))
    with opened() as database:
        if everything:
            asked(database.empty)
            try:
                keeping.request_log().delete()
            except OSError as error:
                raise Failure(
                    tr("The list of reverse look-ups could not be deleted: {error}.", error=error.strerror)
                ) from error
            output.say(tr("The whole history is deleted."))
            return 0
        gone = asked(lambda: scans.delete(database, numbers))
    output.say(tr("Deleted: {gone} of {count}.", gone=gone, count=len(numbers)))
    return 0 if gone == len(numbers) else 1


@command.command()
@click.argument("choice", type=click.Choice(("on", "off")), required=False)
@click.option("--days", type=click.IntRange(1, 3650), help="How long scans are kept.")
def keep(choice: str | None, days: int | None) -> int:
    """Say whether scans are kept, and for how long; turn it on or off.

    \b
    Examples:
      privacycheck history keep off
      privacycheck history keep on --days 30
    """
    path = keeping.settings_file()
    now = settings.load(path)
    if choice or days:
        now = msgspec.structs.replace(
            now, history=choice == "on" if choice else now.history, history_days=days or now.history_days
        )
        if not settings.save(path, now):
            raise Failure(tr("Your choice could not be saved in {path}. Make its folder writable.", path=path))
    output.say(
        trn(
            "Scans of this computer are kept for 1 day.",
            "Scans of this computer are kept for {n} days.",
            now.history_days,
        )
        if now.history
        else tr("Scans of this computer are not kept.")
    )
    return 0


def _number(database: Database, text: str) -> int:
    if text == "latest":
        found = asked(lambda: scans.entries(database))
        if not found:
            raise Failure(tr("No scan is kept yet. Run: privacycheck scan"))
        return found[0].id
    try:
        return int(text) if len(text) < 18 else 0
    except ValueError as error:
        raise click.UsageError(f'"{text[:40]}" is no number of a scan. See: privacycheck history list') from error


for one in (traffic.command, traffic.news):
    command.add_command(one)
