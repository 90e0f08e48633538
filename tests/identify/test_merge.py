"""Many facts become one application."""

from privacycheck.identify import identify, join_same_rule, paths_of_interest
from privacycheck.model.app import Application
from privacycheck.model.facts import AnyFact, Autostart, Connection, FileOwner
from tests.make import entry, package, process

FIREFOX: tuple[AnyFact, ...] = (
    package("firefox-esr", publisher="Packagers"),
    entry("firefox-esr", "/usr/lib/firefox-esr/firefox-esr", name="Firefox ESR"),
    FileOwner(path="/usr/share/applications/firefox-esr.desktop", source="deb", package="firefox-esr"),
    FileOwner(path="/usr/lib/firefox-esr/firefox-esr", source="deb", package="firefox-esr"),
    process(10, "/usr/lib/firefox-esr/firefox-esr"),
    process(11, "/usr/lib/firefox-esr/firefox-esr", parent=10),
    Connection(protocol="tcp", local="10.0.0.2", local_port=5, remote="203.0.113.1", remote_port=443, pid=10),
    Autostart(autostart_id="firefox-esr", name="Firefox ESR", path="/home/user/.config/autostart/firefox-esr.desktop"),
)


def only(facts: tuple[AnyFact, ...]) -> Application:
    apps, _ = identify(facts)
    shown = [a for a in apps if not a.component]
    assert len(shown) == 1, [a.key for a in shown]
    return shown[0]


def test_package_menu_entry_processes_and_connections_are_one_application() -> None:
    app = only(FIREFOX)
    assert (app.key, app.name, app.version) == ("deb:firefox-esr", "Firefox ESR", "1.2")
    assert [p.pid for p in app.processes] == [10, 11]
    assert [c.remote for c in app.connections] == ["203.0.113.1"]
    assert app.autostart == ("Firefox ESR",)


def test_the_order_of_facts_does_not_matter() -> None:
    assert only(tuple(reversed(FIREFOX))).key == "deb:firefox-esr"
    assert len(only(tuple(reversed(FIREFOX))).processes) == 2


def test_libraries_and_programs_without_a_menu_entry_are_components() -> None:
    apps, _ = identify([package("libc6", part=True), package("coreutils")])
    assert all(a.component for a in apps)


def test_a_hidden_menu_entry_does_not_make_an_application() -> None:
    owner = FileOwner(path="/usr/share/applications/helper.desktop", source="deb", package="helper")
    apps, _ = identify([package("helper"), entry("helper", "/usr/bin/helper", hidden=True), owner])
    assert [a.component for a in apps] == [True]


def test_an_interpreter_goes_to_what_it_runs() -> None:
    facts = [
        package("python3", part=True),
        package("meld"),
        FileOwner(path="/usr/bin/python3.11", source="deb", package="python3"),
        FileOwner(path="/usr/bin/meld", source="deb", package="meld"),
        process(5, "/usr/bin/python3.11", script="/usr/bin/meld"),
    ]
    apps, _ = identify(facts)
    assert {a.key: len(a.processes) for a in apps} == {"deb:python3": 0, "deb:meld": 1}


def test_an_interpreter_without_a_script_stays_with_its_own_package() -> None:
    owner = FileOwner(path="/usr/bin/python3.11", source="deb", package="python3")
    apps, _ = identify([package("python3"), owner, process(5, "/usr/bin/python3.11")])
    assert len(apps[0].processes) == 1


def test_a_sandbox_wins_over_a_path_that_means_something_else_outside() -> None:
    facts = [
        package("python3"),
        package("org.example.App", "flatpak", name="App"),
        FileOwner(path="/usr/bin/python3", source="deb", package="python3"),
        process(7, "/usr/bin/python3", sandbox=("flatpak", "org.example.App")),
    ]
    app = next(a for a in identify(facts)[0] if a.processes)
    assert app.key == "flatpak:org.example.App"


def test_a_windows_program_under_wine_is_found_by_its_program_file() -> None:
    where = "C:\\Program Files\\WeChat"
    facts = [
        package("WeChat", "windows", name="WeChat", location=where, exes=(f"{where}\\WeChat.exe",)),
        package("wine"),
        FileOwner(path="/usr/lib/wine/wine64-preloader", source="deb", package="wine"),
        process(9, "/usr/lib/wine/wine64-preloader", name="WeChat.exe", script=f"{where}\\WeChat.exe"),
    ]
    assert {a.key: len(a.processes) for a in identify(facts)[0]} == {"windows:WeChat": 1, "deb:wine": 0}


def test_an_appimage_is_found_by_its_mount() -> None:
    file = "/home/user/Applications/Tool.AppImage"
    facts = [
        package(file, "appimage", name="Tool", location=file),
        process(3, "/tmp/.mount_Toolx/usr/bin/tool", sandbox=("appimage", file)),
    ]
    assert [len(a.processes) for a in identify(facts)[0]] == [1]


def test_merged_usr_paths_are_one_file() -> None:
    owner = FileOwner(path="/bin/nano", source="deb", package="nano")
    apps, _ = identify([package("nano"), owner, process(4, "/usr/bin/nano")])
    assert [a.key for a in apps] == ["deb:nano"]


def test_a_running_program_of_unknown_origin_is_shown() -> None:
    app = only((process(8, "/home/user/tools/thing"),))
    assert (app.key, app.name, app.component) == ("process:/home/user/tools/thing", "thing", False)


def test_a_menu_entry_installed_by_hand_takes_its_processes() -> None:
    app = only((entry("thing", "/opt/thing/thing"), process(8, "/opt/thing/thing")))
    assert (app.key, len(app.processes)) == ("desktop:thing", 1)


def test_connections_without_a_visible_process_stay_loose() -> None:
    connection = Connection(protocol="udp", local="10.0.0.2", local_port=5, remote="203.0.113.1", remote_port=53)
    apps, loose = identify([connection])
    assert (apps, loose) == ([], [connection])


def test_paths_of_interest_are_absolute_and_leave_out_sandboxes() -> None:
    facts = [
        process(1, "/usr/bin/a"),
        process(2, "/app/bin/b", sandbox=("flatpak", "x")),
        entry("c", "c"),
        entry("d", "env", exec=("env", "A=1", "/opt/d")),
    ]
    found = paths_of_interest(facts)
    assert {"/usr/bin/a", "/usr/bin/c", "/opt/d"} <= found
    assert not any(p.startswith("/app") or "env" in p for p in found)


def test_what_one_rule_names_from_one_manager_becomes_one_line() -> None:
    apps, _ = identify([package("office-core"), package("office-writer"), package("org.office", "flatpak")])
    joined = join_same_rule(
        apps, {"deb:office-core": "office", "deb:office-writer": "office", "flatpak:org.office": "office"}
    )
    assert sorted(len(a.packages) for a in joined) == [1, 2]


def test_a_process_of_the_same_rule_joins_its_package_in_any_order() -> None:
    apps, _ = identify([package("office"), process(1, "/opt/office/office")])
    rule = {a.key: "office" for a in apps}
    for order in (apps, list(reversed(apps))):
        joined = join_same_rule(order, rule)
        assert [(len(a.packages), len(a.processes)) for a in joined] == [(1, 1)]
