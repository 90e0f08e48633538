"""What every collector must bear. Each collector's test inherits `Conformance` and says how to make its computer up."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, ClassVar

import msgspec
import pytest

from privacycheck.collect.base import Collector, Context
from privacycheck.collect.runner import run
from privacycheck.model.facts import AnyFact, Looked, Skipped

HOSTILE = "Evil\x1b[31m\x07<b>&amp;</b>\u202egpj.exe\u200b\u2066 \x00end"
FORBIDDEN = frozenset(map(chr, (*range(32), 127, 0x200B, 0x200E, 0x202E, 0x2066, *range(0x80, 0xA0))))


def facts_of(collector: Collector, context: Context) -> list[AnyFact]:
    """All facts. A collector that was saved by the runner's last resort has failed."""
    facts = list(run(collector, context, seconds=60))
    for fact in facts:
        if isinstance(fact, Skipped):
            assert "could not be understood" not in fact.reason, fact
    return facts


def found(facts: list[AnyFact]) -> list[AnyFact]:
    return [f for f in facts if not isinstance(f, (Skipped, Looked))]


def texts(value: object) -> list[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, tuple):
        return [t for item in value for t in texts(item)]
    return []


def assert_valid(facts: list[AnyFact]) -> None:
    assert msgspec.json.decode(msgspec.json.encode(facts), type=list[AnyFact]) == facts
    for fact in facts:
        for name in fact.__struct_fields__:
            for text in texts(getattr(fact, name)):
                assert not FORBIDDEN & set(text), (name, text)


class Conformance:
    """`build(root, name)` makes a computer up in which one program is called `name`, and returns its context."""

    collector: ClassVar[Collector]
    can_be_hostile: ClassVar[bool] = True

    def build(self, root: Path, name: str = "Tiny") -> Context:
        raise NotImplementedError

    def files(self, root: Path) -> list[Path]:
        return sorted(p for p in root.rglob("*") if p.is_file() and not p.is_symlink())

    def spoil(self, tmp_path: Path, change: Callable[[Path], None]) -> None:
        """Changes each file of its own copy of the computer in turn; what is told stays valid."""
        count = len(self.files_of_new(tmp_path / "count"))
        assert count
        for number in range(count):
            root = tmp_path / f"spoilt{number}"
            root.mkdir()
            context = self.build(root)
            change(self.files(root)[number])
            assert_valid(facts_of(self.collector, context))

    def files_of_new(self, root: Path) -> list[Path]:
        root.mkdir()
        self.build(root)
        return self.files(root)

    def test_it_finds_something_and_says_how_much(self, tmp_path: Path) -> None:
        facts = facts_of(self.collector, self.build(tmp_path))
        assert_valid(facts)
        assert found(facts)
        looked = facts[-1]
        assert isinstance(looked, Looked)
        assert (looked.source, looked.count) == (self.collector.name, len(found(facts)))
        assert all(f.source == self.collector.name for f in facts if isinstance(f, Skipped))

    def test_a_computer_without_this_source_has_nothing_to_tell(self, tmp_path: Path) -> None:
        context = Context(root=tmp_path, homes=(tmp_path / "home/anna",))
        facts = facts_of(self.collector, context)
        assert len(facts) == 1
        assert isinstance(facts[0], Looked)

    @pytest.mark.parametrize("call", ["open", "scandir"])
    def test_what_may_not_be_read_is_said(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str) -> None:
        context = self.build(tmp_path)
        before = found(facts_of(self.collector, context))

        def refuse(path: Any, *_: Any, **__: Any) -> Any:
            raise PermissionError(13, "Permission denied", str(path))

        with monkeypatch.context() as patch:
            patch.setattr(os, call, refuse)
            if call == "open":
                patch.setattr("io.open", refuse)
            facts = facts_of(self.collector, context)
        skipped = [f for f in facts if isinstance(f, Skipped)]
        assert skipped or found(facts) == before
        assert_valid(facts)

    def test_a_truncated_file_costs_no_more_than_itself(self, tmp_path: Path) -> None:
        for part in (0.0, 0.3, 0.6, 0.97):
            base = tmp_path / f"part{part}"
            base.mkdir()
            self.spoil(base, lambda p, part=part: _truncate(p, part))  # type: ignore[misc]

    def test_a_folder_where_a_file_should_be_is_borne(self, tmp_path: Path) -> None:
        def change(path: Path) -> None:
            path.unlink()
            path.mkdir()

        self.spoil(tmp_path, change)

    def test_a_link_to_itself_is_borne(self, tmp_path: Path) -> None:
        def change(path: Path) -> None:
            path.unlink()
            path.symlink_to(path.name)

        self.spoil(tmp_path, change)

    def test_a_pipe_where_a_file_should_be_does_not_hang(self, tmp_path: Path) -> None:
        def change(path: Path) -> None:
            path.unlink()
            os.mkfifo(path)

        self.spoil(tmp_path, change)

    def test_random_bytes_are_borne(self, tmp_path: Path) -> None:
        self.spoil(tmp_path, lambda p: p.write_bytes(bytes(range(256)) * 40) and None)

    def test_names_that_are_no_text_and_folders_in_circles_are_borne(self, tmp_path: Path) -> None:
        context = self.build(tmp_path)
        for folder in [p for p in tmp_path.rglob("*") if p.is_dir() and not p.is_symlink()]:
            here = os.fsencode(folder)
            for suffix in (b"", b".desktop", b".list", b".AppImage", b".service"):
                Path(os.fsdecode(here + b"/\xff\xfe\x1b[31m" + suffix)).write_bytes(b"\xff\xfe")
            (folder / "circle").symlink_to(".")
            (folder / "circle.desktop").symlink_to("circle.desktop")
        facts = facts_of(self.collector, context)
        assert_valid(facts)
        assert found(facts)

    def test_what_a_name_hides_is_taken_out(self, tmp_path: Path) -> None:
        if not self.can_be_hostile:
            return
        facts = facts_of(self.collector, self.build(tmp_path, HOSTILE))
        assert found(facts)
        assert_valid(facts)


def _truncate(path: Path, part: float) -> None:
    raw = path.read_bytes()
    path.write_bytes(raw[: int(len(raw) * part)])


def write(root: Path, path: str, content: str | bytes) -> Path:
    """A file of a made-up computer, its folders with it."""
    place = root / path.lstrip("/")
    place.parent.mkdir(parents=True, exist_ok=True)
    place.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogateescape"))
    return place


def context(root: Path, **env: str) -> Context:
    """A made-up computer with one user, anna."""
    return Context(root=root, homes=(root / "home/anna",), env=env)
