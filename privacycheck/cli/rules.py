"""`privacycheck rules`: look at the rule book, or check it."""

import click

from privacycheck.cli import engine, output
from privacycheck.cli.failure import Failure


@click.group(name="rules")
def command() -> None:
    """Look at the rule book, or check your own rules.

    \b
    Example:
      privacycheck rules show wechat
    """


@command.command(name="show")
@click.argument("record")
def show(record: str) -> int:
    """Show one record as JSON, by its id: an app, company, service or jurisdiction.

    \b
    Example:
      privacycheck rules show tencent
    """
    import msgspec

    book = engine.rule_book()
    found = {
        k: getattr(book, k)[record]
        for k in ("apps", "companies", "services", "jurisdictions")
        if record in getattr(book, k)
    }
    if not found:
        raise Failure(f'There is no record "{record[:80]}". See: privacycheck rules stats')
    output.say(msgspec.json.format(msgspec.json.encode(found), indent=2).decode())
    return 0
