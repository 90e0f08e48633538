"""The rule book in, the letters to look for in files out, each with what it would be a trace of.

A literal alone proves nothing: `judge` looks at what stands around it. One literal may be looked for in two spellings,
as bytes and as UTF-16 little-endian, which Windows programs, .NET and Qt use for text.
"""

import hashlib
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from privacycheck.model.base import REPORTING, Value
from privacycheck.rulebook import keys
from privacycheck.rulebook.book import RuleBook

KEY = b"://[0-9a-f]{32}@"
"""How a key of Sentry's kind begins, whoever runs the server (https://docs.sentry.io/concepts/key-terms/dsn-explainer/):
scheme, 32 hexadecimal digits, then the host."""
FORMAT = "52"
"""Changes whenever the same bytes would give other traces: results kept from before are then worked out anew."""


class Pattern(NamedTuple):
    """`kind` is that of the trace; `form` says which check a hit must pass (see judge.py); `wide`: as UTF-16."""

    literal: bytes
    kind: str
    text: str
    form: str
    wide: bool = False


class Patterns(Value, frozen=True, array_like=True):
    """`names` are traces that a path alone tells, by `keys.trace`; `exact` are hosts without the names below them.
    `sites` are domains of services that people turn to as well, whose addresses alone say nothing.
    `database` is what Hyperscan made of all literals on this computer, where that is kept."""

    all: tuple[Pattern, ...]
    names: dict[str, str]
    services: dict[str, str]
    exact: frozenset[str]
    sites: frozenset[str]
    version: str
    database: bytes = b""


def patterns(book: RuleBook) -> Patterns:
    """What all services leave. Rented servers and delivery networks are no recipients and left out."""
    found: list[Pattern] = []
    names: dict[str, str] = {}
    services: dict[str, str] = {}
    exact: set[str] = set()
    sites: set[str] = set()
    for service in book.services.values():
        if service.domain_role == "owner":
            for domain in (*map(keys.host, service.domains), *map(keys.host, service.hosts)):
                services[domain] = service.id
                found += _both(domain, "host", "host")
                if service.purpose not in REPORTING:
                    sites.add(domain)
            exact.update(map(keys.host, service.hosts))
        for sdk in service.sdks:
            for field, kind in keys.TRACES.items():
                for text in getattr(sdk.traces, field):
                    names[keys.trace(kind, text)] = text
                    found += _of_trace(kind, text)
    found += [Pattern(b"registry/src/", "rust", "", "crate"), Pattern(b"registry\\src\\", "rust", "", "crate")]
    return Patterns(
        all=tuple(dict.fromkeys(found)),
        names=names,
        services=services,
        exact=frozenset(exact - set(map(keys.host, book.index.domains))),
        sites=frozenset(sites),
        version=_version(found, sites),
    )


def _both(text: str, kind: str, form: str) -> Iterator[Pattern]:
    yield Pattern(text.encode(), kind, text, form)
    yield Pattern(text.encode("utf-16-le"), kind, text, form, wide=True)


def _of_trace(kind: str, text: str) -> Iterator[Pattern]:
    plain = text.encode()
    if kind == "text":
        yield from _both(text, kind, "text")
    elif kind == "npm":
        yield Pattern(b"node_modules/" + plain, kind, text, "folder")
        yield Pattern(b'"name":"' + plain + b'"', kind, text, "package")
        yield Pattern(b'"name": "' + plain + b'"', kind, text, "package")
    elif kind == "go":
        # debug/buildinfo: one line for each module, "dep", path, version and checksum with tabs between.
        yield Pattern(b"dep\t" + plain, kind, text, "module")
        yield Pattern(b"/" + plain + b"@v", kind, text, "text")
    elif kind == "python":
        yield Pattern(plain.replace(b"-", b"_").replace(b".", b"_"), kind, text, "marshal")
    elif kind == "java":
        yield Pattern(b"L" + plain.replace(b".", b"/") + b"/", kind, text, "class")
    elif kind == "dotnet":
        yield Pattern(plain, kind, text, "assembly")


def _version(found: list[Pattern], sites: set[str]) -> str:
    every = msgspec.msgpack.encode((sorted(found), sorted(sites)))
    return hashlib.blake2b(FORMAT.encode() + every, digest_size=16).hexdigest()
