"""A file's path in, what its words are worth out: code counts, documentation and lists only mention."""

import re

from privacycheck.inspect.place import CERTIFICATE, DESCRIPTION, LIST, Script
from privacycheck.language import mark

DOCUMENTATION = mark("documentation")
TESTS = mark("tests or examples")
TRANSLATION = mark("a translation")
PARTS = mark("a list of parts")
PACKAGES = mark("a list of packages")
SOURCE_MAP = mark("a map for developers")
MESSAGES = mark("a definition of messages")
GRAMMAR = mark("a grammar of a language")
PICTURE = mark("a picture or a font")
CODE = (
    ".js",
    ".mjs",
    ".cjs",
    ".ts",
    ".tsx",
    ".jsx",
    ".py",
    ".java",
    ".c",
    ".h",
    ".go",
    ".rs",
    ".cpp",
    ".cc",
    ".hpp",
    ".m",
    ".mm",
    ".nim",
)
LINES = (
    ".sh",
    ".rb",
    ".pl",
    ".pm",
    ".el",
    ".conf",
    ".yaml",
    ".yml",
    ".toml",
    ".ini",
    ".css",
    ".scss",
    ".html",
    ".xml",
    ".lua",
    ".nse",
    ".awk",
    ".php",
    ".sql",
    ".service",
    ".cfg",
    ".vue",
)
_DOCUMENT = re.compile(
    r"^(licen[cs]es?|copying|copyright|notices?|readme|changes|changelog|history|authors|credits|contributors|"
    r"contributing|third[-_ ]?part|security\.|news|todo|patents|eula|privacy|terms|release[-_ ]?notes|"
    r"code_of_conduct|\.all-contributorsrc|service-2\.json|cglicenses|maintainers|legal|docstrings|built-in-docstrings|doc-cache|about[-_]?credits|bom\.|sbom)"
    r"|\.(md|markdown|mdx|rst|txt|pdf|adoc|asciidoc|rtf|pod|info|info-\d{1,2}|[1-8]|desktop|metainfo\.xml|appdata\.xml|"
    r"d\.ts|d\.mts|d\.cts|pyi|flow|cff|cdx\.json|doc|docx|odt|epub|tex|sty|bib|dtx|url|cyclonedx\.json|spdx\.json)(\.gz|\.xz)?$"
    r"|^[a-z0-9]{0,20}[-_]help[-_]?\w{0,20}\.(sql|txt|html?)$|-help\.pd$"
)
_TRANSLATION = re.compile(
    r"\.(po|pot|mo|qm|xlf|xliff|gmo|ftl|properties|resx|lproj|strings|ts\.qm|nls\.json)$|^nls\.|\.nls\."
)
_LISTED = re.compile(
    r"easylist|easyprivacy|adblock|ad-?block|block-?list|filter-?list|filters\.|^hosts$|^filters|public_?suffix|effective_tld|"
    r"hsts|tracker(?!.*\.[cm]?js$)|disconnect|url-?classifier|skip-?urls|allow-?list|white-?list|dafsa|top-?sites|"
    r"antitracking|^interwiki|(?:phrase|site|url|regexp)list$|psl\.|top_?sites|sites-classification|password-(?:recipes|rules)|cookie-banner-rules"
)
_LOCKS = frozenset(
    (
        "package-lock.json",
        ".package-lock.json",
        "yarn.lock",
        "pnpm-lock.yaml",
        "composer.lock",
        "cargo.lock",
        "go.sum",
        "poetry.lock",
        "npm-shrinkwrap.json",
        "bun.lock",
        "requirements.txt",
        "pipfile.lock",
        ".yarn-integrity",
        "gemfile.lock",
        "cargo.toml",
        "go.mod",
    )
)
_DESCRIBED = frozenset(
    ("package.json", "pom.xml", "manifest.mf", "metadata", "pkg-info", "pom.properties", "bower.json", "composer.json")
)
_BUILT = re.compile(
    r"^(docker|container|make|vagrant|jenkins)file(\.|$)|\.(docker|make)file$|^docker-compose\b.*\.ya?ml$"
    r"|^\.(travis|gitlab-ci)\.yml$|^azure-pipelines.*\.yml$"
)
"""Files that tell how a program is built."""
_DOCUMENT_FOLDERS = frozenset(
    (
        "doc",
        "docs",
        "man",
        "license",
        "licenses",
        "legal",
        "appdata",
        "metainfo",
        "help",
        "applications",
        "sboms",
        "swcatalog",
        "app-info",
        ".github",
    )
)
_TEST_FOLDERS = frozenset(
    [
        "test",
        "tests",
        "__tests__",
        "__snapshots__",
        "example",
        "examples",
        "sample",
        "samples",
        "generated_sample_events",
        "fixtures",
        "spec",
        "testdata",
        "installed-tests",
        "testsuite",
        "demo",
        "demos",
        "seed-data",
        "__mocks__",
        "benchmarks",
        "template_src",
    ]
)
_LIST_FOLDERS = frozenset(("phraselists", "shims", "webcompat", "interventions", "antitracking"))
"""Browsers' stand-ins for trackers that they block, and mends for single sites."""
_TRANSLATION_FOLDERS = frozenset(("locale", "locales", "translations", "i18n", "l10n", "po", "lc_messages"))
_PICTURE = re.compile(r"\.(?:png|jpe?g|gif|webp|ico|svgz?|xpm|ttf|otf|ttc|woff2?|pcf\.gz)$")
_CERTIFICATE_FILE = re.compile(r"\.(pem|crt|cer|p7b)$|^intermediates\.json$")
_MESSAGE = re.compile(r"\.proto$|_pb2(_grpc)?\.pyi?$")
_PROJECT = re.compile(
    r"(?:^|/)(?:generators?/(?:[\w-]+/){0,2}templates?|schematics/(?:[\w-]+/){0,3}files|create-[\w-]+/(?:\w+/)?templates?"
    r"|node_modules/(?:[^/]+/){1,9}templates?/projects?|node_modules/(?:@[^/]+/)?[^/]+/tmp)/"
    r"|node_modules/(?:@[^/]+/)?[^/]+/(?:(?:web)?site/|[^/]+\.(?:py|html?)$|([\w-]+)/\1\.html?$)"
    r"|node_modules/(?:[^/]+/){1,9}(?:ci/|scripts/(?!(?:[^/]+/)?[\w.-]*(?:install|download|fetch|setup)[\w.-]*\.[cm]?js$))"
)
"""What programs for developers put into new projects, and of a module: what was left of a test, its pages in the web
and those that show what it does, and the scripts that its makers work with; none that run while it is installed."""
_TEST = re.compile(
    r"(^test_.*\.py|^tests?\.[cm]?js$|^examples?\.([cm]?[jt]s|py|html?)$|^examples-\d+\.json|\.examples\.json$|(?:^|[._-])demo\.(?:[cm]?js|html?)|~|[._-](test|spec)\.[cm]?[jt]sx?)$"
)


def why(path: str) -> str:
    """Why words in this file only mention something; "" for code and data. Only the folders below the place that was
    asked for should be given: a program in a folder called "test" is a program."""
    *folders, name = path.casefold().split("/")
    if name in _LOCKS:
        return PACKAGES
    if (name == "installed.json" and folders and folders[-1] == "composer") or name.endswith(".tsbuildinfo"):
        # The latter names what TypeScript's compiler found on the maker's computer.
        return PACKAGES
    if (
        name in _DESCRIBED
        or name.endswith(".egg-info")
        or _BUILT.search(name)
        or (name.endswith(".pc") and "pkgconfig" in folders)
        or ".circleci" in folders
    ):
        return DESCRIPTION
    if name.endswith(".map"):
        return SOURCE_MAP
    if _CERTIFICATE_FILE.search(name):
        return CERTIFICATE
    if _MESSAGE.search(name):
        return MESSAGES
    if _PICTURE.search(name):
        return PICTURE
    if name.endswith((".tmlanguage.json", ".tmlanguage")) or "syntaxes" in folders:
        return GRAMMAR
    if _TRANSLATION.search(name) or not _TRANSLATION_FOLDERS.isdisjoint(folders):
        return TRANSLATION
    if _DOCUMENT.search(name) or not _DOCUMENT_FOLDERS.isdisjoint(folders):
        return DOCUMENTATION
    if (
        _TEST.search(name)
        or any(f in _TEST_FOLDERS or f.endswith(("-test", "-tests")) for f in folders)
        or _PROJECT.search(path)
    ):
        return TESTS
    return LIST if _LISTED.search(name) or not _LIST_FOLDERS.isdisjoint(folders) else ""


def script(name: str) -> Script:
    """What the name tells of how addresses stand in it."""
    name = name.casefold()
    return "code" if name.endswith(CODE) else "lines" if name.endswith(LINES) else ""


_NODE = re.compile(r".*(?:^|/)node_modules/((?:@[^/]+/)?[^/@][^/]*)/")
_PYTHON = re.compile(r".*(?:^|/)(?:site-packages|dist-packages|_internal)/([^/]+)/")


def package(path: str) -> str:
    """The module of an interpreted language that the file is a part of, with the language before it."""
    if "node_modules/" in path and (found := _NODE.match(path)):
        return f"npm {found[1]}"
    if "-packages/" in path and (found := _PYTHON.match(path)):
        return f"python {found[1]}"
    return ""
