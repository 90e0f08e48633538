"""A made-up service with a part for programs, and one look at a folder."""

import io
import zipfile
from pathlib import Path

from privacycheck import embedded
from privacycheck import inspect as stage
from privacycheck.model.inside import BuiltIn, Inside, Part
from privacycheck.model.rule import Address, Sdk, Service, ServiceSamples, Traces
from privacycheck.rulebook.book import RuleBook
from tests import make

TRACES = Traces(
    npm=("@part/node",),
    python=("part_sdk",),
    go=("github.com/part/part-go",),
    rust=("part-core",),
    dotnet=("Part.Client",),
    java=("io.part",),
    files=("libpart.so",),
    texts=("PartBeginSession",),
)


def service(id: str = "part", **change: object) -> Service:
    sdk = Sdk(name="Part", traces=TRACES, elsewhere=False, sources=("s1",), checked="2026-11-01")
    samples = ServiceSamples(fires=(Address(npm="@part/node"),), silent=(Address(npm="part"),))
    values = {
        "samples": samples,
        "purpose": "analytics",
        "domains": ("part.example",),
        "hosts": ("in.other.example",),
        "sdks": (sdk,),
    }
    return make.service(id, **values | change)


def book(*more: Service) -> RuleBook:
    return make.book(make.company("maker"), service(), *more)


def look(place: Path, rules: RuleBook | None = None, cache: Path | None = None) -> Inside:
    steps = list(stage.inspect(stage.patterns(rules or book()), stage.below(str(place)), cache))
    assert isinstance(steps[-1], Inside)
    return steps[-1]


def found(place: Path, rules: RuleBook | None = None) -> BuiltIn:
    rules = rules or book()
    return embedded.built_in(rules, look(place, rules))


def part(place: Path, rules: RuleBook | None = None) -> Part | None:
    """The one service of the scene, or None where nothing of it was found."""
    return next((p for p in found(place, rules).parts if p.service == "part"), None)


def signs(place: Path) -> set[tuple[str, str, str]]:
    """(kind, text, why) of everything that was found."""
    return {(t.kind, t.text, t.why) for t in look(place).traces}


def zip_of(members: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as archive:
        for name, inside in members.items():
            archive.writestr(name, inside)
    return file.getvalue()


def zipped(path: Path, **members: bytes) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        for name, inside in members.items():
            file.writestr(name.replace("__", "/").replace("_dot_", "."), inside)
    return path
