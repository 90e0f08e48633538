"""An AppStream metainfo file in, what its maker says the program is out: name, summary, developer, homepage, version.

AppStream specification 1.0, "Upstream metadata": <component> with <name>, <summary>, <developer><name>,
<developer_name>, <url type="homepage">, <releases><release version="">. Texts with xml:lang are translations.
"""

from privacycheck.collect.xml_text import elements

METAINFO_LIMIT = 1024 * 1024
TEXT = 1_000
"""Characters of one text that are kept."""
TEXTS = {
    ("component", "name"): "name",
    ("component", "summary"): "summary",
    ("component", "developer", "name"): "developer",
    ("component", "developer_name"): "developer",
}
_URL = ("component", "url")
_RELEASE = ("component", "releases", "release")


def read(raw: bytes) -> dict[str, str]:
    """The untranslated texts of the component, the first of each, not cleaned. Raises BadXml."""
    found: dict[str, str] = {}
    for one in elements(raw, (*TEXTS, _URL, _RELEASE)):
        if one.path == _RELEASE:
            # Releases are listed newest first.
            if one.attributes.get("version"):
                found.setdefault("version", one.attributes["version"][:TEXT])
        elif one.path == _URL:
            if one.attributes.get("type") == "homepage":
                found.setdefault("homepage", one.text[:TEXT])
        elif "xml:lang" not in one.attributes:
            found.setdefault(TEXTS[one.path], one.text[:TEXT])
    return found
