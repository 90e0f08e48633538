"""`privacycheck history traffic`: what was recorded of connections, by program, company, country or day."""

import click

from privacycheck.cli import keeping
from privacycheck.cli.asking import FORMAT, answer, asked, opened
from privacycheck.history import traffic
from privacycheck.model.traffic import By
from privacycheck.present import traffic as shown


@click.command(name="traffic")
@click.option("--by", type=click.Choice(("app", "company", "country", "day")), default="app", help="One line for each.")
@click.option("--days", type=click.IntRange(1, 3650), default=30, help="How many days back, today with them.")
@FORMAT
def command(by: By, days: int, shape: str) -> int:
    """Show how much each program sent and received while recording was on.

    JSON holds every program, recipient and day; text the sums.

    \b
    Examples:
      privacycheck history traffic
      privacycheck history traffic --by company --days 7
    """
    until = keeping.local_day()
    with opened() as database:
        found = asked(lambda: traffic.read(database, keeping.days_before(until, days - 1), until))
    return answer(found, shape, lambda value, width: shown.text(value, by, width))
