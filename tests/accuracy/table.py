"""The list of programs and what was found in one of them in, right, wrong, doubtful and missed out."""

from collections.abc import Mapping
from pathlib import Path

import msgspec
import yaml

from privacycheck.embedded import ORDER
from privacycheck.model.base import REPORTING
from privacycheck.model.inside import BuiltIn, Says

PROGRAMS = Path(__file__).parent / "programs.yaml"


class Program(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`sources`: what to install, by the tool that does."""

    name: str
    version: str
    sources: dict[str, str | list[str]] = msgspec.field(name="from")
    found: dict[str, Says]
    doubtful: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    place: str = ""
    source: str = ""


class Verdict(msgspec.Struct, frozen=True):
    right: tuple[str, ...]
    wrong: tuple[str, ...]
    doubtful: tuple[str, ...]
    missed: tuple[str, ...]


def programs() -> list[Program]:
    return msgspec.convert(yaml.safe_load(PROGRAMS.read_text("utf-8")), list[Program])


def reported(inside: BuiltIn) -> dict[str, Says]:
    """Services that count, of those judged one by one; all others are addresses that a program needs for its work."""
    return {p.service: p.says for p in inside.parts if p.purpose in REPORTING and p.says != "mentioned"}


def judge(program: Program, found: Mapping[str, Says]) -> Verdict:
    """What is said more weakly than it must be is missed; what nobody judged is wrong until somebody does."""
    weak = {s for s, says in program.found.items() if s not in found or ORDER.index(found[s]) > ORDER.index(says)}
    return Verdict(
        right=tuple(sorted(set(program.found) - weak)),
        wrong=tuple(sorted(set(found) - set(program.found) - set(program.doubtful))),
        doubtful=tuple(sorted(set(found) & set(program.doubtful))),
        missed=tuple(sorted(weak)),
    )
