"""What the bundle must hold: every library that the program needs, pinned."""

import re
import tomllib
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]


def test_every_library_of_the_program_is_pinned_for_the_bundle_in_a_version_that_it_accepts() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    lines = (ROOT / "packaging/pyinstaller/requirements.txt").read_text(encoding="utf-8").splitlines()
    pins = dict(line.split("==") for line in lines if not line.startswith("#"))
    pinned = {canonicalize_name(name): version for name, version in pins.items()}
    for one in map(Requirement, project["dependencies"]):
        # The bundle is made with Python 3.11 or later on a common processor.
        if one.marker is None or one.marker.evaluate({"python_version": "3.11", "platform_machine": "x86_64"}):
            assert one.specifier.contains(pinned[canonicalize_name(one.name)]), one


def test_the_bundle_keeps_the_catalogues_and_the_languages_that_the_program_speaks() -> None:
    text = (ROOT / "packaging/pyinstaller/privacycheck.spec").read_text(encoding="utf-8")
    found = re.search(r"UNUSED_QT = re\.compile\((.*?)\n\)\n", text, re.S)
    assert found
    unused = re.compile("".join(re.findall(r'r"(.*)"', found[1])))
    kept = (
        "privacycheck/_data/resources/translations/de.ts",
        "babel/locale-data/de_AT.dat",
        "babel/locale-data/root.dat",
    )
    kept += ("PySide6/Qt/translations/qtbase_zh_CN.qm",)
    assert not [name for name in kept if unused.search(name)]
    left = ("babel/locale-data/sv.dat", "babel/locale-data/eng.dat", "PySide6/Qt/translations/qtbase_sv.qm")
    assert all(unused.search(name) for name in left)
