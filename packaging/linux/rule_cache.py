"""The data folder of a bundle in, the cache of its rules beside them out: rule_cache.py FOLDER

It is made for a computer without rules of the user's own; on others it is not used.
"""

import sys
from pathlib import Path

from privacycheck.rulebook import cache
from privacycheck.rulebook.compile import load_rulebook


def main() -> None:
    data = Path(sys.argv[1])
    _, problems = load_rulebook(data / "rules", data / "no rules of the user", data / "rulebook")
    if problems or cache.read(data / "rulebook") is None:
        sys.exit(f"No cache of the rules was made: {[str(p) for p in problems[:5]]}")
    (data / "rulebook" / cache.FILE).chmod(0o644)


if __name__ == "__main__":
    main()
