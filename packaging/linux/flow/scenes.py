"""A folder for pictures in, the whole way of a person through the installed program out: one scene after the other.

scenes.py FOLDER: each scene begins where the one before it ended. Every scene claims something that can fail, and
leaves a picture of the screen.
"""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from desk import Desk, ask, until
from keyboard import Keyboard
from words import Words

OWN = Path(os.environ["OWN"])
HOME = Path(os.environ["HOME"])
ENTRY = "org.privacycheck.PrivacyCheck"
CATALOGUES = OWN / "flow"
VARIANT = os.environ.get("VARIANT", "")
NARROW = VARIANT == "small"
"""The window shows one thing at a time where it otherwise shows two beside each other."""
LANGUAGES = {"en": "English", "de": "Deutsch"}
_spoken = [Words(os.environ.get("LANG", "C")[:2] if os.environ.get("LANG", "C")[:2] in LANGUAGES else "en", CATALOGUES)]
"""What the window speaks now."""


def tr(text: str) -> str:
    return _spoken[0].tr(text)


def begin(start: str) -> str:
    return _spoken[0].begin(start)


def pattern(text: str, *values: str, **named: str) -> re.Pattern[str]:
    return _spoken[0].pattern(text, *values, **named)


def section(state: str) -> str:
    """Name of the head of the section on what is documented; it may be open or folded."""
    return f"{tr('What is documented')}, {tr(state)}"


def look_and_language(desk: Desk) -> None:
    """That section of the preferences: in a list at the side, or in a box where there is little room."""
    if NARROW:
        desk.choose(tr("Preferences"), tr("Look and language"))
    else:
        desk.click(tr("Look and language"), "")


def to_do() -> re.Pattern[str]:
    """Names of the buttons of what is worth doing."""
    return re.compile(f".*, ({tr('Do something')}|{tr('Worth a look')}): .*", re.DOTALL)


def start() -> None:
    """From the menu entry, with every connection that it asks for written down."""
    number = len(list((OWN / "trace").iterdir()))
    words = ["strace", "-f", "--seccomp-bpf", "-q", "-e", "trace=connect,bind,sendto,sendmsg"]
    subprocess.Popen([*words, "-o", str(OWN / "trace" / str(number)), "gtk-launch", ENTRY])


def opened() -> str:
    """What the browser was asked to open."""
    file = OWN / "run" / "opened"
    return file.read_text(encoding="utf-8") if file.exists() else ""


def first_start(desk: Desk) -> None:
    start()
    desk.wait_for_window()
    program = os.environ["PROGRAM"]
    assert not program or str(Path(f"/proc/{desk.process()}/exe").readlink()) == program, "it is another program"
    desk.wait_for(tr("What do your programs learn about you?"))
    desk.wait_for(begin("It never sends anything"))
    desk.wait_for_focus(tr("Scan this computer"))
    assert not desk.says(tr("Preferences")), "pages are offered before there is anything on them"


def idle(desk: Desk) -> None:
    """Nobody touches it, and it uses no time."""
    time.sleep(1)
    before = desk.ticks()
    time.sleep(3)
    assert desk.ticks() - before <= 5, "it works while nobody touches it"


def scan(desk: Desk) -> None:
    desk.click(tr("Scan this computer"))
    desk.wait_for(tr("Most worth doing"))
    desk.wait_without(tr("Stop the scan"))


def overview(desk: Desk) -> None:
    assert (HOME / ".local/share/privacycheck/history.db").exists(), "the scan was not kept"
    names = desk.names()
    found = pattern("We found {count} and know {known} of them{parts}.")
    assert any(found.fullmatch(name) for name in names), "no sentence on what was found"
    assert any(re.match(f"{tr('Worth a look')}: [1-9]", name) for name in names), "no count of programs worth a look"
    desk.wait_for(tr("Where data goes"))
    desk.wait_for(tr("All connections, as table and map"))


def advice(desk: Desk) -> None:
    first = desk.find(to_do(), "button")
    program = first.get_name().partition(",")[0]
    desk.press_at(first)
    desk.wait_for_focus(tr("Advice panel"))
    desk.find(program, "label")
    desk.find(tr("What you can do"), "label")


def evidence(desk: Desk) -> None:
    before = len(desk.seen())
    desk.click(section("folded"))
    head = desk.find(section("open"))
    assert len(desk.seen()) > before + 3, "an opened section shows nothing new"
    until(lambda: desk.below(head) > 100, "what was opened has come up from the lower edge")


def source(desk: Desk) -> None:
    """The whole address is shown, and the browser hears of it only after a yes."""
    button = desk.find(pattern("Source: {}"), "button")
    address = button.get_description()
    assert address.startswith("http"), f"a source without its address: {address!r}"
    desk.press_at(button)
    desk.wait_for(begin("Your browser will open this"))
    desk.find(address, "label")
    desk.picture("source-asked")
    desk.click(tr("Cancel"))
    desk.wait_without(begin("Your browser will open this"))
    assert not opened(), "the browser was opened without a yes"
    desk.click(pattern("Source: {}"))
    desk.click(tr("Open"))
    until(lambda: address in opened(), "the browser is asked for the address after a yes")


def back_and_forward(desk: Desk) -> None:
    desk.keys("alt+Left")
    desk.wait_for(tr("Most worth doing"))
    desk.keys("alt+Right")
    desk.wait_for(section("open"))


def find(desk: Desk) -> None:
    desk.keys("ctrl+f")
    desk.wait_for_focus(tr("Find programs, companies and recipients"))
    desk.type("wech")
    desk.find(re.compile(f"WeChat.*{tr('Program')}", re.DOTALL), "list item")
    desk.picture("find-typed")
    desk.keys("Return")
    desk.wait_for_focus(tr("Advice panel"))
    desk.find("WeChat", "label")


def copy(desk: Desk) -> None:
    desk.keys("ctrl+shift+c")
    until(lambda: desk.clipboard().startswith("WeChat"), "the panel in the clipboard")
    assert tr("What you can do") in desk.clipboard()
    if NARROW:
        desk.click(tr("Back to the list of programs"))
        desk.wait_for_focus(tr("Programs"))
    else:
        desk.press_at(desk.find(re.compile(f"WeChat.*: {tr('Worth a look')}.*", re.DOTALL), "list item"))
    desk.keys("ctrl+c")
    until(lambda: desk.clipboard().startswith("WeChat\t"), "the row in the clipboard")


def search(desk: Desk) -> None:
    desk.keys("ctrl+shift+f")
    desk.wait_for_focus(tr("Search programs"))
    desk.type("no such thing")
    desk.wait_for(tr("No program fits this search."))
    desk.keys("ctrl+a", "Delete")
    desk.type("tencent")
    until(lambda: len(desk.named("list item")) == 1, "the list holds the one program")
    desk.keys("ctrl+a", "Delete")


def connections(desk: Desk) -> None:
    desk.click(tr("Connections"))
    desk.find(tr("Connections of this scan"), "table")
    until(lambda: {"WeChat", "Meta"} <= set(desk.named("table cell")), "who talks to whom in the table")


def live(desk: Desk) -> None:
    desk.click(tr("Live"), "page tab")
    desk.click(tr("Watch live"))
    desk.wait_for(tr("Stop watching"))
    until(
        lambda: {"WeChat", tr("program not visible")} <= set(desk.named("table cell")), "connections that are watched"
    )
    until(lambda: any(re.fullmatch(r"[1-9].* kB", cell) for cell in desk.named("table cell")), "how much was sent")
    desk.picture("live-runs")
    desk.click(tr("Stop watching"))
    desk.wait_for(tr("Watching has ended. This is what was seen."))


def world_map(desk: Desk) -> None:
    desk.click(pattern("Show as: {}", tr("Map")))
    desk.wait_for(tr("Zoom in"))
    desk.picture("map-drawn")
    desk.click(tr("As text"), "check box")
    until(lambda: any("Bulgari" in name for name in desk.named("list item")), "the map in words")
    desk.click(tr("As text"), "check box")
    desk.click(pattern("Show as: {}", tr("Flow")))
    desk.picture("flow-drawn")
    desk.click(pattern("Show as: {}", tr("Table")))


def history(desk: Desk) -> None:
    desk.click(tr("History"))
    programs = pattern("{n} programs", n="[1-9][0-9]*")
    if NARROW:
        desk.wait_for(begin("There is nothing to compare it with yet"))
    else:
        until(lambda: any(programs.search(name) for name in desk.named("list item")), "the scan that was kept")


def second_scan(desk: Desk) -> None:
    """A program has come in between; the page that is open tells it, and so does the first one."""
    entry = "[Desktop Entry]\nType=Application\nName=Zoom\nExec=/opt/zoom/ZoomLauncher\n"
    (HOME / ".local/share/applications/Zoom.desktop").write_text(entry, encoding="utf-8")
    desk.keys("F5")
    desk.wait_for(tr("What changed between the two scans"))
    if not NARROW:
        until(lambda: len(desk.named("list item")) == 2, "two scans in the history")
    new = pattern("{name} is new: {levels}.", name="Zoom", levels="[^.]*")
    text = desk.find(tr("What changed between the two scans"))
    until(lambda: new.search(desk.value(text)), "what came in between")
    desk.picture("what-changed")
    desk.click(tr("Overview"))
    desk.wait_for(tr("Since the last scan"))


def look(desk: Desk) -> None:
    desk.click(tr("Preferences"))
    look_and_language(desk)
    looks = ("Light", "Dark") if VARIANT == "dark" else ("Dark", "Light")
    for name in looks:
        desk.choose(tr("Colours"), tr(name))
        until(lambda name=name: is_drawn(desk, name), f"the window is {name}")
        desk.picture(name.lower())


def is_drawn(desk: Desk, look: str) -> bool:
    return desk.brightness() < 0.35 if look == "Dark" else desk.brightness() > 0.65


def about(desk: Desk) -> None:
    desk.click(tr("About the data"))
    desk.wait_for(begin("None on record. Only reverse look-ups"))
    desk.wait_for(begin("Rule book: {programs}"))


def other_language(desk: Desk) -> None:
    """It counts from the next start on, as the page says."""
    here, there = _spoken[0], Words("en" if _spoken[0].code == "de" else "de", CATALOGUES)
    for now in (there, here):
        desk.click(tr("Preferences"))
        look_and_language(desk)
        desk.choose(tr("Language of the window"), LANGUAGES[now.code])
        desk.close()
        _spoken[0] = now
        start()
        desk.wait_for_window()
        if now is there:
            desk.click(tr("Scan this computer"))
            desk.wait_for(tr("Most worth doing"))
            desk.picture("other-language")
    desk.wait_for(tr("What do your programs learn about you?"))


def second_start(desk: Desk) -> None:
    """It brings the window that is there to the front, and ends."""
    process = desk.process()
    ask("xdotool", "windowminimize", desk.window)
    until(lambda: not desk.windows(), "the window is away")
    start()
    until(desk.windows, "the window is back")
    assert desk.process() == process
    until(lambda: desk.processes() == [process], "one process of the window is left")


def keyboard_alone(desk: Desk) -> None:
    desk.wait_for_focus(tr("Scan this computer"))
    desk.keys("Return")
    desk.wait_for(tr("Most worth doing"))
    desk.wait_without(tr("Stop the scan"))
    stops = desk.tab_to(f", {tr('Worth a look')}: ")
    print(f"   {stops} times Tab to the first thing to do")
    desk.keys("Return")
    desk.wait_for_focus(tr("Advice panel"))
    desk.tab_to(tr("What is documented"))
    desk.keys("space")
    desk.wait_for(section("open"))
    desk.tab_to(begin("Source: {}"))
    desk.keys("Return")
    desk.wait_for(begin("Your browser will open this"))
    desk.keys("Escape")
    desk.wait_without(begin("Your browser will open this"))
    assert begin("Source: {}") in desk.focused(), "the keyboard is lost after a question was closed"


def inside(desk: Desk) -> None:
    desk.click(tr("Look inside"))
    desk.click(tr("Choose a folder…"))
    desk.wait_for(tr("Choose a folder"))
    time.sleep(0.5)
    desk.picture("folder-asked")
    desk.type(str(HOME / "Downloads/photo-tool"))
    desk.keys("Return")
    desk.wait_for(begin("Found inside is not"))
    desk.wait_for("Mixpanel")
    desk.wait_for_focus(tr("Look inside"))


def drop(desk: Desk) -> None:
    """Dragged in from another program, onto a page that is about something else."""
    desk.click(tr("Overview"))
    other = HOME / "Downloads/old-tool"
    other.mkdir()
    (other / "notes.txt").write_text("https://sentry.io/api/1/store", encoding="utf-8")
    files = subprocess.Popen(["/usr/bin/python3", str(OWN / "flow/dragged.py"), str(other)])
    ask("xdotool", "search", "--sync", "--onlyvisible", "--name", "^Files$")
    desk.drag((35, 15), (500, 450))
    desk.wait_for(begin("Found inside is not"))
    desk.wait_for("old-tool")
    files.terminate()


def remembered(desk: Desk) -> None:
    desk.click(tr("Connections"))
    if not NARROW:
        ask("xdotool", "windowsize", "--sync", desk.window, "1040", "700")
        time.sleep(0.5)
    size = desk.size()
    desk.close()
    start()
    desk.wait_for_window()
    until(lambda: desk.size() == size, "the window has the size that it had")
    desk.wait_for_focus(tr("Scan this computer"))
    desk.keys("Return")
    desk.wait_for(tr("Connections of this scan"))
    desk.close()


SCENES = (
    first_start, idle, scan, overview, advice, evidence, source, back_and_forward, find, copy, search, connections,
    live, world_map, history, second_scan, look, about, other_language, second_start, keyboard_alone, inside,
    drop, remembered,
)  # fmt: skip


def main(words: list[str]) -> int:
    folder = Path(words[0])
    desk = Keyboard(folder) if VARIANT == "keyboard" else Desk(folder)
    for number, scene in enumerate(SCENES, 1):
        if scene is drop and VARIANT == "keyboard":
            continue
        name = f"{number:02d}-{scene.__name__.replace('_', '-')}"
        begun = time.monotonic()
        try:
            scene(desk)
        except (AssertionError, subprocess.SubprocessError) as error:
            desk.picture(f"{name}-failed")
            print(
                f"FAILED {name}: {error}\nOn the screen: {[x for x in desk.names() if x]}\nKeyboard: {desk.focused()}"
            )
            return 1
        desk.picture(name)
        if desk.windows() and not is_drawn(desk, "Dark" if VARIANT == "dark" else "Light"):
            print(f"FAILED {name}: the window has not the colours that were chosen")
            return 1
        print(f"ok {name} ({time.monotonic() - begun:.1f} s)", flush=True)
    if isinstance(desk, Keyboard):
        print(f"{desk.tabs} times Tab in all")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
