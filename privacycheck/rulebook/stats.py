"""A rule book in, tables of what it covers out: by kind, platform, country, evidence grade and age. The same rules
always give the same tables; nothing here knows what day it is."""

from collections import Counter
from collections.abc import Iterable

from privacycheck.model.base import Value
from privacycheck.model.countries import COUNTRIES
from privacycheck.model.rule import GRADES, App, Company, Service
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.index import trace_keys

GRADE_WORDS = {
    "o": "seen on the user's computer",
    "a1": "final decision, admission, or removal as malware",
    "a1c": "settlement, or decision contested or preliminary",
    "a2": "technical analysis that others can repeat",
    "a3": "single or disputed report",
    "c": "what the maker itself says",
    "b": "law that applies",
    "d": "claim without public evidence",
}
_LINUX = ("deb", "rpm", "pacman", "flatpak", "snap")
_WINDOWS = ("winget", "scoop", "msix")


class Table(Value, frozen=True, kw_only=True):
    """Rows of text and numbers under their headings."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str | int, ...], ...]


def stats(book: RuleBook) -> tuple[Table, ...]:
    """Coverage of the rules."""
    return (
        _kinds(book),
        _platforms(book),
        _countries(book),
        _sdk_purposes(book),
        _sdk_countries(book),
        _grades(book),
        _legal(book),
        _ages(book),
    )


def _kinds(book: RuleBook) -> Table:
    kinds = ("jurisdictions", "companies", "apps", "services")
    rows = tuple((kind, len(getattr(book, kind)), _references(getattr(book, kind).values())) for kind in kinds)
    return Table(title="Records", columns=("kind", "records", "sources"), rows=rows)


def _references(records: Iterable[object]) -> int:
    return sum(len(getattr(record, "references", ())) for record in records)


def platforms(app: App) -> tuple[str, ...]:
    """Systems on which an app can be recognised for certain."""
    strong = app.identify.strong
    found = {
        "linux": any(getattr(strong, source) for source in _LINUX),
        "windows": any(getattr(strong, source) for source in _WINDOWS),
        "macos": bool(strong.homebrew or strong.bundles),
    }
    return tuple(name for name, there in found.items() if there)


def _platforms(book: RuleBook) -> Table:
    counts = Counter(name for app in book.apps.values() for name in platforms(app))
    rows = tuple((name, counts[name]) for name in ("linux", "windows", "macos"))
    return Table(title="Apps recognised for certain", columns=("system", "apps"), rows=rows)


def _countries(book: RuleBook) -> Table:
    """Counted so that a lean towards one country would be seen."""
    countries: dict[str, Counter[str]] = {}
    for company in book.companies.values():
        _count(countries, company, "companies", 1)
    for app in book.apps.values():
        maker = book.companies.get(app.company)
        _count(countries, maker, "apps", 1)
        _count(countries, maker, "findings", len(_findings(app)))
        _count(countries, maker, "statements", len(app.statements) + len(app.collects))
        _count(countries, maker, "bans", len(app.legal_status))
        _count(countries, maker, "sources", len(app.references))
    names = ("companies", "apps", "findings", "statements", "bans", "sources")
    order = sorted(countries, key=lambda c: (-countries[c]["apps"], -countries[c]["companies"], c))
    rows: tuple[tuple[str | int, ...], ...] = tuple(
        (COUNTRIES.get(c, c), *(countries[c][name] for name in names)) for c in order
    )
    return Table(title="By seat of the maker", columns=("country", *names), rows=rows)


def _count(countries: dict[str, Counter[str]], company: Company | None, what: str, number: int) -> None:
    country = company.seat.country if company and company.seat else "not on record"
    countries.setdefault(country, Counter())[what] += number


def _sdk_purposes(book: RuleBook) -> Table:
    """Parts that can be found inside programs, by what they are for."""
    counts: dict[str, Counter[str]] = {}
    for service in book.services.values():
        for sdk in service.sdks:
            count = counts.setdefault(service.purpose, Counter())
            count.update(SDKs=1, traces=sum(1 for _ in trace_keys(sdk)))
    order = sorted(counts, key=lambda purpose: (-counts[purpose]["SDKs"], purpose))
    rows: tuple[tuple[str | int, ...], ...] = tuple((p, counts[p]["SDKs"], counts[p]["traces"]) for p in order)
    return Table(title="SDKs told inside programs, by purpose", columns=("purpose", "SDKs", "traces"), rows=rows)


def _sdk_countries(book: RuleBook) -> Table:
    """The same by the seat of the company that they belong to, so that a lean towards one country would be seen."""
    counts: Counter[str] = Counter()
    for service in book.services.values():
        company = book.companies.get(service.company)
        counts[company.seat.country if company and company.seat else "not on record"] += len(service.sdks)
    order = sorted((c for c in counts if counts[c]), key=lambda c: (-counts[c], c))
    rows: tuple[tuple[str | int, ...], ...] = tuple((COUNTRIES.get(c, c), counts[c]) for c in order)
    return Table(title="SDKs told inside programs, by seat of the company", columns=("country", "SDKs"), rows=rows)


def _findings(record: App | Company | Service) -> list[str]:
    """Grades of statements that somebody made about the record; what the maker itself says is no finding."""
    return [s.grade for s in record.statements if s.grade != "c"]


def _grades(book: RuleBook) -> Table:
    counts: Counter[str] = Counter()
    records: list[App | Company | Service] = [*book.apps.values(), *book.companies.values(), *book.services.values()]
    for record in records:
        counts.update(s.grade for s in record.statements)
    counts["c"] += sum(len(app.collects) for app in book.apps.values())
    counts["b"] += sum(len(j.laws) for j in book.jurisdictions.values())
    rows = tuple((grade, GRADE_WORDS[grade], counts[grade]) for grade in GRADES if grade != "o")
    return Table(title="Statements by evidence grade", columns=("grade", "meaning", "statements"), rows=rows)


def _legal(book: RuleBook) -> Table:
    """Bans, restrictions, orders and warnings of states, and how many of them hold."""
    orders = [s for app in book.apps.values() for s in app.legal_status]
    orders += [s for notes in book.category_notes.values() for s in notes.legal_status]
    counts: Counter[tuple[str, str]] = Counter((order.effect, order.state) for order in orders)
    effects = ("banned", "restricted", "ordered-to-change", "warned")
    states = ("in-force", "lifted", "contested", "suspended", "unknown")
    rows: tuple[tuple[str | int, ...], ...] = tuple(
        (effect, *(counts[effect, state] for state in states)) for effect in effects
    )
    return Table(title="Bans and restrictions by states", columns=("effect", *states), rows=rows)


def _ages(book: RuleBook) -> Table:
    kinds = (book.jurisdictions, book.companies, book.apps, book.services)
    months = Counter(record.reviewed[:7] for kind in kinds for record in kind.values())
    rows = tuple((month, months[month]) for month in sorted(months, reverse=True))
    return Table(title="Month of the last review", columns=("month", "records"), rows=rows)
