"""A line of a panel and a source of it in, the words that stand before and after the line out."""

from privacycheck.language import date, phrases, tr
from privacycheck.model.report import Link
from privacycheck.present.page import Item


def cited(link: Link) -> str:
    """A source in words: its title, who wrote it, when it was published, when it was read."""
    if not link.published:
        return tr("{title} ({by}; read {accessed})", title=link.title, by=link.by, accessed=date(link.accessed))
    return tr(
        "{title} ({by}, {published}; read {accessed})",
        title=link.title,
        by=link.by,
        published=date(link.published),
        accessed=date(link.accessed),
    )


def dated(item: Item) -> str:
    """What stands before a line: its kind of evidence and its date."""
    return phrases((item.badge, item.date))
