"""CHANGELOG.md in, Debian's changelog of one version out: changelog.py VERSION stable|development MAINTAINER

Its time is SOURCE_DATE_EPOCH. Format: deb-changelog(5).
"""

import os
import re
import sys
import textwrap
from email.utils import formatdate


def entries(text: str, version: str) -> list[str]:
    """The points under the heading of a version, each in one line."""
    _, _, after = text.partition(f"\n## {version}")
    section = after.partition("\n## ")[0]
    points = re.split(r"^- ", section, flags=re.MULTILINE)[1:]
    return [" ".join(point.split()) for point in points]


def main() -> None:
    version, kind, maintainer = sys.argv[1:4]
    lines = [f"privacycheck ({version}) {'stable' if kind == 'stable' else 'UNRELEASED'}; urgency=medium", ""]
    for entry in entries(sys.stdin.read(), version) or ["See the changes in the program's own repository."]:
        lines += textwrap.wrap(entry, 78, initial_indent="  * ", subsequent_indent="    ")
    date = formatdate(int(os.environ["SOURCE_DATE_EPOCH"]))
    lines += ["", f" -- {maintainer}  {date.replace('-0000', '+0000')}"]
    print("\n".join(lines))


if __name__ == "__main__":
    main()
