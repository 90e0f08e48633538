"""Writes small MMDB files (MaxMind DB File Format 2.0) for tests: IPv4 networks with one value each."""

import ipaddress
import struct

MARK = b"\xab\xcd\xefMaxMind.com"


SHORT = ("binary_format_major_version", "binary_format_minor_version", "ip_version", "record_size")
"""Metadata that must be numbers of 16 bits."""


def value(data: object, name: str = "") -> bytes:
    """Maps, texts and whole numbers in the format's own encoding."""
    if isinstance(data, dict):
        return bytes([7 << 5 | len(data)]) + b"".join(value(k) + value(v, k) for k, v in data.items())
    if isinstance(data, str):
        raw = data.encode()
        head = bytes([2 << 5 | len(raw)]) if len(raw) < 29 else bytes([2 << 5 | 29, len(raw) - 29])
        return head + raw
    if isinstance(data, list):
        return bytes([len(data), 4]) + b"".join(map(value, data))
    number = int(data)  # type: ignore[call-overload]
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    if name == "build_epoch":
        return bytes([len(raw), 2]) + raw
    return bytes([(5 if name in SHORT else 6) << 5 | len(raw)]) + raw


def write(networks: dict[str, object], database_type: str, built: int = 1_790_000_000) -> bytes:
    """The file's bytes."""
    tree: list[list[object]] = [[None, None]]
    for text, data in networks.items():
        network = ipaddress.IPv4Network(text)
        node = 0
        for depth in range(network.prefixlen):
            side = int(network.network_address) >> (31 - depth) & 1
            if depth == network.prefixlen - 1:
                tree[node][side] = {"data": data}
            else:
                if not isinstance(tree[node][side], int):
                    tree.append([None, None])
                    tree[node][side] = len(tree) - 1
                node = int(tree[node][side])  # type: ignore[call-overload]
    data_section = b""
    records = b""
    for pair in tree:
        for entry in pair:
            if entry is None:
                number = len(tree)
            elif isinstance(entry, dict):
                number = len(tree) + 16 + len(data_section)
                data_section += value(entry["data"])
            else:
                number = int(entry)  # type: ignore[call-overload]
            records += struct.pack(">I", number)
    metadata = {
        "binary_format_major_version": 2,
        "binary_format_minor_version": 0,
        "build_epoch": built,
        "database_type": database_type,
        "description": {"en": "made for a test"},
        "ip_version": 4,
        "languages": ["en"],
        "node_count": len(tree),
        "record_size": 32,
    }
    return records + bytes(16) + data_section + MARK + value(metadata)
