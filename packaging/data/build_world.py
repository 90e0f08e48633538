"""The npm package world-atlas and a table of country codes in, resources/world/countries.bin out: the map's shapes.

    npm pack world-atlas   (then unpack it into a folder)
    python packaging/data/build_world.py FOLDER/countries-50m.json /usr/share/iso-codes/json/iso_3166-1.json \
        resources/world/countries.bin

The same input gives the same bytes. Shapes are simplified, projected to Equal Earth (Šavrič, Patterson and Jenny, 2018,
doi.org/10.1080/13658816.2018.1504949) and stored as whole numbers; privacycheck/present/atlas.py has the format.
"""

import json
import math
import sys
import zlib
from array import array
from pathlib import Path

import msgspec

from privacycheck.present.atlas import UNIT, Atlas, Shape

TOLERANCE = 0.035
"""Degrees by which a border may move: less than a pixel at four times the size of a large window."""
Point = tuple[float, float]
PLACES: dict[str, Point] = {
    "BQ": (-68.3, 12.2),
    "BV": (3.4, -54.4),
    "CC": (96.8, -12.2),
    "CX": (105.6, -10.5),
    "GF": (-53.1, 4.0),
    "GI": (-5.35, 36.14),
    "GP": (-61.5, 16.2),
    "MC": (7.42, 43.74),
    "MQ": (-61.0, 14.65),
    "RE": (55.5, -21.1),
    "SJ": (16.0, 78.6),
    "TK": (-171.8, -9.2),
    "TV": (179.2, -8.5),
    "UM": (166.6, 19.3),
    "YT": (45.2, -12.8),
    "AQ": (20.0, -80.0),
}
"""Degrees east and north of countries and territories that have a code and no shape of their own in the source."""
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796


def equal_earth(lon: float, lat: float) -> Point:
    """Plane coordinates, the Earth's radius as unit."""
    theta = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(lat)))
    t2 = theta * theta
    t6 = t2 * t2 * t2
    slope = 9 * _A4 * t6 * t2 + 7 * _A3 * t6 + 3 * _A2 * t2 + _A1
    x = 2 * math.sqrt(3) * math.radians(lon) * math.cos(theta) / (3 * slope)
    return x, theta * (_A4 * t6 * t2 + _A3 * t6 + _A2 * t2 + _A1)


def arcs_of(world: dict) -> list[list[Point]]:
    """Lines between junctions in degrees (TopoJSON: deltas of whole numbers, scaled), simplified."""
    (sx, sy), (tx, ty) = world["transform"]["scale"], world["transform"]["translate"]
    found = []
    for arc in world["arcs"]:
        x = y = 0
        points = []
        for dx, dy in arc:
            x, y = x + dx, y + dy
            points.append((x * sx + tx, y * sy + ty))
        found.append(simplified(points))
    return found


def simplified(points: list[Point]) -> list[Point]:
    """Douglas and Peucker's way. Both ends stay, and closed lines keep four points, so that islands stay islands."""
    if len(points) < 5:
        return points
    keep = {0, len(points) - 1}
    if points[0] == points[-1]:
        keep |= {len(points) // 3, 2 * len(points) // 3}
    stack = list(zip(sorted(keep), sorted(keep)[1:], strict=False))
    while stack:
        first, last = stack.pop()
        far, at = max(
            ((away(points[n], points[first], points[last]), n) for n in range(first + 1, last)), default=(0, 0)
        )
        if far > TOLERANCE:
            keep.add(at)
            stack += [(first, at), (at, last)]
    return [points[n] for n in sorted(keep)]


def away(p: Point, a: Point, b: Point) -> float:
    """Distance of a point from a line; a degree of longitude is shorter far from the equator."""
    shrink = max(0.2, math.cos(math.radians(p[1])))
    ax, ay, bx, by, px, py = a[0] * shrink, a[1], b[0] * shrink, b[1], p[0] * shrink, p[1]
    dx, dy = bx - ax, by - ay
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((px - ax) * dx + (py - ay) * dy) / length)) if length else 0.0
    return math.hypot(px - ax - share * dx, py - ay - share * dy)


def rings_of(geometry: dict, arcs: list[list[Point]]) -> list[list[Point]]:
    polygons = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    found = []
    for polygon in polygons:
        for ring in polygon:
            points: list[Point] = []
            for number in ring:
                arc = arcs[number] if number >= 0 else arcs[~number][::-1]
                points += arc[1:] if points else arc
            found += [[equal_earth(*p) for p in part] for part in cut(points)]
    return found


def cut(ring: list[Point]) -> list[list[Point]]:
    """The source joins what lies on both sides of the 180th meridian; on a map it has to come apart again."""
    turned = [ring[0]]
    for lon, lat in ring[1:]:
        turned.append((lon + 360 * round((turned[-1][0] - lon) / 360), lat))
    if all(-180 <= lon <= 180 for lon, _ in turned):
        return [turned]
    parts = []
    for turn in (-360, 0, 360):
        part = [(lon + turn, lat) for lon, lat in turned]
        for side, edge_at in ((1, 180.0), (-1, -180.0)):
            part = clipped(part, side, edge_at)
        if len(part) > 3:
            parts.append(part)
    return parts


def clipped(ring: list[Point], side: int, at: float) -> list[Point]:
    """What lies on one side of a meridian (Sutherland and Hodgman's way)."""
    kept: list[Point] = []
    for (ax, ay), (bx, by) in zip(ring[-1:] + ring[:-1], ring, strict=True):
        if ((at - ax) * side >= 0) != ((at - bx) * side >= 0):
            kept.append((at, ay + (by - ay) * (at - ax) / (bx - ax)))
        if (at - bx) * side >= 0:
            kept.append((bx, by))
    return kept


def whole(ring: list[Point]) -> list[tuple[int, int]]:
    """Screen coordinates (y downwards) in units, without points that fall together."""
    points = [(round(x * UNIT), round(-y * UNIT)) for x, y in ring]
    return [p for n, p in enumerate(points) if n == 0 or p != points[n - 1]]


def area(ring: list[tuple[int, int]]) -> float:
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(ring, ring[1:] + ring[:1], strict=True))) / 2


def middle(ring: list[tuple[int, int]]) -> tuple[int, int]:
    """A point well inside: of a grid, the one that is farthest from the border."""
    xs, ys = [p[0] for p in ring], [p[1] for p in ring]
    best, found = -1.0, (sum(xs) // len(xs), sum(ys) // len(ys))
    for row in range(1, 24):
        for column in range(1, 24):
            x = min(xs) + (max(xs) - min(xs)) * column / 24
            y = min(ys) + (max(ys) - min(ys)) * row / 24
            if inside(x, y, ring):
                near = min(edge(x, y, a, b) for a, b in zip(ring, ring[1:] + ring[:1], strict=True))
                if near > best:
                    best, found = near, (round(x), round(y))
    return found


def inside(x: float, y: float, ring: list[tuple[int, int]]) -> bool:
    odd = False
    for (ax, ay), (bx, by) in zip(ring, ring[1:] + ring[:1], strict=True):
        if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
            odd = not odd
    return odd


def edge(x: float, y: float, a: tuple[int, int], b: tuple[int, int]) -> float:
    dx, dy = b[0] - a[0], b[1] - a[1]
    length = dx * dx + dy * dy
    share = max(0.0, min(1.0, ((x - a[0]) * dx + (y - a[1]) * dy) / length)) if length else 0.0
    return math.hypot(x - a[0] - share * dx, y - a[1] - share * dy)


def little(numbers: list[int]) -> bytes:
    """Differences from number to number, 16 bits each, little end first."""
    deltas = array("h", [b - a for a, b in zip([0, *numbers], numbers, strict=False)])
    if sys.byteorder == "big":
        deltas.byteswap()
    return deltas.tobytes()


def shape(code: str, rings: list[list[tuple[int, int]]]) -> Shape:
    largest = max(rings, key=area)
    x, y = middle(largest)
    packed = tuple(little([p[0] for p in ring]) + little([p[1] for p in ring]) for ring in rings)
    return Shape(code=code, x=x, y=y, size=round(math.sqrt(area(largest))), rings=packed)


def build(world_file: Path, codes_file: Path, target: Path) -> None:
    world = json.loads(world_file.read_text(encoding="utf-8"))
    table = json.loads(codes_file.read_text(encoding="utf-8"))["3166-1"]
    codes = {entry["numeric"]: entry["alpha_2"] for entry in table}
    arcs = arcs_of(world)
    gathered: dict[str, list[list[tuple[int, int]]]] = {}
    for geometry in world["objects"]["countries"]["geometries"]:
        name = geometry["properties"]["name"]
        if name == "Antarctica":
            continue
        code = codes.get(geometry.get("id", ""), "XK" if name == "Kosovo" else "")
        rings = [r for r in map(whole, rings_of(geometry, arcs)) if len(r) > 3]
        gathered.setdefault(code, []).extend(rings)
    shapes = [shape(code, rings) for code, rings in sorted(gathered.items()) if rings]
    known = {s.code for s in shapes}
    for code, place in sorted(PLACES.items()):
        if code not in known:
            ((x, y),) = whole([equal_earth(*place)])
            shapes.append(Shape(code=code, x=x, y=y, size=0, rings=()))
    body = zlib.compress(msgspec.msgpack.encode(Atlas(shapes=tuple(shapes))), 9)
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(body)
    points = sum(len(ring) // 4 for s in shapes for ring in s.rings)
    missing = sorted(set(codes.values()) - {s.code for s in shapes})
    print(f"{len(shapes)} shapes, {points} points, {len(body)} bytes; codes without a place: {', '.join(missing)}")


if __name__ == "__main__":
    build(Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]))
