"""The scenes that drive the whole program name its texts as they are today."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FLOW = ROOT / "packaging" / "linux" / "flow"
OF_QT = {"Cancel"}


def named(*functions: str) -> set[str]:
    """First arguments of calls in the scenes."""
    calls = [
        c for c in ast.walk(ast.parse((FLOW / "scenes.py").read_text(encoding="utf-8"))) if isinstance(c, ast.Call)
    ]
    found = {
        c.args[0].value for c in calls if getattr(c.func, "id", "") in functions and isinstance(c.args[0], ast.Constant)
    }
    assert found
    return {str(text) for text in found}


@pytest.fixture
def texts(monkeypatch: pytest.MonkeyPatch) -> set[str]:
    monkeypatch.syspath_prepend(ROOT / "packaging")
    monkeypatch.delitem(sys.modules, "translations", raising=False)
    import translations

    return {text.source for text in translations.texts()}


def test_a_scene_names_a_text_as_the_program_says_it(texts: set[str]) -> None:
    assert not named("tr", "pattern") - texts - OF_QT


def test_a_beginning_is_that_of_one_text(texts: set[str]) -> None:
    for start in named("begin"):
        assert len([text for text in texts if text.startswith(start)]) == 1, start
