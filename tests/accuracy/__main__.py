"""A folder in, a table out: `python -m tests.accuracy FOLDER [NAME ...]` installs the listed programs below the folder
where they are not there yet (by apt, npm and pip, from the user's own sources), and compares. Nothing of them is run.
"""

import subprocess
import sys
from pathlib import Path

from privacycheck import embedded, inspect
from privacycheck.cli.book import rule_book
from privacycheck.rulebook.book import RuleBook
from tests.accuracy.table import Program, Verdict, judge, programs, reported


def install(program: Program, place: Path) -> None:
    """Puts the program's files into a folder of its own. Raises OSError or CalledProcessError."""
    place.mkdir(parents=True)
    for tool, what in program.sources.items():
        names = [what] if isinstance(what, str) else what
        if tool == "npm":
            command = ["npm", "install", "--prefix", ".", "--ignore-scripts", "--no-audit", "--no-fund", *names]
        elif tool == "pip":
            command = [sys.executable, "-m", "pip", "install", "-q", "--no-compile", "--target", ".", *names]
        else:
            command = ["apt-get", "download", "-q", *names]
        subprocess.run(command, cwd=place, check=True, stdout=subprocess.DEVNULL)
    for package in place.glob("*.deb"):
        subprocess.run(["dpkg-deb", "-x", package.name, "."], cwd=place, check=True)
        package.unlink()


def look(book: RuleBook, patterns: inspect.Patterns, place: str) -> embedded.BuiltIn:
    *_, inside = inspect.inspect(patterns, inspect.below(place), None)
    assert isinstance(inside, embedded.Inside)
    return embedded.built_in(book, inside)


def main() -> int:
    if len(sys.argv) < 2:
        print(__doc__)
        return 2
    folder, wanted = Path(sys.argv[1]), set(sys.argv[2:])
    book = rule_book()
    patterns = inspect.patterns(book)
    verdicts: list[Verdict] = []
    for program in programs():
        if wanted and program.name not in wanted:
            continue
        place = folder / program.name
        try:
            if not place.exists():
                install(program, place)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"{program.name:<18} not installed: {error}")
            continue
        verdict = judge(program, reported(look(book, patterns, str(place))))
        verdicts.append(verdict)
        print(f"{program.name:<18} {_line(verdict)}", flush=True)
    counted = [sum(len(getattr(v, name)) for v in verdicts) for name in ("right", "wrong", "doubtful", "missed")]
    right, wrong, doubtful, missed = counted
    print(f"\n{len(verdicts)} programs, {right + wrong + doubtful} reported: {right} right, {wrong} wrong, ", end="")
    print(f"{doubtful} doubtful; {missed} missed")
    return 1 if wrong or missed else 0


def _line(verdict: Verdict) -> str:
    said = [f"{name}: {', '.join(what)}" for name, what in _fields(verdict) if what]
    return "; ".join(said) or "nothing reported, as it should be"


def _fields(verdict: Verdict) -> list[tuple[str, tuple[str, ...]]]:
    return [(name, getattr(verdict, name)) for name in ("right", "wrong", "doubtful", "missed")]


if __name__ == "__main__":
    sys.exit(main())
