"""Folders in; looks at all files as they lie, archives unopened: python -m tests.benchmarks.flat FOLDER ..."""

import sys
from typing import Any

from privacycheck import inspect as stage
from privacycheck import paths
from privacycheck.inspect import crew, golang, look
from privacycheck.inspect.judge import AROUND
from privacycheck.inspect.source import Source, pieces
from privacycheck.inspect.stretch import Looking, plain
from privacycheck.rulebook import load_rulebook


def lying(file: Looking, source: Source, kind: str, name: str, inner: str, _depth: int) -> None:
    """In place of what opens archives."""
    borders = golang.Borders(source) if kind == "program" and golang.is_go(source) else None
    plain(file, pieces(source, AROUND), name, inner, borders=borders)


def serve(*given: Any) -> None:
    """What each process does."""
    look._of_kind = lying  # type: ignore[attr-defined]
    original(*given)


original = crew.serve


def main() -> None:
    crew.serve = serve
    look._of_kind = lying  # type: ignore[attr-defined]
    places = (paths.rules_dir(), None, paths.user_cache_dir(), paths.shipped_cache_dir())
    patterns = stage.prepared(load_rulebook(*places)[0], paths.user_cache_dir())
    with stage.Team(patterns) as team:
        for steps in stage.each(patterns, [stage.below(folder) for folder in sys.argv[1:]], None, team):
            for _ in steps:
                pass


if __name__ == "__main__":
    main()
