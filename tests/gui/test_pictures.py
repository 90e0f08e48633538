"""Map and flow picture can be used with the keyboard, tell themselves in words, and lead back to the table."""

from collections.abc import Iterator
from itertools import combinations
from math import hypot

import msgspec
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from privacycheck.gui.connections_page import ConnectionsPage
from privacycheck.gui.drawing import mixed, nearest, spread
from privacycheck.gui.flow_view import FlowView
from privacycheck.gui.gradual import Gradual
from privacycheck.gui.land import Land
from privacycheck.gui.map_marks import Mark, figure_font, radius
from privacycheck.gui.tokens import DARK, LIGHT, SPACE
from privacycheck.gui.world_map import WorldMap
from privacycheck.model.app import Recipient
from privacycheck.model.report import AppReport, Contact
from privacycheck.present import flow_picture, places
from privacycheck.present.page import ConnectionRow
from privacycheck.present.rows import connection_rows
from privacycheck.present.streams import of_rows
from tests.gui.feed import flow


def rows(*ends: tuple[str, str, str | None, str | None]) -> list[ConnectionRow]:
    """Program, company, country."""
    found: list[ConnectionRow] = []
    for number, (app, kind, company, country) in enumerate(ends):
        end = Recipient(address=f"198.51.100.{number}", kind=kind, country=country)
        contact = Contact(recipient=end, company_name=company)
        report = AppReport(key=f"deb:{app.lower()}", name=app, level="quiet", contacts=(contact,))
        found += connection_rows(report)
    return found


ROWS = rows(
    ("One", "internet", "Alpha", "US"),
    ("One", "internet", "Beta", "DE"),
    ("Two", "internet", None, "SG"),
    ("Two", "internet", "Alpha", None),
    ("Three", "local-network", None, None),
)


def drawn(qtbot: QtBot, page: ConnectionsPage) -> None:
    """A slow computer puts a picture together in several steps."""
    steps = page.findChildren(Gradual)
    qtbot.waitUntil(lambda: not any(step.running for step in steps), timeout=10_000)


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[ConnectionsPage]:
    host = QWidget()
    host.resize(1000, 700)
    qtbot.addWidget(host)
    made = ConnectionsPage(LIGHT, host)
    made.resize(host.size())
    host.show()
    made.show_rows(ROWS, scanned=True)
    yield made
    made.end()


@pytest.fixture
def world(qtbot: QtBot) -> WorldMap:
    land = Land()
    made = WorldMap(LIGHT, land)
    qtbot.addWidget(made)
    made.resize(900, 450)
    with qtbot.waitSignal(land.grown):
        land.begin()
    made.show_places(places.places(of_rows(ROWS)).places)
    return made


def test_arrows_go_from_mark_to_mark_and_enter_chooses(qtbot: QtBot, world: WorldMap) -> None:
    qtbot.keyClick(world, Qt.Key.Key_Right)
    assert world.current == "DE"
    qtbot.keyClick(world, Qt.Key.Key_Left)
    assert world.current == "US"
    qtbot.keyClick(world, Qt.Key.Key_Left)
    assert world.current == "US", "nothing lies farther west"
    assert "Server probably in United States" in world.accessibleName()
    with qtbot.waitSignal(world.country_chosen) as chosen:
        qtbot.keyClick(world, Qt.Key.Key_Return)
    assert chosen.args == ["US"]


def test_the_point_under_the_mouse_stays_while_one_zooms(world: WorldMap) -> None:
    before = world.position("DE")
    assert before is not None
    world.zoom(4, before)
    after = world.position("DE")
    assert after is not None
    assert (after - before).manhattanLength() < 1


def test_the_map_cannot_be_pushed_out_of_sight(world: WorldMap) -> None:
    world.zoom(5)
    world.pan(QPointF(1e6, 1e6))
    world.whole()
    for code in ("US", "DE", "SG", "NZ", "CL"):
        spot = world.position(code)
        assert spot is not None and world.rect().contains(spot.toPoint())


def test_a_click_on_a_mark_chooses_it_and_a_drag_does_not(qtbot: QtBot, world: WorldMap) -> None:
    spot = world.position("SG")
    assert spot is not None
    with qtbot.waitSignal(world.country_chosen) as chosen:
        qtbot.mouseClick(world, Qt.MouseButton.LeftButton, pos=spot.toPoint())
    assert chosen.args == ["SG"]
    with qtbot.assertNotEmitted(world.country_chosen):
        qtbot.mousePress(world, Qt.MouseButton.LeftButton, pos=spot.toPoint())
        qtbot.mouseMove(world, spot.toPoint() + QPointF(40, 0).toPoint())
        qtbot.mouseRelease(world, Qt.MouseButton.LeftButton, pos=spot.toPoint() + QPointF(2, 0).toPoint())


def test_small_countries_are_seen(world: WorldMap) -> None:
    """The mark of Singapore has the mark's colour in the picture that is drawn."""
    spot = world.position("SG")
    assert spot is not None
    image = world.grab().toImage()
    colours = {
        image.pixelColor(round(spot.x()) + dx, round(spot.y()) + dy).name() for dx in range(-8, 9) for dy in (-6, 6)
    }
    assert LIGHT.accent in colours


def test_a_map_that_is_missing_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: object) -> None:
    monkeypatch.setattr("privacycheck.paths.resources_dir", lambda: tmp_path)
    land = Land()
    land.begin()
    assert "missing" in land.trouble


def test_the_flow_picture_goes_along_what_is_joined(qtbot: QtBot) -> None:
    view = FlowView(LIGHT)
    qtbot.addWidget(view)
    view.resize(900, 400)
    view.show_picture(flow_picture.picture(of_rows(ROWS)))
    bands = view.picture.bands
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert bands[0].name in view.accessibleName()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    with qtbot.waitSignal(view.band_chosen) as chosen:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    band = bands[chosen.args[0]]
    assert band.column == 1
    assert (0, chosen.args[0]) in {(r.start, r.end) for r in view.picture.ribbons}
    view.retone(DARK)
    assert not view.grab().isNull()


def test_bands_are_as_wide_as_their_words_where_there_is_room(qtbot: QtBot) -> None:
    view = FlowView(LIGHT)
    qtbot.addWidget(view)
    view.resize(420, 200)
    widths = []
    for figure in ("2 a", "2 Verbindungen", "2 Verbindungen und noch viele andere"):
        band = flow_picture.Band(column=0, key="k", name="N", figure=figure, words="", kind="known", top=0, height=1)
        view.show_picture(flow_picture.Picture(bands=(band,), rows=1))
        widths.append(view.rect_of(band).width())
        room = view.fontMetrics().horizontalAdvance("2 Verbindungen") + 2 * SPACE + 2
    assert widths[0] <= widths[1] <= widths[2] == 0.3 * 420
    assert widths[1] >= min(room, 0.3 * 420)


def test_the_figure_of_a_mark_grows_with_the_text_as_far_as_the_mark_holds_it(qtbot: QtBot) -> None:
    map_ = QWidget()
    qtbot.addWidget(map_)
    font = map_.font()
    font.setPixelSize(30)
    map_.setFont(font)
    place = places.Place(code="BG", name="Bulgaria", figure="2", words="", weight=1.0)
    mark = Mark(place, QPointF(), QPointF(), radius(place, 15))
    long = Mark(msgspec.structs.replace(place, figure="12,345 kB"), QPointF(), QPointF(), mark.radius)
    assert 15 * 0.75 * 1.5 < figure_font(map_, mark, 15).pixelSize() <= mark.radius * 1.2
    assert figure_font(map_, long, 15).pixelSize() == round(15 * 0.75)


def test_marks_of_neighbours_give_way_to_each_other() -> None:
    crowd = [(QPointF(100, 100), 12.0), (QPointF(108, 104), 12.0), (QPointF(100, 100), 9.0), (QPointF(400, 50), 20.0)]
    apart = spread(crowd, 3)
    for (n, one), (m, other) in combinations(enumerate(apart), 2):
        way = other - one
        assert hypot(way.x(), way.y()) >= crowd[n][1] + crowd[m][1] + 2
    assert apart[3] == QPointF(400, 50), "whoever has room stays where he is"
    many = [(QPointF(50, 50), 10.0)] * 30
    assert all(hypot((at - QPointF(50, 50)).x(), (at - QPointF(50, 50)).y()) <= 20.1 for at in spread(many, 3))


def test_a_mark_is_found_where_it_is_drawn(world: WorldMap) -> None:
    """Germany and Austria would lie on each other on a map of this size."""
    near = rows(*(("One", "internet", f"C{n}", code) for n, code in enumerate(("DE", "AT", "CH", "CZ"))))
    world.show_places(places.places(of_rows(near)).places)
    for place in places.places(of_rows(near)).places:
        spot = world.mark(place)
        assert spot is not None
        found = world.place_at(spot)
        assert found is not None and found.code == place.code


def test_the_caption_says_what_makes_a_mark_large(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("map")
    assert "the more connections" in page.views.beside.text()
    page.tabs.setCurrentWidget(page.live)
    page.live.model.take([flow(number, 3) for number in range(4)])
    page.live.views.refresh()
    assert "sent and received" in page.live.views.beside.text()


def test_a_mark_leads_to_its_lines_of_the_table(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("map")
    assert page.views.stack.currentWidget() is page.views.map
    assert "1 connection within" in page.views.beside.text()
    page.views.map.country_chosen.emit("DE")
    assert page.look.look == "table"
    assert page.model.rowCount() == 1


def test_a_band_opens_its_program(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("flow")
    number = next(n for n, b in enumerate(page.views.flow.picture.bands) if b.name == "One")
    with qtbot.waitSignal(page.app_wanted) as wanted:
        page.views.flow.band_chosen.emit(number)
    assert wanted.args == ["deb:one"]


def test_each_picture_is_told_in_words(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("map")
    page.look.text.setChecked(True)
    told = [page.views.list.item(n).text() for n in range(page.views.list.count())]
    assert len(told) == 3 and any("Singapore" in line for line in told)
    page.look.choose("flow")
    drawn(qtbot, page)
    told = [page.views.list.item(n).text() for n in range(page.views.list.count())]
    assert [line.partition(":")[0] for line in told] == ["One", "Two"]


def test_the_search_narrows_the_pictures_too(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("flow")
    page.search.setText("alpha")
    drawn(qtbot, page)
    assert {b.name for b in page.views.flow.picture.bands if b.column == 1} == {"Alpha"}
    page.search.setText("no such thing")
    drawn(qtbot, page)
    assert page.views.stack.currentWidget() is page.views.notice


def test_live_flows_are_drawn_with_their_bytes(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.tabs.setCurrentWidget(page.live)
    page.look.choose("flow")
    page.live.model.take([flow(number, 3) for number in range(40)])
    page.live.views.refresh()
    drawn(qtbot, page)
    picture = page.live.views.flow.picture
    assert [b.name for b in picture.bands if b.column == 2] == ["Germany"]
    assert "kB" in picture.bands[-1].words or "bytes" in picture.bands[-1].words


def test_colours_are_mixed_and_directions_found() -> None:
    assert mixed("#ffffff", "#000000", 0.5) == "#808080"
    spots = {"a": QPointF(0, 0), "b": QPointF(10, 1), "c": QPointF(1, 10)}
    assert nearest(spots, "", 1, 0) == "a"
    assert nearest(spots, "a", 1, 0) == "b"
    assert nearest(spots, "a", 0, 1) == "c"
    assert nearest(spots, "a", -1, 0) == "a"


def test_a_higher_window_has_room_for_more_bands(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.show_rows(rows(*((f"App {n}", "internet", f"Company {n}", "DE") for n in range(20))), scanned=True)
    counts = []
    page.look.choose("flow")
    for height in (320, 900):
        page.resize(1000, height)
        qtbot.wait(50)
        counts.append(sum(b.column == 0 for b in page.views.flow.picture.bands))
    assert counts[0] < counts[1] == 8


def test_a_long_caption_gives_way_to_the_map_and_is_told_as_text(qtbot: QtBot, page: ConnectionsPage) -> None:
    page.look.choose("map")
    whole = page.views.beside.text()
    page.resize(400, 500)
    assert len(page.views.beside.text()) < len(whole)
    assert "db-ip.com" in page.views.beside.text()
    assert page.views.beside.accessibleName() == page.views.beside.toolTip() == whole
    page.look.text.setChecked(True)
    last = page.views.list.item(page.views.list.count() - 1)
    assert last.text() == whole
    with qtbot.assertNotEmitted(page.views.search_wanted):
        page.views.list.itemActivated.emit(last)


def test_a_narrow_page_puts_the_looks_beside_the_tabs(
    qtbot: QtBot, page: ConnectionsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    heights = []
    monkeypatch.setattr(page.look, "widest", lambda: 0)
    for letters in (120, 74, 120):
        page.resize(letters * page.fontMetrics().averageCharWidth(), 500)
        page.grab()
        assert page.look.isVisible()
        heights.append(page.look.mapTo(page, QPointF(0, 0)).y() - page.tabs.y())
    assert heights[0] < 0 <= heights[1]
    assert heights[0] == heights[2]
