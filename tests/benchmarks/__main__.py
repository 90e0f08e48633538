"""Nothing in, a table out: `python -m tests.benchmarks [NAME ...]`."""

import platform
import sys

from tests.benchmarks import cases, inside, live, start, window
from tests.benchmarks.timing import Row

CASES = {
    "scan": cases.scan,
    "version": cases.version,
    "growth": cases.growth,
    "rules": cases.rules,
    "match": cases.match,
    "whois": cases.whois,
    "window": lambda: [*window.start_gaps(), *window.gaps(), *window.live_gaps(), *window.repaints()],
    "start": start.rows,
    "watch": live.rows,
    "inspect": inside.rows,
}


def main() -> None:
    wanted = sys.argv[1:] or list(CASES)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.release()}, {platform.machine()}")
    rows: list[Row] = []
    for name in wanted:
        rows += CASES[name]()
    print(f"{'what':<46}{'median':>12}{'against':>30}{'ratio':>9}   goal")
    for row in rows:
        print(row)


if __name__ == "__main__":
    main()
