"""Records and facts for tests, with everything filled in that a test does not speak of."""

from typing import Any

from privacycheck.model.facts import DesktopEntry, Package, Process
from privacycheck.model.rule import (
    Advice,
    App,
    Clues,
    Collects,
    Company,
    Identify,
    Jurisdiction,
    Law,
    Reference,
    Samples,
    Seat,
    Service,
    ServiceSamples,
    Statement,
    Strong,
    Weak,
    Word,
    Words,
)
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.compile import compile_records

DAY = "2026-11-24"
REFERENCE = Reference(id="s1", url="https://example.org/a", title="A page", by="Somebody", kind="press", accessed=DAY)


def statement(**change: Any) -> Statement:
    values: dict[str, Any] = {
        "id": "finding",
        "grade": "a2",
        "says": "Researchers saw that it sent visited pages to its maker.",
        "by": "A university",
        "date": "2025-03-01",
        "sources": ("s1",),
        "concern": "high",
        "platforms": ("all",),
        "state": "current",
        "checked": DAY,
    }
    return Statement(**values | change)


def company(id: str = "maker", country: str | None = "CN", **change: Any) -> Company:
    seat = Seat(country=country, city="Somewhere", sources=("s1",)) if country else None
    values: dict[str, Any] = {"id": id, "name": id.title(), "status": "stable", "reviewed": DAY, "seat": seat}
    return Company(**values | {"references": (REFERENCE,)} | change)


def app(id: str = "program", **change: Any) -> App:
    identify = Identify(
        strong=Strong(deb=(id,), flatpak=(f"org.example.{id}",)),
        weak=Weak(names=(id.title(),), exes=(id, f"{id}.exe"), desktop_ids=(id,), paths=(f"Example/{id}",)),
    )
    values: dict[str, Any] = {
        "id": id,
        "name": id.title(),
        "status": "stable",
        "reviewed": DAY,
        "company": "maker",
        "category": "other",
        "summary": "A program.",
        "identify": identify,
        "samples": Samples(fires=(Clues(source="deb", package=id),), silent=(Clues(name="other"),)),
        "references": (REFERENCE,),
    }
    return App(**values | change)


def service(id: str = "recipient", **change: Any) -> Service:
    values: dict[str, Any] = {
        "id": id,
        "name": id.title(),
        "status": "stable",
        "reviewed": DAY,
        "company": "maker",
        "purpose": "core",
        "summary": "Where it sends things.",
        "domains": ("example.org",),
        "samples": ServiceSamples(fires=(), silent=()),
    }
    return Service(**values | change)


def jurisdiction(id: str = "cn", iso: str = "CN", members: tuple[str, ...] = ()) -> Jurisdiction:
    law = Law(
        id=f"{id}-law",
        kind="access",
        name="A Law",
        year="2017",
        articles="art. 7",
        authority="a state agency",
        who="every company",
        what="help with its work",
        sources=("s1",),
        checked=DAY,
    )
    return Jurisdiction(
        id=id,
        name=f"Land {id}",
        status="stable",
        reviewed=DAY,
        iso=iso,
        members=members,
        laws=(law,),
        references=(REFERENCE,),
    )


CATEGORIES = Words(
    id="data-categories",
    name="Data",
    words=(
        Word(id="browsing", name="Browsing", plain="Pages you visit.", weight="high"),
        Word(id="device-identity", name="Device identity", plain="Numbers of your device.", weight="medium"),
        Word(id="identity", name="Name and account", plain="Your name.", weight="medium"),
        Word(id="payment", name="Payment", plain="Your cards.", weight="medium"),
        Word(id="usage", name="Use of the program", plain="What you use.", weight="low"),
    ),
)


def collects(*data: str) -> Collects:
    return Collects(data=data, says="It says it collects this.", sources=("s1",), date="2026-01-01", checked=DAY)


def advice(id: str = "step", **change: Any) -> Advice:
    values: dict[str, Any] = {
        "id": id,
        "kind": "setting",
        "step": "Turn it off.",
        "changes": "Less is sent.",
        "loses": "Nothing.",
    }
    return Advice(**values | change)


def book(*records: Any) -> RuleBook:
    return compile_records((CATEGORIES, *records))


def package(package_name: str, source: Any = "deb", **change: Any) -> Package:
    return Package(**{"source": source, "package": package_name, "version": "1.2"} | change)


def entry(desktop_id: str, program: str, **change: Any) -> DesktopEntry:
    values: dict[str, Any] = {
        "desktop_id": desktop_id,
        "name": desktop_id.title(),
        "names": (desktop_id.title(),),
        "exec": (program,),
        "path": f"/usr/share/applications/{desktop_id}.desktop",
    }
    return DesktopEntry(**values | change)


def process(pid: int, exe: str | None, **change: Any) -> Process:
    name = (exe or "unseen").rpartition("/")[2]
    return Process(**{"pid": pid, "started": 1000.0 + pid, "name": name, "exe": exe} | change)
