"""A rules folder in, every problem of every file and of the whole set out, with file and line."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from privacycheck.rulebook.checks import VALIDATORS
from privacycheck.rulebook.files import read
from privacycheck.rulebook.load import load_folder
from privacycheck.rulebook.problem import Problem
from privacycheck.rulebook.ruleset import Finding, RuleSet, Validator
from privacycheck.rulebook.yaml_text import Path as Keys
from privacycheck.rulebook.yaml_text import Place, place_of, places


def check_folder(
    folder: Path, today: str, base: Path | None = None, more: Sequence[Validator] = ()
) -> tuple[Problem, ...]:
    """Problems in the order of files and lines; none means that the rules are good.

    `today` is an ISO date. `base` holds rules that those in `folder` may refer to and replace (the shipped rules
    behind a user's own). `more` are checks of layers above this one, such as samples (match/samples.py).
    """
    good, problems = load_folder(folder)
    others = load_folder(base)[0] if base else []
    rules = RuleSet(good, today, others)
    findings = [finding for validator in (*VALIDATORS, *more) for finding in validator(rules)]
    return tuple(sorted([*problems, *_located(folder, findings)], key=lambda p: (p.file, p.line, p.column, p.says)))


def _located(folder: Path, findings: Iterable[Finding]) -> Iterator[Problem]:
    """Findings with the lines where they stand. Each file is read once more, and only if something is wrong in it."""
    known: dict[str, dict[Keys, Place]] = {}
    for finding in findings:
        file = finding.item.file if finding.item else ""
        if finding.item and file not in known:
            try:
                known[file] = places(read(folder / file))
            except OSError:
                known[file] = {}
        line, column = place_of(known[file], finding.path) if file else (0, 0)
        yield Problem(
            file=file or "all rules",
            line=line,
            column=column,
            says=finding.says,
            instead=finding.instead,
            severity=finding.severity,
        )
