"""Records in, exact keys to record ids out. No substring, no pattern: over real lists of names those hit thousands."""

from collections.abc import Iterable, Iterator

from privacycheck.model.base import Value
from privacycheck.model.rule import App, Company, Sdk, Service, Strong
from privacycheck.rulebook import keys

MANAGERS = ("deb", "rpm", "pacman", "flatpak", "snap", "winget", "scoop", "homebrew", "msix")
EXTENSIONS = {"chrome-extension": "chrome_extension", "firefox-extension": "firefox_extension"}
"""Source of an extension to the field of a record with its ids."""

Ids = dict[str, tuple[str, ...]]


class Index(Value, frozen=True, kw_only=True):
    """All keys as keys.py spells them. App keys lead to app ids, `publishers` and `teams` to company ids.

    `strong` is by "manager\\0package"; `bundles` by "bundle id\\0team" and by "bundle id" alone; `paths` by the last
    folder name, with the whole end beside the app; `prefixes` by a domain written backwards; `never` holds
    "app\\0kind\\0key"; `traces` lead from "kind\\0trace" to "service\\0number of the SDK".
    """

    strong: dict[str, str]
    bundles: dict[str, str]
    names: Ids
    exes: Ids
    desktop_ids: Ids
    app_publishers: Ids
    paths: dict[str, tuple[tuple[str, str], ...]]
    publishers: dict[str, str]
    teams: dict[str, str]
    prefixes: dict[str, str]
    never: frozenset[str]
    domains: dict[str, str]
    hosts: dict[str, str]
    asns: dict[int, str]
    traces: dict[str, str]


def strong_keys(strong: Strong) -> Iterator[str]:
    """Every package key of a record."""
    for source in MANAGERS:
        for package in getattr(strong, source):
            yield keys.package(source, package)
    for source, field in EXTENSIONS.items():
        for package in getattr(strong, field):
            yield keys.package(source, package)


def build(apps: Iterable[App], companies: Iterable[Company], services: Iterable[Service]) -> Index:
    """The index of records that were read in this order: for equal keys the later one (the user's own) wins."""
    strong: dict[str, str] = {}
    bundles: dict[str, str] = {}
    weak: dict[str, dict[str, list[str]]] = {k: {} for k in ("names", "exes", "desktop_ids", "publishers")}
    paths: dict[str, list[tuple[str, str]]] = {}
    never: set[str] = set()
    for app in apps:
        identify = app.identify
        strong.update(dict.fromkeys(strong_keys(identify.strong), app.id))
        for bundle in identify.strong.bundles:
            bundles[bundle.id] = app.id
            if bundle.team_id:
                bundles[f"{bundle.id}\0{bundle.team_id}"] = app.id
        for kind, key in _weak_keys(app):
            weak[kind].setdefault(key, []).append(app.id)
        for path in identify.weak.paths:
            parts = keys.folders(path)
            if parts:
                paths.setdefault(parts[-1], []).append(("/".join(parts), app.id))
        never.update(f"{app.id}\0{key}" for key in _never_keys(app))
    publishers, teams, prefixes = _company_keys(companies)
    listed = tuple(services)
    domains, hosts, asns = _service_keys(listed)
    return Index(
        strong=strong,
        bundles=bundles,
        names=_ids(weak["names"]),
        exes=_ids(weak["exes"]),
        desktop_ids=_ids(weak["desktop_ids"]),
        app_publishers=_ids(weak["publishers"]),
        paths={k: tuple(v) for k, v in paths.items()},
        publishers=publishers,
        teams=teams,
        prefixes=prefixes,
        never=frozenset(never),
        domains=domains,
        hosts=hosts,
        asns=asns,
        traces={key: f"{s.id}\0{n}" for s in listed for n, sdk in enumerate(s.sdks) for _, _, key in trace_keys(sdk)},
    )


def trace_keys(sdk: Sdk) -> Iterator[tuple[str, int, str]]:
    """Each trace with its field and number in the record."""
    for field, kind in keys.TRACES.items():
        for number, text in enumerate(getattr(sdk.traces, field)):
            yield field, number, keys.trace(kind, text)


def _weak_keys(app: App) -> Iterator[tuple[str, str]]:
    weak = app.identify.weak
    for name in dict.fromkeys(keys.name(n) for n in (app.name, *weak.names)):
        yield "names", name
    for exe in dict.fromkeys(keys.exe(e) for e in weak.exes):
        yield "exes", exe
    for desktop_id in dict.fromkeys(keys.name(d) for d in weak.desktop_ids):
        yield "desktop_ids", desktop_id
    for publisher in dict.fromkeys(keys.name(p) for p in weak.publishers):
        yield "publishers", publisher


def _never_keys(app: App) -> Iterator[str]:
    never = app.identify.never
    for key in strong_keys(never):
        yield f"package\0{key}"
    for bundle in never.bundles:
        yield f"bundle\0{bundle.id}"
    for kind, values, spell in (
        ("name", never.names, keys.name),
        ("publisher", never.publishers, keys.name),
        ("exe", never.exes, keys.exe),
    ):
        for value in values:
            yield f"{kind}\0{spell(value)}"


def _company_keys(companies: Iterable[Company]) -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    publishers: dict[str, str] = {}
    teams: dict[str, str] = {}
    prefixes: dict[str, str] = {}
    for company in companies:
        subjects = (s.subject for s in company.signing if s.subject)
        for publisher in (*company.publishers, *subjects):
            publishers[keys.name(publisher)] = company.id
        for signing in company.signing:
            if signing.team_id:
                teams[signing.team_id] = company.id
        prefixes.update(dict.fromkeys((keys.backwards(d) for d in company.domains), company.id))
    return publishers, teams, prefixes


def _service_keys(services: Iterable[Service]) -> tuple[dict[str, str], dict[str, str], dict[int, str]]:
    domains: dict[str, str] = {}
    hosts: dict[str, str] = {}
    asns: dict[int, str] = {}
    for service in services:
        domains.update(dict.fromkeys((keys.host(d) for d in service.domains), service.id))
        hosts.update(dict.fromkeys((keys.host(h) for h in service.hosts), service.id))
        asns.update(dict.fromkeys(service.asns, service.id))
    return domains, hosts, asns


def _ids(lists: dict[str, list[str]]) -> Ids:
    return {key: tuple(ids) for key, ids in lists.items()}
