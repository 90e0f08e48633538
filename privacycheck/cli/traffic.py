"""`privacycheck history traffic` and `history news`: what was recorded of connections, and what is new."""

import click

from privacycheck.cli import keeping
from privacycheck.cli.asking import FORMAT, answer, asked, opened
from privacycheck.history import news as newly
from privacycheck.history import traffic
from privacycheck.model.recording import NewsList
from privacycheck.model.traffic import By
from privacycheck.present import recording
from privacycheck.present import traffic as shown


@click.command(name="traffic")
@click.option("--by", type=click.Choice(("app", "company", "country", "day")), default="app", help="One line for each.")
@click.option("--days", type=click.IntRange(1, 3650), default=30, help="How many days back, today with them.")
@click.option("--app", "program", default="", help="Only the program with this name or key of a scan.")
@FORMAT
def command(by: By, days: int, program: str, shape: str) -> int:
    """Show how much each program sent and received while recording was on.

    JSON holds every program, recipient and day; text the sums.

    \b
    Examples:
      privacycheck history traffic
      privacycheck history traffic --by company --days 7
      privacycheck history traffic --by day --app Firefox
    """
    until = keeping.local_day()
    with opened() as database:
        found = asked(lambda: traffic.read(database, keeping.days_before(until, days - 1), until))
    if program:
        found = shown.of_program(found, program)
    return answer(found, shape, lambda value, width: shown.text(value, by, width))


@click.command(name="news")
@click.option("--days", type=click.IntRange(1, 3650), default=30, help="How many days back, today with them.")
@click.option("--unknown", is_flag=True, help="Only those about somebody whom nobody knows.")
@FORMAT
def news(days: int, unknown: bool, shape: str) -> int:
    """Show which programs met somebody for the first time while recording was on, newest first.

    \b
    Examples:
      privacycheck history news
      privacycheck history news --unknown --days 7
    """
    since = keeping.days_before(keeping.local_day(), days - 1)
    with opened() as database:
        found = NewsList(news=asked(lambda: newly.read(database, since, unknown)))
    return answer(found, shape, recording.news)
