"""Claims about the programs that open things."""

from pathlib import Path

from privacycheck.collect.base import Context
from privacycheck.collect.settings import handlers
from privacycheck.model.facts import Handler
from tests.collect.conformance import Conformance, context, facts_of, write

OWN = "home/anna/.config/mimeapps.list"


class TestHandlers(Conformance):
    collector = handlers.COLLECTOR

    def build(self, root: Path, name: str = "tiny") -> Context:
        write(root, OWN, f"[Default Applications]\napplication/pdf={name.replace(';', '')}.desktop;\n")
        return context(root)


def found(root: Path, **env: str) -> dict[str, str]:
    facts = facts_of(handlers.COLLECTOR, context(root, **env))
    return {f.role: f.desktop_id for f in facts if isinstance(f, Handler)}


def test_the_users_choice_comes_before_that_of_the_desktop_and_of_the_system(tmp_path: Path) -> None:
    write(tmp_path, "usr/share/applications/mimeapps.list", "[Default Applications]\nimage/jpeg=c.desktop\n")
    write(tmp_path, "etc/xdg/gnome-mimeapps.list", "[Default Applications]\nx-scheme-handler/https=b.desktop\n")
    write(
        tmp_path,
        OWN,
        "[Added Associations]\nvideo/mp4=z.desktop\n[Default Applications]\nx-scheme-handler/https=a.desktop\n",
    )
    assert found(tmp_path, XDG_CURRENT_DESKTOP="GNOME") == {"web pages": "a", "pictures": "c"}
    (tmp_path / OWN).unlink()
    assert found(tmp_path, XDG_CURRENT_DESKTOP="GNOME") == {"web pages": "b", "pictures": "c"}
    assert found(tmp_path) == {"pictures": "c"}
