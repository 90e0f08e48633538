"""The program's texts as translators get them."""

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

SCRIPT = Path(__file__).parents[2] / "packaging" / "translations.py"


@pytest.fixture(scope="module")
def translations() -> ModuleType:
    spec = importlib.util.spec_from_file_location("packaging_translations", SCRIPT)
    assert spec and spec.loader
    module = sys.modules[spec.name] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_line_breaks_are_no_part_of_a_text(translations: ModuleType) -> None:
    assert [text.source for text in translations.texts() if text.source != text.source.strip("\n")] == []
