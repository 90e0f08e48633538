"""A site that a browser shows as a program in, the rule of the program behind it out."""

import hashlib

from privacycheck.language import tr
from privacycheck.match.recipients import match_host
from privacycheck.model.app import Match
from privacycheck.rulebook.book import RuleBook

BEGINNINGS = ("", "www.", "web.", "app.", "chat.", "m.")


def match_site(book: RuleBook, host: str) -> Match:
    """The app that bears the name of the service to which the site belongs; otherwise the company alone.

    Records are read one by one when they are needed: looking through all apps for one that uses the service would
    read them all.
    """
    found = match_host(book, host)
    if found is None or found.role != "owner":
        return Match()
    app = book.apps.get(found.service)
    if app and app.company == found.company:
        return Match(app=app.id, company=found.company, certainty="likely", by=tr("site {host}", host=host))
    return Match(company=found.company, by=tr("site {host}", host=host))


def site_of(book: RuleBook, app_id: str) -> str | None:
    """The site of a service from whose address a browser made this id, where it starts at the site's first page.

    Chromium makes ids of addresses: SHA-256 twice, 16 bytes, half bytes as letters from a to p.
    """
    try:
        wanted = bytes.fromhex("".join(f"{ord(c) - 97:x}" for c in app_id))
    except ValueError:
        return None
    if len(wanted) != 16:
        return None
    for domain in (*book.index.domains, *book.index.hosts):
        for beginning in BEGINNINGS:
            first = hashlib.sha256(f"https://{beginning}{domain}/".encode()).digest()
            if hashlib.sha256(first).digest()[:16] == wanted:
                return f"{beginning}{domain}"
    return None
