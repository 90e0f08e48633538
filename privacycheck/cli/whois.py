"""`privacycheck whois`: who is behind an address or host name, offline."""

import os
import sys
from collections.abc import Iterator

import click
import msgspec

from privacycheck.cli import engine
from privacycheck.cli.book import rule_book
from privacycheck.model.app import Recipient
from privacycheck.recipients import Recipients

QUERY_LIMIT = 300
PART = 65_536


@click.command(name="whois")
@click.argument("queries", nargs=-1, required=True, metavar="ADDRESS|HOST ... | -")
def command(queries: tuple[str, ...]) -> int:
    """Say who is behind addresses or host names, from the shipped data and the names that this computer itself knows
    for addresses. Nobody is asked. "-" reads one per line.

    \b
    Example:
      privacycheck whois 149.154.167.50 weixin.qq.com
    """
    ends = Recipients(rule_book(), engine.locator(), engine.known_names())
    failed = False
    encode = msgspec.json.Encoder().encode
    for some in _all(queries):
        answers = [_answer(ends, query) for query in some]
        failed = failed or any("error" in answer for answer in answers)
        sys.stdout.buffer.writelines(encode(answer) + b"\n" for answer in answers)
        sys.stdout.buffer.flush()
    return int(failed)


def _all(queries: tuple[str, ...]) -> Iterator[list[str]]:
    """Queries in the portions in which they come: who waits for an answer to one line gets it at once."""
    if queries != ("-",):
        yield list(queries)
        return
    rest = b""
    while part := os.read(sys.stdin.fileno(), PART):
        *lines, rest = (rest + part).split(b"\n")
        yield [query for line in lines if (query := line[:PART].decode("utf-8", "replace").strip())]
        # The rest of a line that never ends is no address: its beginning is enough to say so.
        rest = rest[:PART]
    if query := rest.decode("utf-8", "replace").strip():
        yield [query]


def _answer(ends: Recipients, query: str) -> dict[str, object]:
    shown = query[:QUERY_LIMIT]
    try:
        end = ends.of_address(query)
    except ValueError:
        if not _is_host(query):
            return {"query": shown, "error": "This is neither an address nor a host name."}
        end = ends.of_host(query.rstrip(".").lower())
    return as_object(shown, end, ends)


def as_object(query: str, end: Recipient, ends: Recipients) -> dict[str, object]:
    """The fixed fields of `whois`, with the kind of place, where the name comes from, and all names where there are
    several."""
    return {
        "query": query,
        "host": end.host,
        "address": end.address,
        "network": {"asn": end.asn, "name": end.network},
        "country": end.country,
        "company": ends.company_name(end.company),
        "service": end.service,
        "purpose": end.purpose,
        "certainty": end.certainty,
        "hosted_at": end.hosted_at,
        "kind": end.kind,
        "host_origin": end.host_origin,
        "hosts": end.hosts,
    }


def _is_host(text: str) -> bool:
    """Labels of letters, digits, hyphens and underscores with dots between (RFC 1123; names in other scripts too)."""
    plain = text.rstrip(".")
    labels = plain.split(".")
    return (
        1 <= len(plain) <= 253
        and len(labels) > 1
        and all(1 <= len(x) <= 63 and x.replace("-", "").replace("_", "").isalnum() for x in labels)
        and not plain.replace(".", "").isdigit()
    )
