"""Panels in, plain HTML out that a printer, a PDF and a browser can draw: everything open, every address shown."""

from collections.abc import Iterator
from html import escape

from privacycheck.language import current, prose, tr
from privacycheck.present.cite import cited, dated
from privacycheck.present.page import Item, Panel, Section

MARKS = {"act": "■", "look": "▲", "unknown": "?", "quiet": "●"}


def fragment(panel: Panel) -> str:
    """One panel. Only tags that Qt's rich text knows too; no script, no style from outside."""
    return "".join(_parts(panel))


def document(panel: Panel) -> str:
    """One panel as a file of its own that opens offline and loads nothing."""
    return (
        f'<!DOCTYPE html>\n<html lang="{current()}"><head><meta charset="utf-8">'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"
        '<meta name="referrer" content="no-referrer">'
        f"<title>{escape(panel.title)}</title></head>"
        "<body style='max-width:46em; margin:2em auto; padding:0 1em; font-family:sans-serif; line-height:1.5'>"
        f"{fragment(panel)}</body></html>\n"
    )


def line(panel: Panel) -> str:
    """A program in a list."""
    return f"{MARKS[panel.level]} <b>{escape(panel.title)}</b>: {escape(panel.level_name)}"


def plain(text: str) -> str:
    """Words that are no markup."""
    return escape(text)


def _parts(panel: Panel) -> Iterator[str]:
    yield f"<h1>{escape(panel.title)}</h1>"
    if panel.subtitle:
        yield f"<p>{escape(panel.subtitle)}</p>"
    yield f"<p><b>{MARKS[panel.level]} {escape(panel.level_name)}</b></p><p><b>{escape(panel.verdict)}</b></p>"
    if panel.letter:
        yield f"<p>{escape(prose(panel.letter))}</p>"
    for line in panel.coverage:
        yield f"<p><i>{escape(line)}</i></p>"
    for section in panel.sections:
        yield from _section(section)


def _section(section: Section) -> Iterator[str]:
    yield f"<h2>{escape(section.heading)}</h2>"
    if section.lead:
        yield f"<p><i>{escape(section.lead)}</i></p>"
    if not section.items:
        yield f"<p>{escape(section.empty)}</p>"
        return
    kind = "ol" if section.id == "advice" else "ul"
    yield f"<{kind}>"
    for item in section.items:
        yield f"<li>{_item(item)}</li>"
    yield f"</{kind}>"


def _item(item: Item) -> str:
    head = dated(item)
    lines = [f"{f'<b>[{escape(head)}]</b> ' if head else ''}{escape(item.text)}", *(escape(n) for n in item.note)]
    for link in item.links:
        lines.append(f"{escape(tr('Source: {source}', source=cited(link)))} {escape(link.url)}")
    return "<br>".join(lines)
