"""An AppStream metainfo file in, what its maker says the program is out: name, summary, developer, homepage, version.

AppStream specification 1.0, "Upstream metadata": <component> with <name>, <summary>, <developer><name>,
<developer_name>, <url type="homepage">, <releases><release version="">. Texts with xml:lang are translations.
"""

from dataclasses import dataclass, field
from xml.parsers import expat

METAINFO_LIMIT = 1024 * 1024
DEPTH = 64
_XML_LANG = "xml:lang"
TEXTS = {
    ("component", "name"): "name",
    ("component", "summary"): "summary",
    ("component", "developer", "name"): "developer",
    ("component", "developer_name"): "developer",
}


class NoMetainfo(ValueError):
    """Not XML, or XML with definitions of its own, which honest files do without."""


@dataclass
class Metainfo:
    """`found` has the keys name, summary, developer, homepage, version where the file gives them. Not cleaned."""

    found: dict[str, str] = field(default_factory=dict)


def read(raw: bytes) -> dict[str, str]:
    """The untranslated texts of the first component. Raises NoMetainfo."""
    result = Metainfo()
    stack: list[str] = []
    target: list[str | None] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if len(stack) >= DEPTH:
            raise NoMetainfo("nested too deeply")
        stack.append(tag)
        key = TEXTS.get(tuple(stack)) if _XML_LANG not in attributes else None
        if stack == ["component", "url"] and attributes.get("type") == "homepage":
            key = "homepage"
        if stack == ["component", "releases", "release"] and attributes.get("version"):
            # Releases are listed newest first.
            result.found.setdefault("version", attributes["version"])
        target.append(key if key and key not in result.found else None)

    def end(_tag: str) -> None:
        stack.pop()
        target.pop()

    def text(piece: str) -> None:
        key = target[-1] if target else None
        if key and len(result.found.get(key, "")) < 1000:
            result.found[key] = result.found.get(key, "") + piece

    def refuse(*_: object) -> None:
        raise NoMetainfo("definitions are not read")

    parser = expat.ParserCreate()
    parser.StartElementHandler, parser.EndElementHandler, parser.CharacterDataHandler = start, end, text
    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = refuse
    try:
        parser.Parse(raw, True)
    except (expat.ExpatError, LookupError, ValueError) as error:
        raise NoMetainfo(str(error)) from error
    return result.found
