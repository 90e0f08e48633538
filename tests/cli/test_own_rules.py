"""A person's own rules are read after the shipped ones; what is wrong in them is told and never stops a scan."""

import json
import os
from pathlib import Path

from tests.cli.run import privacycheck

MAKER = """\
id: example-maker
name: Example Maker
status: draft
reviewed: 2026-11-24
"""


def own_folder() -> Path:
    folder = Path(os.environ["PRIVACYCHECK_DATA_DIR"]) / "rules"
    for kind in ("apps", "companies"):
        (folder / kind).mkdir(parents=True, exist_ok=True)
    return folder


def app_of(done: bytes, name: str) -> dict[str, object]:
    return next(a for a in json.loads(done)["apps"] if a["name"] == name)  # type: ignore[no-any-return]


def test_the_draft_of_an_unknown_program_makes_it_known(tmp_path: Path, sample_file: Path) -> None:
    scan = ("scan", "--machine", str(sample_file), "--format", "json")
    before = app_of(privacycheck(*scan, folder=tmp_path).stdout, "Photo Sorter Deluxe")
    assert before["level"] == "unknown"
    draft = str(before["draft"]).replace("name-of-the-maker", "example-maker")
    folder = own_folder()
    (folder / "apps" / "photo-sorter-deluxe.yaml").write_text(draft, encoding="utf-8")
    (folder / "companies" / "example-maker.yaml").write_text(MAKER, encoding="utf-8")
    done = privacycheck(*scan, folder=tmp_path)
    assert done.stderr == b""
    after = app_of(done.stdout, "Photo Sorter Deluxe")
    assert (after["level"], after["rule"]) == ("quiet", "photo-sorter-deluxe")


def test_a_broken_own_rule_is_told_and_the_rest_goes_on(tmp_path: Path, sample_file: Path) -> None:
    file = own_folder() / "apps" / "mine.yaml"
    file.write_text("id: mine\nname: Mine\nstatos: stable\na: &x [1]\nb: *x\n", encoding="utf-8")
    done = privacycheck("scan", "--machine", str(sample_file), folder=tmp_path)
    assert done.returncode == 0
    assert b"mine.yaml:" in done.stderr
    assert "WeChat" in done.stdout.decode()


def test_rules_check_names_file_line_and_what_to_write(tmp_path: Path) -> None:
    folder = tmp_path / "rules"
    (folder / "companies").mkdir(parents=True)
    text = "id: x\nname: X\nstatos: stable\nreviewed: 2026-13\n"
    (folder / "companies" / "x.yaml").write_text(text, encoding="utf-8")
    done = privacycheck("rules", "check", str(folder), folder=tmp_path)
    told = done.stderr.decode()
    assert done.returncode == 1
    assert "companies/x.yaml:3" in told
    assert "status" in told


def test_an_alias_bomb_ends_at_once(tmp_path: Path) -> None:
    lines = ["a0: &a0 [x, x, x, x, x, x, x, x, x]"]
    lines += [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 30)]
    (own_folder() / "apps" / "bomb.yaml").write_text("\n".join(lines), encoding="utf-8")
    done = privacycheck("rules", "show", "wechat", folder=tmp_path)
    assert done.returncode == 0
    assert b"bomb.yaml:1" in done.stderr
