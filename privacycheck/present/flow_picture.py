"""Streams in, the flow picture out: which bands stand in which column, how high, and which ribbons join them.

All lengths are shares of the whole height, 0 to 1, so that whoever draws it needs to know nothing else.
"""

import heapq
from collections.abc import Callable, Generator, Sequence

from privacycheck.language import ended, headed, mark, prose, tr, trn
from privacycheck.model.base import Value
from privacycheck.present import streams
from privacycheck.present.rows import NOT_VISIBLE
from privacycheck.present.streams import Stream

TOP = 8
"""Bands of one column; the rest become one band, "12 more"."""
LINES = 20
"""Programs told in words where nobody reads all of them."""
COLUMNS = (mark("Program"), mark("Company"), mark("Probably in"))
GAP = 0.12
"""Of the height, for all gaps of a column together."""


class Band(Value, frozen=True, kw_only=True):
    """One box. `key` is a program's key, a company's name or a country code; empty for what is not known and for the
    rest. `kind`: "known", "unknown" or "rest", which are drawn in different ways. `words` say everything of it. `short`
    stands where the name has no room: below its column's heading it is still clear; empty where there is none."""

    column: int
    key: str
    name: str
    figure: str
    words: str
    kind: str
    short: str = ""
    top: float
    height: float


class Ribbon(Value, frozen=True, kw_only=True):
    """Joins two bands by their positions in `Picture.bands`, from a span at the first to a span at the second."""

    start: int
    end: int
    start_top: float
    start_height: float
    end_top: float
    end_height: float


class Picture(Value, frozen=True, kw_only=True):
    """Bands column by column, from the top. `text`: one line for each program, the largest ones first, as many as asked
    for; `untold` counts those left out. `beside`: what is not drawn."""

    bands: tuple[Band, ...] = ()
    ribbons: tuple[Ribbon, ...] = ()
    text: tuple[str, ...] = ()
    untold: int = 0
    beside: str = ""
    rows: int = 0


Key = tuple[str, str]
"""Key and name of a band."""
_MORE: tuple[Callable[[int], str], ...] = (
    lambda n: trn("1 more program", "{n} more programs", n),
    lambda n: trn("1 more company", "{n} more companies", n),
    lambda n: trn("1 more country", "{n} more countries", n),
)
_NOT_KNOWN = (mark("not visible"), mark("not known"), mark("not known"))
"""Short, by column."""


def picture(found: Sequence[Stream], top: int = TOP, lines: int = LINES) -> Picture:
    """Heights follow the bytes where any are known, else connections; a small band stays high enough to read."""
    work = drawing(found, top, lines)
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Picture = end.value
            return made


def drawing(found: Sequence[Stream], top: int = TOP, lines: int = LINES) -> Generator[None, None, Picture]:
    """The same in steps of at most a few milliseconds for 5,000 streams: whoever must answer people meanwhile can."""
    drawn = streams.outside(found)
    yield
    if not drawn:
        return Picture(beside=streams.beside(found))
    told = _Told(drawn)
    yield
    weights = told.weights()
    columns = []
    for number in range(3):
        columns.append(_column(told.keys[number], weights, top))
        yield
    for left in (0, 1):
        columns[left + 1] = _untangled(columns[left], columns[left + 1], weights)
        yield
    bands: list[Band] = []
    places: list[dict[Key, int]] = []
    for number, (groups, _) in enumerate(columns):
        places.append({key: len(bands) + n for n, key in enumerate(groups)})
        bands += _bands(number, groups, told, weights)
        yield
    ribbons: list[Ribbon] = []
    for left in (0, 1):
        ribbons += _ribbons(left, columns, places, bands, weights)
        yield
    text, untold = _text(told, weights, lines)
    yield
    return Picture(
        bands=tuple(bands),
        ribbons=tuple(ribbons),
        text=text,
        untold=untold,
        beside=streams.beside(found),
        rows=max(len(groups) for groups, _ in columns),
    )


class _Told:
    """Streams taken apart once, into lists by position: thousands of them are put together every second."""

    def __init__(self, drawn: Sequence[Stream]) -> None:
        self.counts = [s.count for s in drawn]
        self.amounts = [s.amount for s in drawn]
        countries = {code: (code, streams.country(code)) for code in {s.country for s in drawn}}
        companies = {name: (name, name or tr(streams.UNKNOWN_COMPANY)) for name in {s.company for s in drawn}}
        self.keys: tuple[list[Key], list[Key], list[Key]] = (
            [(s.app_key, s.app) for s in drawn],
            [companies[s.company] for s in drawn],
            [countries[s.country] for s in drawn],
        )

    def weights(self) -> list[float]:
        """None is nothing: a connection that carried no bytes yet is a thin ribbon."""
        chosen = self.amounts if any(self.amounts) else self.counts
        least = (sum(chosen) or 1) / 1000 / len(chosen)
        return [max(float(w), least) for w in chosen]

    def measure(self, members: Sequence[int]) -> str:
        amount = sum(map(self.amounts.__getitem__, members))
        return streams.measured(amount, sum(map(self.counts.__getitem__, members)))

    def names(self, number: int, members: Sequence[int]) -> str:
        found = dict.fromkeys(map(self.keys[number].__getitem__, members))
        return streams.names((key[1] for key in found), 6)

    def words(self, number: int, name: str, members: Sequence[int]) -> str:
        parts = [headed(name, ended(self.measure(members)))]
        for other, opening in enumerate((tr("From"), tr("To"), tr("Server probably in:"))):
            if other != number:
                parts.append(ended(f"{opening} {self.names(other, members)}"))
        return prose(parts)


Groups = dict[Key, list[int]]
_REST: Key = ("\0rest", "")


def _column(keys: list[Key], weights: Sequence[float], top: int) -> tuple[Groups, list[Key]]:
    """Positions of streams by band, and for each stream its band; what is not known comes behind what is."""
    sums: dict[Key, float] = {}
    for key, weight in zip(keys, weights, strict=True):
        sums[key] = sums.get(key, 0.0) + weight
    order = sorted(sums, key=lambda k: (not k[0], -sums[k], k[1].casefold()))
    if len(order) > top:
        # What is not known is never put together with what is.
        unknown = [k for k in order if not k[0]][:2]
        kept = [k for k in order if k[0]][: top - 1 - len(unknown)]
        shown = {*kept, *unknown}
        keys = [k if k in shown else _REST for k in keys]
        order = [*kept, _REST, *unknown]
    groups: Groups = {key: [] for key in order}
    for position, key in enumerate(keys):
        groups[key].append(position)
    return groups, keys


def _untangled(
    left: tuple[Groups, list[Key]], right: tuple[Groups, list[Key]], weights: Sequence[float]
) -> tuple[Groups, list[Key]]:
    """The right column in the order in which the left one leads there, so that few ribbons cross; what is put together
    and what is not known stay below."""
    places = {key: number for number, key in enumerate(left[0])}
    groups, keys = right

    def height(key: Key) -> tuple[bool, bool, float]:
        members = groups[key]
        total = sum(weights[m] for m in members)
        return not key[0], key == _REST, sum(places[left[1][m]] * weights[m] for m in members) / total

    return {key: groups[key] for key in sorted(groups, key=height)}, keys


def _bands(number: int, groups: Groups, told: _Told, weights: Sequence[float]) -> list[Band]:
    total = sum(weights)
    share = 0.5 / len(groups)
    gap = GAP / len(groups)
    top = gap / 2
    found = []
    for key, members in groups.items():
        # Half of the height is dealt out evenly, so that each name can be read.
        height = (share + 0.5 * sum(map(weights.__getitem__, members)) / total) * (1 - GAP)
        kind = "rest" if key == _REST else "known" if key[0] else "unknown"
        name, short = key[1], ""
        if kind == "rest":
            others = len(set(map(told.keys[number].__getitem__, members)))
            name, short = _MORE[number](others), trn("1 other", "{n} others", others)
        elif not key[0] and (number or name == tr(NOT_VISIBLE)):
            short = tr(_NOT_KNOWN[number])
        found.append(
            Band(
                column=number,
                key=key[0] if kind == "known" else "",
                name=name,
                figure=told.measure(members).partition(",")[0],
                words=told.words(number, name, members),
                kind=kind,
                short=short,
                top=top,
                height=height,
            )
        )
        top += height + gap
    return found


def _ribbons(
    left: int,
    columns: Sequence[tuple[Groups, list[Key]]],
    places: Sequence[dict[Key, int]],
    bands: Sequence[Band],
    weights: Sequence[float],
) -> list[Ribbon]:
    """Within a band, ribbons follow the order of the bands that they lead to, so that few of them cross."""
    joined: dict[tuple[int, int], float] = {}
    for position, weight in enumerate(weights):
        pair = places[left][columns[left][1][position]], places[left + 1][columns[left + 1][1][position]]
        joined[pair] = joined.get(pair, 0.0) + weight
    sums: dict[int, float] = {}
    for (start, end), weight in joined.items():
        sums[start] = sums.get(start, 0.0) + weight
        sums[end] = sums.get(end, 0.0) + weight
    used_start: dict[int, float] = {}
    spans_start: dict[tuple[int, int], tuple[float, float]] = {}
    for pair in sorted(joined):
        spans_start[pair] = _span(bands[pair[0]], joined[pair] / sums[pair[0]], used_start, pair[0])
    used_end: dict[int, float] = {}
    found = []
    for pair in sorted(joined, key=lambda p: (p[1], p[0])):
        end_top, end_height = _span(bands[pair[1]], joined[pair] / sums[pair[1]], used_end, pair[1])
        top, height = spans_start[pair]
        found.append(
            Ribbon(
                start=pair[0],
                end=pair[1],
                start_top=top,
                start_height=height,
                end_top=end_top,
                end_height=end_height,
            )
        )
    return found


def _span(band: Band, share: float, used: dict[int, float], key: int) -> tuple[float, float]:
    top, height = band.top + used.get(key, 0.0), band.height * share
    used[key] = used.get(key, 0.0) + height
    return top, height


def _text(told: _Told, weights: Sequence[float], lines: int) -> tuple[tuple[str, ...], int]:
    sums: dict[Key, float] = {}
    for key, weight in zip(told.keys[0], weights, strict=True):
        sums[key] = sums.get(key, 0.0) + weight
    order = heapq.nsmallest(lines, sums, key=lambda k: (-sums[k], k[1].casefold()))
    members: Groups = {key: [] for key in order}
    for position, key in enumerate(told.keys[0]):
        if key in members:
            members[key].append(position)
    return tuple(told.words(0, key[1], members[key]) for key in order), len(sums) - len(order)
