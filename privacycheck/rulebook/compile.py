"""Rule folders in, the rule book out, through a binary cache that is made anew whenever it is stale or damaged.

The cache is stale when names, sizes or times of the rule files differ and their content differs too. Content decides;
times only save reading it.
"""

import hashlib
import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from privacycheck.model.rule import KINDS, App, Company, Record, Service
from privacycheck.rulebook import cache
from privacycheck.rulebook import index as indexing
from privacycheck.rulebook.book import RuleBook
from privacycheck.rulebook.files import AnyRecord, Loaded, file_name, read, rule_files
from privacycheck.rulebook.problem import Problem

_DIGEST = 16


def load_rulebook(
    rules_dir: Path, user_dir: Path | None = None, cache_dir: Path | None = None, shipped_dir: Path | None = None
) -> tuple[RuleBook, tuple[Problem, ...]]:
    """The shipped rules and after them the user's own, whose records win for equal ids.

    A broken file is left out and told; the rest stays usable. A cache that cannot be read or written is no problem.
    `shipped_dir` has the cache that a package brings along: it is used where it was made of just these files, and is
    never written.
    """
    folders = [f for f in (rules_dir, user_dir) if f]
    with cache.without_collector():
        stamps = _stamps(folders)
        kept = cache.read(shipped_dir) if shipped_dir else None
        if cache_dir and (kept is None or kept.head.stamps != stamps):
            kept = cache.read(cache_dir)
    if kept is None or kept.head.stamps != stamps:
        content = _content(folders)
        if kept is not None and kept.head.content == content and kept.body is not None:
            head = msgspec.structs.replace(kept.head, stamps=stamps)
            kept = cache.Packed(head, kept.body)
        else:
            kept = _compile(folders, stamps, content)
        if cache_dir:
            cache.write(cache_dir, kept)

    def again() -> cache.Packed:
        """The rules from their files, where a record of the cache turns out to be damaged."""
        if cache_dir:
            cache.forget(cache_dir)
        return _compile(folders, stamps, "")

    return RuleBook(kept, again), kept.head.problems


def compile_records(records: Iterable[AnyRecord]) -> RuleBook:
    """A rule book of records at hand, for checks and tests."""
    packed = _pack([Loaded(file="", kind=_kind(r), record=r) for r in records], "", "", ())
    return RuleBook(packed, lambda: packed)


def _kind(record: AnyRecord) -> str:
    return next(kind for kind, one in KINDS.items() if type(record) is one)


def _stamps(folders: Sequence[Path]) -> str:
    """Names, sizes and times of all rule files."""
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for number, folder in enumerate(folders):
        for kind in KINDS:
            found = sorted(_stamps_of_kind(folder / kind))
            digest.update(f"\0{number}/{kind}\n".encode() + "\n".join(found).encode("utf-8", "surrogateescape"))
    return digest.hexdigest()


def _stamps_of_kind(folder: Path) -> list[str]:
    """Name, size and time of each rule file; the number of the error where the folder cannot be read."""
    try:
        # Relative to an open folder the system need not walk the path for each of thousands of files.
        place = os.open(folder, os.O_RDONLY) if os.stat in os.supports_dir_fd else None
    except OSError as error:
        return [f"\0{error.errno}"]
    found = []
    try:
        for name in os.listdir(folder if place is None else place):  # noqa: PTH208 - the fastest way, for each start
            if name.endswith((".yaml", ".yml")):
                try:
                    status = os.stat(name if place is not None else folder / name, dir_fd=place)
                    found.append(f"{name}\0{status.st_size}\0{status.st_mtime_ns}")
                except OSError as error:
                    found.append(f"{name}\0\0{error.errno}")
    except OSError as error:
        found.append(f"\0{error.errno}")
    finally:
        if place is not None:
            os.close(place)
    return found


def _content(folders: Sequence[Path]) -> str:
    digest = hashlib.blake2b(digest_size=_DIGEST)
    for number, folder in enumerate(folders):
        for path in rule_files(folder):
            try:
                inside = hashlib.blake2b(read(path), digest_size=_DIGEST).hexdigest()
            except OSError:
                inside = ""
            digest.update(f"{number}/{file_name(path, folder)}\0{inside}\n".encode())
    return digest.hexdigest()


def _compile(folders: Sequence[Path], stamps: str, content: str) -> cache.Packed:
    # YAML is read in one start out of hundreds; its parser would cost each of them 20 ms.
    from privacycheck.rulebook.load import load_folder

    loaded: list[Loaded] = []
    problems: list[Problem] = []
    for number, folder in enumerate(folders):
        good, found = load_folder(folder)
        loaded += good
        # Of the user's own files the whole path is told: there are two files of the same short name.
        problems += [msgspec.structs.replace(p, file=(folder / p.file).as_posix()) if number else p for p in found]
    return _pack(loaded, stamps, content, tuple(problems))


def _pack(loaded: Sequence[Loaded], stamps: str, content: str, problems: tuple[Problem, ...]) -> cache.Packed:
    records: dict[str, dict[str, AnyRecord]] = {kind: {} for kind in KINDS}
    for item in loaded:
        records[item.kind].pop(item.record.id, None)
        # Deprecated ids stay reserved in their files but take no part.
        if getattr(item.record, "status", "stable") != "deprecated":
            records[item.kind][item.record.id] = item.record
    index = indexing.build(
        [r for r in records["apps"].values() if isinstance(r, App)],
        [r for r in records["companies"].values() if isinstance(r, Company)],
        [r for r in records["services"].values() if isinstance(r, Service)],
    )
    reviewed = tuple(r.reviewed for kind in records.values() for r in kind.values() if isinstance(r, Record))
    return cache.pack(
        records,
        lambda spans, body: cache.Head(
            shape=cache.shape(),
            stamps=stamps,
            content=content,
            spans=spans,
            index=msgspec.Raw(msgspec.msgpack.encode(index)),
            reviewed=reviewed,
            problems=problems,
            body=body,
        ),
    )
