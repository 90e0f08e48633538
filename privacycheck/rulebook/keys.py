"""Names, publishers, program files and folders in, the one spelling by which they are compared out."""

import unicodedata

CASELESS = frozenset({"winget", "scoop", "homebrew", "msix"})
"""Managers whose package names are the same in any case; all others are compared to the letter."""


def name(text: str) -> str:
    """NFKC, case-folded, white space collapsed: "ＷｅＣｈａｔ" and "wechat" are one name."""
    if text.isascii():
        return " ".join(text.lower().split())
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def exe(text: str) -> str:
    """The base name of a program file, case-folded."""
    return text.replace("\\", "/").rpartition("/")[2].strip().casefold()


def package(source: str, text: str) -> str:
    """Manager and package name as one key."""
    return f"{source}\0{text.casefold() if source in CASELESS else text}"


TRACES = {
    "npm": "npm",
    "python": "python",
    "go": "go",
    "rust": "rust",
    "dotnet": "dotnet",
    "java": "java",
    "files": "file",
    "texts": "text",
}
"""Fields of an SDK's traces, and what one of them is called."""


def trace(kind: str, text: str) -> str:
    """One trace of an SDK as a key. Kinds are those of `TRACES`' values. Registries and file systems differ in whether
    case counts; only letters in code (`text`), Go modules and Java packages are compared to the letter."""
    if kind == "python":
        # PEP 503: the same project may be spelled with hyphens, underscores and dots.
        return f"{kind}\0{text.casefold().replace('_', '-').replace('.', '-')}"
    if kind == "rust":
        return f"{kind}\0{text.casefold().replace('_', '-')}"
    return f"{kind}\0{text if kind in ('text', 'go', 'java') else text.casefold()}"


def folders(text: str) -> list[str]:
    """A path's folder names, case-folded: "C:\\Program Files\\Tencent" gives ["c:", "program files", "tencent"]."""
    return [part for part in text.replace("\\", "/").casefold().split("/") if part]


def host(text: str) -> str:
    """A host name in lower case without its final dot, in the form that DNS uses (IDNA) where it has other letters."""
    plain = text.strip().rstrip(".").lower()
    if plain.isascii():
        return plain
    try:
        return plain.encode("idna").decode("ascii")
    except UnicodeError:
        return plain


def backwards(domain: str) -> str:
    """A domain as application ids begin with it: "example.com" gives "com.example"."""
    return ".".join(reversed(host(domain).split(".")))


def beginnings(app_id: str) -> list[str]:
    """What an application id could begin with, longest first: "com.example.ink.Editor" gives "com.example.ink" and
    "com.example". Without its last part, which is the program, and never the last domain label alone."""
    labels = app_id.casefold().split(".")[:6]
    return [".".join(labels[:n]) for n in range(len(labels) - 1, 1, -1)]
