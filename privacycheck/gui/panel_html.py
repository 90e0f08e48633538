"""A panel in, the rich text of its body out. Every word is escaped: names of programs are not ours."""

from html import escape
from urllib.parse import quote

from privacycheck.gui.tokens import MARKS, Tokens
from privacycheck.present.page import Item, Panel, Section

STAYS_OPEN = frozenset(("verdict", "advice"))


def body(panel: Panel, t: Tokens, opened: frozenset[str]) -> str:
    """`opened` are ids of folded sections that the user has opened. Links: fold:SECTION, source:URL, app:ID,
    decide:REF."""
    parts = [f"<html><body style='color:{t.ink}'>", _verdict(panel, t)]
    parts += [_section(section, panel, t, opened) for section in panel.sections]
    if panel.draft:
        parts.append(
            _heading("A rule of your own", t) + _soft("Nobody has written about this program yet. You can.", t)
        )
        parts.append(f"<p><a href='copy:draft' style='color:{t.link}'>Copy a rule to start from</a></p>")
    return "".join([*parts, "</body></html>"])


def _verdict(panel: Panel, t: Tokens) -> str:
    colour, back = t.level(panel.level), t.level_back(panel.level)
    lines = "".join(f"<div style='color:{t.soft}; margin-top:6px'>{escape(line)}</div>" for line in panel.coverage)
    return (
        f"<table width='100%' cellpadding='12' cellspacing='0' bgcolor='{back}'><tr><td>"
        f"<div style='color:{colour}; font-weight:700; font-size:large'>"
        f"{MARKS[panel.level]} {escape(panel.level_name)}</div>"
        f"<div style='margin-top:6px'>{escape(panel.verdict)}</div>{lines}</td></tr></table>"
    )


def _section(section: Section, panel: Panel, t: Tokens, opened: frozenset[str]) -> str:
    if section.folded and section.id not in opened:
        count = f" ({len(section.items)})" if section.items else ""
        return _fold(section, f"▸ {section.heading}{count}", t)
    head = _fold(section, f"▾ {section.heading}", t) if section.folded else _heading(section.heading, t)
    lead = _soft(section.lead, t) if section.lead else ""
    if not section.items:
        return head + lead + _soft(section.empty, t)
    if section.id == "learns":
        return head + lead + _chips(section, panel, t)
    if section.id == "advice":
        return head + lead + _steps(section, t)
    return head + lead + "".join(_item(item, t) for item in section.items)


def _heading(text: str, t: Tokens) -> str:
    return f"<h3 style='margin-top:22px; margin-bottom:4px; color:{t.ink}'>{escape(text)}</h3>"


def _fold(section: Section, text: str, t: Tokens) -> str:
    return (
        f"<h3 style='margin-top:22px; margin-bottom:4px'>"
        f"<a href='fold:{section.id}' style='color:{t.ink}; text-decoration:none'>{escape(text)}</a></h3>"
    )


def _soft(text: str, t: Tokens) -> str:
    return f"<p style='color:{t.soft}; margin-top:2px; margin-bottom:4px'>{escape(text)}</p>" if text else ""


def _chips(section: Section, panel: Panel, t: Tokens) -> str:
    """Data categories, the most sensitive in bold, each with its grades."""
    weights = [weight for _, weight in panel.chips] + ["low"] * len(section.items)
    cells = []
    for item, weight in zip(section.items, weights, strict=False):
        name = f"<b>{escape(item.text)}</b>" if weight == "high" else escape(item.text)
        cells.append(
            f"<span style='background-color:{t.hover}'>&nbsp;{name}&nbsp;</span> "
            f"<span style='color:{t.soft}'>{escape(item.badge)}</span>"
        )
    return "<p style='line-height:150%; margin-top:2px'>" + "<br>".join(cells) + "</p>"


def _steps(section: Section, t: Tokens) -> str:
    rows = []
    for number, item in enumerate(section.items, 1):
        rows.append(
            f"<tr><td valign='top' style='color:{t.accent}; font-weight:700; padding-right:10px'>{number}.</td>"
            f"<td style='padding-bottom:10px'>{_item(item, t, top=0)}</td></tr>"
        )
    return f"<table cellspacing='0' cellpadding='0' width='100%' style='margin-top:4px'>{''.join(rows)}</table>"


def _item(item: Item, t: Tokens, top: int = 8) -> str:
    head = ", ".join(x for x in (item.badge, item.date) if x)
    badge = (
        f"<span style='background-color:{t.hover}; color:{t.soft}'>&nbsp;{escape(head)}&nbsp;</span> " if head else ""
    )
    text = escape(item.text)
    if item.app:
        text = f"<a href='app:{quote(item.app)}' style='color:{t.link}'>{text}</a>"
    parts = [f"<div style='margin-top:{top}px'>{badge}{text}</div>"]
    parts += [f"<div style='color:{t.soft}'>{escape(note)}</div>" for note in item.note]
    for link in item.links:
        when = f", {link.published}" if link.published else ""
        label = escape(f"{link.title} ({link.by}{when}; read {link.accessed})")
        parts.append(
            f"<div style='color:{t.soft}'>Source: <a href='source:{quote(link.url, safe='')}' style='color:{t.link}'>"
            f"{label}</a></div>"
        )
    if item.ref and item.badge != "Your decision":
        parts.append(f"<div><a href='decide:{quote(item.ref)}' style='color:{t.link}'>Accept or ignore this…</a></div>")
    elif item.ref:
        parts.append(f"<div><a href='undo:{quote(item.ref)}' style='color:{t.link}'>Take this back</a></div>")
    return "".join(parts)
