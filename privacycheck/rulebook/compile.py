"""Rule folders in, the rule book out, through a binary cache that is made anew whenever it is stale or damaged.

The cache is one file: 8 bytes of format, 16 bytes of BLAKE2b over the rest, then MessagePack. It is stale when the list
of rule files with their sizes and times differs and their content differs too; content decides, times only save reading.
"""

import contextlib
import hashlib
import os
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from privacycheck import __version__
from privacycheck.model.base import Value
from privacycheck.model.rule import KINDS, App, Company, Record, Service
from privacycheck.rulebook import index as indexing
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.load import AnyRecord, Loaded, load_folder, rule_files
from privacycheck.rulebook.problem import Problem

FORMAT = b"PCRULES1"
_DIGEST = 16


class _Compiled(Value, kw_only=True):
    program: str
    stamps: str
    content: str
    kinds: dict[str, dict[str, msgspec.Raw]]
    index: msgspec.Raw
    newest: str
    problems: tuple[Problem, ...]


def load_rulebook(shipped: Path, own: Path | None, cache: Path | None) -> tuple[RuleBook, tuple[Problem, ...]]:
    """The shipped rules and after them the user's own, whose records win for equal ids.

    A broken file is left out and told; the rest stays usable. A cache that cannot be read or written is no problem.
    """
    folders = [f for f in (shipped, own) if f and f.is_dir()]
    place = cache / "rules.bin" if cache else None
    stamps = _stamps(folders)
    kept = _read(place) if place else None
    if kept is None or kept.stamps != stamps:
        content = _content(folders)
        fresh = kept is not None and kept.content == content
        kept = msgspec.structs.replace(kept, stamps=stamps) if kept and fresh else _compile(folders, stamps, content)
        if place:
            _write(place, kept)
    return RuleBook(kept.kinds, kept.index, kept.newest, 0), kept.problems


def compile_records(records: Iterable[AnyRecord]) -> RuleBook:
    """A rule book of records at hand, for checks and tests."""
    loaded = [Loaded(file="", kind=_kind(r), record=r) for r in records]
    made = _pack(loaded, "", "", ())
    return RuleBook(made.kinds, made.index, made.newest, 0)


def _kind(record: AnyRecord) -> str:
    return next(kind for kind, one in KINDS.items() if type(record) is one)


def _stamps(folders: Sequence[Path]) -> str:
    digest = hashlib.blake2b(__version__.encode(), digest_size=_DIGEST)
    for number, folder in enumerate(folders):
        for kind in KINDS:
            try:
                with os.scandir(folder / kind) as entries:
                    stats = sorted((e.name, e.stat()) for e in entries if e.name.endswith((".yaml", ".yml")))
            except OSError:
                continue
            for name, stat in stats:
                digest.update(
                    f"{number}/{kind}/{name}\0{stat.st_size}\0{stat.st_mtime_ns}\n".encode("utf-8", "replace")
                )
    return digest.hexdigest()


def _content(folders: Sequence[Path]) -> str:
    digest = hashlib.blake2b(__version__.encode(), digest_size=_DIGEST)
    for number, folder in enumerate(folders):
        for path in rule_files(folder):
            digest.update(f"{number}/{path.relative_to(folder).as_posix()}\0".encode("utf-8", "replace"))
            with contextlib.suppress(OSError), path.open("rb") as file:
                digest.update(hashlib.file_digest(file, "blake2b").digest())
    return digest.hexdigest()


def _compile(folders: Sequence[Path], stamps: str, content: str) -> _Compiled:
    loaded: list[Loaded] = []
    problems: list[Problem] = []
    for folder in folders:
        good, found = load_folder(folder)
        loaded += good
        problems += found
    return _pack(loaded, stamps, content, tuple(problems))


def _pack(loaded: Sequence[Loaded], stamps: str, content: str, problems: tuple[Problem, ...]) -> _Compiled:
    records: dict[str, dict[str, AnyRecord]] = {kind: {} for kind in KINDS}
    for item in loaded:
        # Deprecated ids stay reserved in their files but take no part.
        if getattr(item.record, "status", "stable") != "deprecated":
            records[item.kind][item.record.id] = item.record
    apps = [r for r in records["apps"].values() if isinstance(r, App)]
    companies = [r for r in records["companies"].values() if isinstance(r, Company)]
    services = [r for r in records["services"].values() if isinstance(r, Service)]
    pack = msgspec.msgpack.Encoder().encode
    reviewed = [r.reviewed for kind in records.values() for r in kind.values() if isinstance(r, Record)]
    return _Compiled(
        program=__version__,
        stamps=stamps,
        content=content,
        kinds={kind: {i: msgspec.Raw(pack(r)) for i, r in some.items()} for kind, some in records.items()},
        index=msgspec.Raw(pack(indexing.build(apps, companies, services))),
        newest=max(reviewed, default="1970-01-01"),
        problems=problems,
    )


def _read(place: Path) -> _Compiled | None:
    """The cache, or None where there is none that can be trusted."""
    try:
        raw = place.read_bytes()
    except OSError:
        return None
    body = memoryview(raw)[8 + _DIGEST :]
    if raw[:8] != FORMAT or hashlib.blake2b(body, digest_size=_DIGEST).digest() != raw[8 : 8 + _DIGEST]:
        return None
    try:
        kept = msgspec.msgpack.decode(body, type=_Compiled)
    except msgspec.DecodeError:
        return None
    return kept if kept.program == __version__ else None


def _write(place: Path, compiled: _Compiled) -> None:
    body = msgspec.msgpack.encode(compiled)
    digest = hashlib.blake2b(body, digest_size=_DIGEST).digest()
    with contextlib.suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=place.parent, prefix="rules-")
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(FORMAT + digest + body)
            Path(name).replace(place)
        except OSError:
            Path(name).unlink(missing_ok=True)
