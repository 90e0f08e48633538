"""What is set on a computer and belongs to no single program in, the section "This computer" out."""

from collections.abc import Sequence

from privacycheck.language import mark, tr, trn
from privacycheck.model.report import ShownSetting
from privacycheck.present import wording
from privacycheck.present.page import Item, Section

EMPTY = mark(
    "We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could read."
)
LINES = 5


def section(settings: Sequence[ShownSetting]) -> Section:
    """What is worth a look has that as its badge."""
    items = tuple(
        Item(
            text=s.says,
            badge=tr(wording.LEVELS["look"]) if s.level == "look" else tr(wording.GRADES["o"]),
            grade="o",
            note=s.note,
        )
        for s in settings
    )
    return Section(id="computer", heading=tr("This computer"), items=items, empty="" if items else tr(EMPTY))


def lines(settings: Sequence[ShownSetting]) -> tuple[str, ...]:
    """What the first page says: each thing that is worth a look, and how many others there are."""
    telling = [s.says for s in settings if s.level == "look"]
    shown = telling[:LINES]
    more = len(settings) - len(shown)
    if shown and more:
        shown.append(
            tr("{count}: see the report of the scan.", count=trn("1 other setting", "{n} other settings", more))
        )
    return tuple(shown)
