"""Changes in, the rich text of the History page out. Every word is escaped: names of programs are not ours."""

from html import escape
from urllib.parse import quote

from privacycheck.gui.tokens import MARKS, Tokens
from privacycheck.present.past import ChangeLine, Changes


def body(found: Changes, more: str, t: Tokens) -> str:
    """`more` is the text of the link that shows the rest. Links: app:KEY, more:."""
    parts = [f"<html><body style='color:{t.ink}'><p style='font-weight:700'>{escape(found.summary)}</p>"]
    parts += [f"<p style='color:{t.soft}'>{escape(note)}</p>" for note in found.notes]
    for part in found.parts:
        parts.append(f"<h3 style='margin-top:18px; margin-bottom:2px'>{escape(part.heading)}</h3>")
        parts.append("<table cellspacing='0' cellpadding='0' width='100%'>")
        parts += [_line(line, t) for line in part.lines]
        parts.append("</table>")
    if found.more:
        parts.append(f"<p><a href='more:' style='color:{t.link}'>{escape(more)}</a></p>")
    if found.same:
        parts.append(f"<p style='color:{t.soft}; margin-top:18px'>{escape(found.same)}</p>")
    return "".join([*parts, "</body></html>"])


def _line(line: ChangeLine, t: Tokens) -> str:
    words = escape(line.words)
    if line.app_key:
        words = f"<a href='app:{quote(line.app_key, safe='')}' style='color:{t.ink}; text-decoration:none'>{words}</a>"
    mark = f"<span style='color:{t.level(line.level)}'>{MARKS[line.level]}</span>"
    return (
        f"<tr><td valign='top' style='padding-right:8px; padding-top:6px'>{mark}</td>"
        f"<td width='100%' style='padding-top:6px'>{words}</td></tr>"
    )
