"""A path in, the traces that the path alone tells out: names of libraries, modules, assemblies and Java packages."""

import re
from collections.abc import Iterator

from privacycheck.inspect.patterns import Patterns
from privacycheck.rulebook import keys

_NODE = re.compile(r".*(?:^|/)node_modules/((?:@[^/]+/)?[^/@][^/]*)/package\.json$")
_INFO = re.compile(
    r"(?:^|/)([A-Za-z0-9_.]+?)-[^/-]+(?:-py[\d.]+)?\.(?:dist|egg)-info(?:/(?:METADATA|PKG-INFO|RECORD))?$"
)
_VERSIONED = re.compile(r"(.+\.so)\.\d[\d.]*|(.+?)\.\d[\d.]*(\.dylib)")
_MODULE = re.compile(r"(?:^|.*/)(?:site-packages|dist-packages|_internal)/([^/]+)/__init__\.pyc?$")


def traces(patterns: Patterns, path: str) -> Iterator[tuple[str, str]]:
    """(kind, spelling of the rule). `path` may hold "!" where it goes on inside an archive."""
    name = path.replace("!", "/").replace("\\", "/").rpartition("/")[2]
    known = patterns.names
    if text := known.get(keys.trace("file", _library(path, name))):
        yield "file", text
    if name.endswith((".dll", ".DLL")) and (text := known.get(keys.trace("dotnet", name[:-4]))):
        yield "dotnet", text
    if name == "package.json" and (found := _NODE.match(path)) and (text := known.get(keys.trace("npm", found[1]))):
        yield "npm", text
    elif name in ("METADATA", "PKG-INFO") or name.endswith("-info"):
        if (found := _INFO.search(path)) and (text := known.get(keys.trace("python", found[1]))):
            yield "python", text
    elif name in ("__init__.py", "__init__.pyc"):
        if (found := _MODULE.match(path)) and (text := known.get(keys.trace("python", found[1]))):
            yield "python", text
    elif name.endswith(".class"):
        yield from _java(known, path)


def _library(path: str, name: str) -> str:
    """What rules call the file: a framework by its folder, whose program has the same name; libraries without their
    versions, since the name without one is a link, and links are not followed."""
    if ".framework/" in path and f"{name}.framework/" in path:
        return f"{name}.framework"
    if (".so." in name or name.endswith(".dylib")) and (found := _VERSIONED.fullmatch(name)):
        return found[1] or found[2] + found[3]
    return name


def _java(known: dict[str, str], path: str) -> Iterator[tuple[str, str]]:
    """The longest listed beginning of the class's package, in whole names."""
    package = path.rpartition("!")[2].rpartition("/")[0].removeprefix("BOOT-INF/classes/").replace("/", ".")
    while package:
        if text := known.get(keys.trace("java", package)):
            yield "java", text
            return
        package = package.rpartition(".")[0]
