"""Tables in, the bytes of a GVDB file out: as GLib lays it out, without a Bloom filter and with one bucket."""

import struct

Answers = dict[str, dict[str, tuple[str, ...]]]


def string(text: str) -> bytes:
    return text.encode() + b"\0"


def framed(parts: list[bytes], last_too: bool) -> bytes:
    """Values of no fixed size with the framing offsets that GVariant puts behind them."""
    ends, at = [], 0
    for part in parts:
        at += len(part)
        ends.append(at)
    ends = ends if last_too else ends[:-1]
    size = next(s for s in (1, 2, 4) if at + len(ends) * s < 1 << (8 * s))
    return b"".join(parts) + b"".join(e.to_bytes(size, "little") for e in ends)


def value(programs: dict[str, tuple[str, ...]]) -> bytes:
    """A variant of type (va{sas})."""
    data = b"\0\0y"
    entries = [framed([string(p), framed([string(w) for w in words], True)], False) for p, words in programs.items()]
    return framed([data, framed(entries, True) if entries else b""], False) + b"\0(va{sas})"


def store(answers: Answers) -> bytes:
    """A permission store: the table "main" with an entry for each thing."""
    file = bytearray(24)

    def put(raw: bytes) -> tuple[int, int]:
        file.extend(bytes(-len(file) % 8))
        begin = len(file)
        file.extend(raw)
        return begin, len(file)

    def table(items: list[tuple[str, bytes, tuple[int, int]]]) -> tuple[int, int]:
        rows = b""
        for key, kind, (begin, end) in items:
            start, stop = put(key.encode())
            rows += struct.pack("<IIIHcxII", 0, 0xFFFFFFFF, start, stop - start, kind, begin, end)
        return put(struct.pack("<III", 0, 1, 0) + rows)

    main = table([(thing, b"v", put(value(programs))) for thing, programs in answers.items()])
    begin, end = table([("main", b"H", main), ("apps", b"H", table([]))])
    file[:24] = b"GVariant" + struct.pack("<IIII", 0, 0, begin, end)
    return bytes(file)


def settings(values: dict[str, str | int]) -> bytes:
    """A dconf database: texts and 32-bit numbers by their whole path."""
    made = {
        k: string(v) + b"\0s" if isinstance(v, str) else v.to_bytes(4, "little") + b"\0i" for k, v in values.items()
    }
    file = bytearray(24)
    rows = b""
    for key, raw in made.items():
        file.extend(bytes(-len(file) % 8))
        begin = len(file)
        file.extend(raw + key.encode())
        middle = begin + len(raw)
        rows += struct.pack("<IIIHcxII", 0, 0xFFFFFFFF, middle, len(key), b"v", begin, middle)
    file.extend(bytes(-len(file) % 8))
    begin = len(file)
    file.extend(struct.pack("<III", 0, 1, 0) + rows)
    file[:24] = b"GVariant" + struct.pack("<IIII", 0, 0, begin, len(file))
    return bytes(file)
