"""The licences of all that is in the bundle in, one Debian copyright file out: legal.py RULES_LICENCE LUCIDE_LICENCE

Run with the Python that made the bundle: the texts come from what is installed there.
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
"""

import sys
import sysconfig
from importlib.metadata import distribution
from pathlib import Path

COMMON = "/usr/share/common-licenses"

HEAD = f"""Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: PrivacyCheck
Comment: The program, with its own copy of Python, Qt and the libraries named below.
 Notices of the parts inside Qt: https://doc.qt.io/qt-6/licenses-used-in-qt.html

Files: *
Copyright: PrivacyCheck contributors
License: GPL-3+

Files: opt/privacycheck/lib/privacycheck/_data/rules/*
Copyright: PrivacyCheck contributors
License: CC-BY-4.0

Files: opt/privacycheck/lib/privacycheck/_data/resources/networks/*
Copyright: DB-IP (IP Geolocation by DB-IP, https://db-ip.com), RouteViews, NRO
License: CC-BY-4.0
Comment: Changes: neighbouring ranges of one network joined, IPv6 kept to /64, names
 shortened to 120 bytes.

Files: opt/privacycheck/lib/PySide6/* opt/privacycheck/lib/shiboken6/* opt/privacycheck/lib/libQt6* opt/privacycheck/lib/libpyside6* opt/privacycheck/lib/libshiboken6*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3

Files: opt/privacycheck/lib/PySide6/Qt/lib/libicu*
Copyright: Unicode, Inc. and others
License: Unicode-3.0
Comment: As part of Qt for Python's own packages; https://www.unicode.org/license.txt

License: GPL-3+
 On Debian systems, the full text of the GNU General Public License version 3
 can be found in the file {COMMON}/GPL-3.

License: LGPL-3
 On Debian systems, the full text of the GNU Lesser General Public License
 version 3 can be found in the file {COMMON}/LGPL-3.

License: Apache-2.0
 On Debian systems, the full text of the Apache License version 2.0 can be
 found in the file {COMMON}/Apache-2.0.

License: LGPL-2.1
 On Debian systems, the full text of the GNU Lesser General Public License
 version 2.1 can be found in the file {COMMON}/LGPL-2.1.

License: MPL-2.0
 On Debian systems, the full text of the Mozilla Public License version 2.0 can
 be found in the file {COMMON}/MPL-2.0.

License: Unicode-3.0
 The Unicode License v3: https://www.unicode.org/license.txt
"""  # noqa: E501 - the format wants the files of a part in one field

# Distribution, its files in the bundle, and the common licence where the text need not be repeated.
PARTS = (
    ("appdirs", "opt/privacycheck/lib/appdirs*", ""),
    ("babel", "opt/privacycheck/lib/babel*", ""),
    ("brotli", "opt/privacycheck/lib/*brotli*", ""),
    ("click", "opt/privacycheck/lib/click*", ""),
    ("deflate", "opt/privacycheck/lib/deflate*", ""),
    ("hyperscan", "opt/privacycheck/lib/hyperscan*", ""),
    ("jinja2", "opt/privacycheck/lib/jinja2*", ""),
    ("lz4", "opt/privacycheck/lib/lz4*", ""),
    ("lzallright", "opt/privacycheck/lib/lzallright*", ""),
    ("markupsafe", "opt/privacycheck/lib/markupsafe*", ""),
    ("maxminddb", "opt/privacycheck/lib/maxminddb*", "Apache-2.0"),
    ("msgspec", "opt/privacycheck/lib/msgspec*", ""),
    ("psutil", "opt/privacycheck/lib/psutil*", ""),
    ("publicsuffixlist", "opt/privacycheck/lib/publicsuffixlist*", "MPL-2.0"),
    ("pyinstaller", "opt/privacycheck/privacycheck", ""),
    ("pysquashfsimage", "opt/privacycheck/lib/PySquashfsImage*", "LGPL-2.1"),
    ("pyyaml", "opt/privacycheck/lib/yaml*", ""),
    ("rich", "opt/privacycheck/lib/rich*", ""),
    ("zstandard", "opt/privacycheck/lib/zstandard*", ""),
)

# Libraries inside a part that are under the same terms as the part, and whose makers its licence does not name.
INSIDE = {
    "deflate": "Eric Biggers (the library libdeflate)",
    "hyperscan": "Intel Corporation (the library Hyperscan)",
    "lz4": "Yann Collet (the library LZ4)",
    "zstandard": "Meta Platforms, Inc. and affiliates (the library Zstandard)",
}


def indented(text: str) -> str:
    """The form of a text inside a field: one blank in front, a dot for an empty line."""
    return "\n".join(f" {line.rstrip()}" if line.strip() else " ." for line in text.strip().splitlines())


def licence_text(name: str) -> str:
    """As the part itself carries it. What follows PyInstaller's own terms is the GNU licence, which Debian has."""
    found = distribution(name).files or []
    places = [f for f in found if ".dist-info" in str(f) and f.name.upper().startswith(("LICENSE", "COPYING"))]
    if not places:
        sys.exit(f"{name} has no licence file")
    text = "\n\n".join(Path(str(place.locate())).read_text(encoding="utf-8") for place in places)
    own, policy, _ = text.partition("\nOur Copyright Policy\n")
    return (
        f"{own}\nThe GNU General Public License: {COMMON}/GPL-2. The Apache License: {COMMON}/Apache-2.0.\n"
        if policy
        else text
    )


def holders(text: str, name: str) -> str:
    """The lines that name who holds the rights."""
    lines = [line.strip(" *.") for line in text.splitlines() if line.strip().lower().startswith("copyright (c) ")]
    # The GNU licences name the holder of their own words, and a blank to be filled in.
    lines = [line for line in lines if "Free Software Foundation" not in line and "<" not in line]
    return "\n           ".join(dict.fromkeys(lines)) or f"the authors of {name}"


def python_licence() -> str:
    for place in (
        Path(sysconfig.get_path("stdlib")) / "LICENSE.txt",
        Path(f"/usr/share/doc/python{sys.version_info[0]}.{sys.version_info[1]}/copyright"),
    ):
        if place.is_file():
            return place.read_text(encoding="utf-8")
    sys.exit("Python's own licence was not found")


def part(name: str, files: str, copyright_: str, licence: str, text: str = "") -> str:
    return (
        f"\nFiles: {files}\nCopyright: {copyright_}\nLicense: {licence}\n{indented(text) if text else ''}".rstrip()
        + "\n"
    )


def main() -> None:
    rules, lucide = (Path(word).read_text(encoding="utf-8") for word in sys.argv[1:3])
    out = [HEAD, f"\nLicense: CC-BY-4.0\n{indented(rules)}\n"]
    files = "opt/privacycheck/lib/privacycheck/_data/resources/icons/lucide/*"
    out.append(part("lucide", files, holders(lucide, "Lucide"), "ISC-lucide", lucide))
    files = "opt/privacycheck/lib/libpython* opt/privacycheck/lib/python3* opt/privacycheck/lib/base_library.zip"
    out.append(part("python", files, "Python Software Foundation and others", "PSF-2", python_licence()))
    for name, files, common in PARTS:
        text = licence_text(name)
        named = "\n           ".join(filter(None, (holders(text, name), INSIDE.get(name))))
        out.append(part(name, files, named, common or f"{name}-licence", "" if common else text))
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main()
