"""The bytes around a host name in, whether a program only shows or writes them out: examples, help, templates."""

import re

from privacycheck.inspect.place import DESCRIPTION, EXAMPLE, LINK, QUOTES, TEMPLATE, Place

_CHALLENGE = re.compile(rb"\b(?:Bearer|Basic|Digest) realm=\\?\"[^\0\n]{0,120}\Z")
"""What servers ask for (RFC 9110, 11.6.1): a program holds it as a sample, or to send it itself."""
_FOLLOWING = re.compile(rb"\bfollowing\b[^\n\"'`\0]{0,80}:\s*(?:\\n|\n)[^\0]{0,120}\Z")
"""What a reader is told to put somewhere."""
_COMMAND = re.compile(
    rb"(?:(?:\A|[\n\0])(?:[ \t]{2,8}|\$ )|\A|\0)([a-z][\w-]{1,20} [a-z][\w-]{1,20} )(?:[^\n\0]{0,120} )?(?:[a-z-]{2,20}://)?\Z"
)
"""The line of a command with what it is to do."""
_FENCE = re.compile(rb"```[a-z]{1,10}(?:\\n|\n)(?:(?!```)[^\0]){0,400}\Z")
"""The beginning of code that is shown in documentation (https://spec.commonmark.org/0.31.2/#fenced-code-blocks)."""
_TYPED = re.compile(rb"[\"'`]\$ (?:curl|wget|git|npm|pip3?|docker) [^\"'`\n]{0,80}\Z|command\.id %> [^\"'`\n]{0,200}\Z")
"""A line that a reader is to type; oclif puts a program's name into examples so (https://oclif.io/docs/help_classes)."""
_SAMPLE_FIELD = re.compile(
    rb"\b(?:examples?|sample|placeholder)[\"']?\s*[:=]\s*\[?\s*[\"'`](?:[^\"'`\n]{0,40}[ /@}])?\Z"
    rb"|\bexamples[\"']?\s*:\s*\[[^\[\]{}]{1,200}[\"'`]\Z|\\\"[\w.-]{1,40}\\\":\s{1,4}\\\"\Z"
    rb"|\\n {2,16}\"[\w.-]{1,40}\": \"\Z"
    rb"|\bexample [a-z]{2,10} = [\"'`]\Z"
    rb"|\be\.g\. [\w#=:.-]{1,30}\Z"
)
"""A value that is called an example, and one of settings that stand in a text as people write them."""
_SAMPLE_MARKS = (b"xample", b"ample:", b"laceholder", b"e.g. ")
_PRETTY = (b'\\": \\"', b'": "')
_JSON_WORDS = re.compile(
    rb"\"(?:description|summary|helpText|longDescription|licenseText|tooltip|placeholder)\"\s*:\s*\"(?:[^\"\\\n\0]|\\.)*\Z"
)
"""Within the sentence of a description in JSON."""
_JSON_MARKS = (b'ption":', b'ummary":', b'elpText":', b'enseText":', b'ooltip":', b'aceholder":')
_WORDS_AFTER = re.compile(rb" [a-z][a-z-]{1,15} [a-z][a-z-]{0,15} [a-z]{1,15}\b")
"""A sentence that the name is the first word of."""
_QUOTED_WORD = re.compile(
    rb"\b[a-z]{2,15} (?!(?:return|case|default|else|in|of|typeof|await|yield|throw|new|and|or|not|is|if) )"
    rb"[a-z]{2,15} \\?\"\Z"
)
_QUOTED_WORD_AFTER = re.compile(rb"\\?\"(?:\.[\"'`]|[.,]? [a-z]{2,15} [a-z]{2,15}\b)")
"""A word of a sentence between marks of its own."""
_READ_OUT = re.compile(
    rb"<property name=\"(?:label|title|subtitle|uri|description|tooltip[\w-]{0,10})\"[^<>]{0,100}>[^<>]{0,100}\Z"
    rb"|(?:Description|Comment|Name|Keywords)\[[A-Za-z@_]{2,20}\][^\n]{1,150}\Z"
)
"""What windows show (https://docs.gtk.org/gtk4/class.Builder.html), and what plug-ins of KDE are described by."""
_CAPITALS = re.compile(rb"(?:[A-Z]{2,20}\d|YOUR[A-Z_-]{0,20}|(?:SUB)?DOMAIN|REGION|TENANT|BUCKET|ACCOUNT)\.[a-z]")
"""A label that a reader, or the program, is to put another for."""
_SOURCES_LIST = re.compile(rb"\0['\"`(]deb(?:-src)? (?:\[[^\]\0]{1,80}\] )?(?:https?://)?\Z")
"""A line for sources.list(5) between marks, as windows show people what to write."""
_ACCOUNT = re.compile(
    rb"(?:['\"]create['\"],\s*|_setAccount['\"],\s*|setSiteId['\"],\s*|\bdata-(?:domain|website-id)=|gtag\(['\"]config['\"],\s*)"
    rb"(?:['\"](?:\$|%s|\{|<)|\$\w{4})"
)
"""Whose statistics they are, to be filled in by somebody who makes pages with the program."""
_ACCOUNT_MARKS = (b"create", b"etAccount", b"etSiteId", b"data-", b"gtag")
"""One of them stands in it: looked for first, since most bytes hold none."""
_LOGIN = re.compile(rb"[^\n\0]{0,60}\n(?:[^\n\0]{1,60}\n){0,4}(?:password|passwd)\s?[=:]\s?[a-z]")
"""An account with its password in plain words: one that somebody made up."""
_CODE_LINE = re.compile(rb"\",[ \t]*\n[ \t]*\"[^\"\n]{0,80}'\Z")
_CODE_LINE_AFTER = re.compile(rb"[^'\"\n]{0,100}'[^\"\n]{0,40}\",?[ \t]*\n[ \t]*[\"\]]")
"""Around a text within one of several lines of code, each a text itself: code that is shown to people."""
_DESCRIPTION = re.compile(rb"\b(?:description|summary|comment)\s*=\s*[\"'][^\"'\n]{0,80} \Z")
_TOLD = re.compile(rb"[A-Za-z]{2,15} [a-z-]{2,25} [a-z-]{2,15}:\n(?:[ \t]*|\.UR[LI]? )\Z")
"""The end of a sentence, in the line before."""
_TABLE = re.compile(rb"(?:\A|\n)(?:(?:[^;\n\0]{0,60};){2,8}[^;\n\0]{1,40} [^;\n\0]{1,40};|(?:[^;\n\0]{0,60};){5,9})\Z")
"""A line of a table with words that people read before the address, or with many columns."""
_CLASS_TEXT = re.compile(
    rb"\x01(..)(<(?:script|link|embed|param|iframe|style|head|html|!DOCTYPE)\b|&amp;)", re.DOTALL | re.IGNORECASE
)
"""A text in a class of Java (JVMS 4.4.7) that begins with a tag: such programs write pages out for browsers."""
_TAG = re.compile(rb"</?(?:script|link|iframe|img|meta|div|html|head|body|a|p)[\s>]")
_BLOCK = re.compile(rb"\{\{-?\s*(?:if|end|else|with|range|define|template|block)\b")
_FETCHES = re.compile(rb"\b(?:getJSON|getCSV|GetRemote)\b")
"""Functions in templates that turn to an address."""


def shown(place: Place, before: bytes) -> str:
    """Why nothing turns to it; "" where it is no such text."""
    data, near = place.data, before[-240:]
    if b'realm="' in near and _CHALLENGE.search(before, max(0, place.begin - 160)):
        return EXAMPLE
    if b"following" in near and _FOLLOWING.search(before, max(0, place.begin - 240)):
        return EXAMPLE
    if b"```" in before and _FENCE.search(before, max(0, place.begin - 420)):
        return EXAMPLE
    if any(mark in before for mark in _JSON_MARKS) and _JSON_WORDS.search(before):
        return DESCRIPTION
    if before.endswith(b'"') and _QUOTED_WORD_AFTER.match(data, place.end) and _QUOTED_WORD.search(before[-40:]):
        return LINK
    if place.scheme and before[-1:] in QUOTES and _WORDS_AFTER.match(data, place.end + len(place.way)):
        # The line of a sentence that goes over several.
        return LINK
    if _is_sample(place, before, near):
        return EXAMPLE
    if _is_read(place, before, near):
        return LINK
    if is_for_pages(data, place.begin):
        return TEMPLATE
    if not place.scheme and before[-1:] in (b" ", b'"'):
        if data[place.end : place.end + 1] == b" " and _WORDS_AFTER.match(data, place.end):
            return LINK
        if not place.script and before.endswith(b" ") and _among_commands(place, before):
            return EXAMPLE
    return TEMPLATE if not place.script and (_in_class_text(place, before) or _in_page(place, before)) else ""


def is_for_pages(data: bytes, begin: int) -> bool:
    """Whether statistics at `begin` are those of pages that people make with the program, who then name an account."""
    near = data[max(0, begin - 400) : begin + 400]
    return any(mark in near for mark in _ACCOUNT_MARKS) and _ACCOUNT.search(near) is not None


def _is_sample(place: Place, before: bytes, near: bytes) -> bool:
    """Whether a reader, or the program, is to put something else there, or it shows what may be typed."""
    if (b"$ " in near or b"command.id" in near) and _TYPED.search(near):
        return True
    if before.endswith(b"'") and _CODE_LINE_AFTER.match(place.data, place.end) and _CODE_LINE.search(near):
        return True
    if (before.endswith(_PRETTY) or any(mark in near for mark in _SAMPLE_MARKS)) and _SAMPLE_FIELD.search(near):
        return True
    if _CAPITALS.match(place.data, place.start):
        return True
    if not place.scheme and before.endswith(b"="):
        return _LOGIN.match(place.data, place.end, place.end + 400) is not None
    if place.script:
        return False
    if not place.scheme and before.endswith(b"://"):
        return _among_commands(place, before)
    return b"deb" in near and _SOURCES_LIST.search(near) is not None


def _is_read(place: Place, before: bytes, near: bytes) -> bool:
    """Whether it stands in what a window shows, or in a table for people."""
    if not place.script and place.scheme and before[-1:] in (b" ", b"\n", b"\t") and _TOLD.search(near):
        return True
    if before.endswith(b" ") and _DESCRIPTION.search(near):
        return True
    if before.endswith(b";") and _TABLE.search(near):
        return b";" in place.way or place.data[place.end + len(place.way) : place.end + len(place.way) + 1] in b";\r\n"
    return (
        not place.script
        and (b"<property" in near or b"[" in near)
        and _READ_OUT.search(before, max(0, place.begin - 240)) is not None
    )


def _among_commands(place: Place, before: bytes) -> bool:
    """Whether the line next to it shows the same command: scripts seldom do one thing twice, help does."""
    found = _COMMAND.search(before, max(0, place.begin - 160))
    if found is None:
        return False
    line = found[1]
    above = before[: found.start(1)].rstrip(b"\n \t$").rpartition(b"\n")[2].rpartition(b"\0")[2].lstrip(b" \t$")
    below = place.data[place.end : place.end + 300].partition(b"\n")[2].lstrip(b"\n \t$")
    return above.startswith(line) or below.startswith(line)


def _in_class_text(place: Place, before: bytes) -> bool:
    """Whether the last text that begins with a tag goes on up to here."""
    texts = _CLASS_TEXT.finditer(before) if b"\x01" in before else ()
    return any(text.start(2) + int.from_bytes(text[1], "big") >= place.end for text in texts)


def _in_page(place: Place, before: bytes) -> bool:
    """Whether it stands in the template of a page (https://pkg.go.dev/text/template) that people's browsers read later;
    not where the template itself fetches."""
    data = place.data
    if (
        b"{{" not in data
        or not _TAG.search(data)
        or _FETCHES.search(data, place.begin - 200 if place.begin > 200 else 0, place.end + 300)
    ):
        return False
    return before.rfind(b"{{") > before.rfind(b"}}") or _BLOCK.search(data) is not None
