"""A running program in, what a person does with it and sees of it out: mouse and keyboard by xdotool, eyes by AT-SPI.

Run by the system's Python, which has gi. Things are found by role and name, as a screen reader finds them, and then
pressed where they stand on the screen.
"""

import os
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402
from words import Name, fits  # noqa: E402

DEEPEST = 40
MOST_CHILDREN = 400
PATIENCE_S = 30.0
BUTTONS = ("push button", "button", "toggle button", "check box", "radio button", "combo box", "page tab", "menu item")
MOUSE = {"mousemove", "mousedown", "mouseup", "click"}
WITH_MOUSE = os.environ.get("VARIANT") != "keyboard"
Node = Any
"""An `Atspi.Accessible`."""


def ask(*words: str, given: str | None = None) -> str:
    """Standard output of a tool. A tool that fails is an error."""
    assert WITH_MOUSE or not MOUSE.intersection(words), f"without a mouse nobody does this: {words}"
    done = subprocess.run(words, input=given, capture_output=True, text=True, check=True, timeout=60)
    return done.stdout.strip()


def until(claim: Callable[[], Any], what: str, patience: float = PATIENCE_S) -> Any:
    """The first answer of `claim` that is true. Raises AssertionError with `what` where there is none in time."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        try:
            answer = claim()
        except GLib.GError:  # the widget that was asked is gone; the next round asks the one in its place
            answer = None
        if answer:
            return answer
        time.sleep(0.05)
    raise AssertionError(f"not in {patience:.0f} s: {what}")


class Desk:
    """One screen with the program on it. `pictures` takes a picture of each step."""

    def __init__(self, pictures: Path, program: str = "privacycheck") -> None:
        self.pictures = pictures
        self.program = program
        self.window = ""

    # -- eyes ---------------------------------------------------------------------------------------------------------

    def _app(self) -> Node | None:
        """The newest application of that name on the accessibility bus."""
        # What the bus has told meanwhile of things that came and went.
        turns = GLib.MainContext.default()
        while turns.iteration(False):
            pass
        desktop = Atspi.get_desktop(0)
        for number in reversed(range(desktop.get_child_count())):
            app = desktop.get_child_at_index(number)
            if app is not None and self.program in (app.get_name() or "").lower():
                app.set_cache_mask(Atspi.Cache.NONE)
                app.clear_cache()
                return app
        return None

    def seen(self) -> list[Node]:
        """All that is on the screen now, in reading order."""
        app = self._app()
        return list(_showing(app)) if app is not None else []

    def names(self) -> list[str]:
        return [node.get_name() or "" for node in self.seen()]

    def named(self, role: str) -> list[str]:
        """Names of all of a role."""
        return [node.get_name() or "" for node in self.seen() if node.get_role_name() == role]

    def says(self, words: str) -> bool:
        return any(words in name for name in self.names())

    def wait_for(self, words: str, patience: float = PATIENCE_S) -> None:
        until(lambda: self.says(words), f"{words!r} on the screen", patience)

    def wait_without(self, words: str) -> None:
        until(lambda: not self.says(words), f"{words!r} is gone from the screen")

    def find(self, name: Name, role: str = "") -> Node:
        """What has that name and, where given, that role. Buttons of all kinds are one role here."""

        def look() -> Node | None:
            for node in self.seen():
                if _is(node, role) and fits(name, _called(node)):
                    return node
            return None

        return until(look, f"{role or 'thing'} named {name if isinstance(name, str) else name.pattern!r}")

    def focused(self) -> str:
        """Name and role of what has the keyboard. Qt says so of the chosen line of each list too, even where the list
        has not got it."""
        for node in self.seen():
            line = node.get_role_name() in ("list item", "table cell")
            if has(node, Atspi.StateType.FOCUSED) and not line:
                return f"{node.get_name()} ({node.get_role_name()})"
        return ""

    def wait_for_focus(self, words: str) -> None:
        until(lambda: words in self.focused(), f"the keyboard is at {words!r}")

    def below(self, node: Node) -> int:
        """How much of its page is seen below it, in pixels."""
        return _open_area(node)[3] - _middle(node)[1]

    def value(self, node: Node) -> str:
        """Text of a field."""
        text = node.get_text_iface()
        return Atspi.Text.get_text(text, 0, Atspi.Text.get_character_count(text)) if text else ""

    # -- hands --------------------------------------------------------------------------------------------------------

    def click(self, name: Name, role: str = "button") -> None:
        """Presses it where it stands."""
        self.press_at(self.find(name, role))

    def press_at(self, node: Node, times: int = 1) -> None:
        """Turns the wheel until it can be seen, and presses it."""
        self._scroll_to(node)
        x, y = _middle(node)
        ask("xdotool", "mousemove", str(x), str(y))
        time.sleep(0.1)
        ask("xdotool", "click", "--repeat", str(times), "--delay", "60", "1")

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        """With the mouse, in small steps, as a hand does."""
        ask("xdotool", "mousemove", str(begin[0]), str(begin[1]), "mousedown", "1")
        for step in range(1, 21):
            x, y = (a + (b - a) * step // 20 for a, b in zip(begin, end, strict=True))
            ask("xdotool", "mousemove", str(x), str(y))
            time.sleep(0.03)
        time.sleep(0.3)
        ask("xdotool", "mouseup", "1")

    def _scroll_to(self, node: Node) -> None:
        for _ in range(80):
            left, top, right, bottom = _open_area(node)
            x, y = _middle(node)
            if left <= x < right and top + 4 <= y < bottom - 4:
                return
            ask("xdotool", "mousemove", str((left + right) // 2), str((top + bottom) // 2))
            ask("xdotool", "click", "4" if y < top + 4 else "5")
            time.sleep(0.05)
        raise AssertionError(f"{node.get_name()!r} cannot be scrolled to")

    def keys(self, *keys: str) -> None:
        for key in keys:
            ask("xdotool", "key", "--clearmodifiers", key)
            time.sleep(0.06)

    def type(self, words: str) -> None:
        ask("xdotool", "type", "--delay", "25", words)

    def tab_to(self, words: str, most: int = 60) -> int:
        """Tab until the keyboard is there; gives how many it took."""
        for number in range(most):
            if words in self.focused():
                return number
            self.keys("Tab")
        raise AssertionError(f"{most} times Tab did not reach {words!r}; it is at {self.focused()!r}")

    def choose(self, box: str, entry: str) -> None:
        """An entry of a list that folds out, by keyboard: its first letters choose it."""
        self.click(box, "combo box")
        until(lambda: entry in self.named("list item"), f"{entry!r} among the entries of {box!r}")
        self.type(entry[:3])
        self.keys("Return")

    def clipboard(self) -> str:
        return ask("xclip", "-selection", "clipboard", "-out")

    # -- the window ---------------------------------------------------------------------------------------------------

    def wait_for_window(self) -> None:
        """The window is there, has the keyboard, and stands on the accessibility bus."""
        words = ("xdotool", "search", "--sync", "--onlyvisible", "--name", "^PrivacyCheck$")
        self.window = ask("timeout", "30", *words).splitlines()[-1]
        until(lambda: self._app() is not None, "the program on the accessibility bus")

    def windows(self) -> list[str]:
        """Titles of all windows that can be seen."""
        done = subprocess.run(
            ("xdotool", "search", "--onlyvisible", "--class", "privacycheck"),
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.split()

    def process(self) -> int:
        return int(ask("xdotool", "getwindowpid", self.window))

    def processes(self) -> list[int]:
        """All running windows of the program; its child processes have other arguments."""
        found = []
        for folder in Path("/proc").iterdir():
            if folder.name.isdecimal() and _runs(int(folder.name)):
                try:
                    words = (folder / "cmdline").read_bytes().split(b"\0")
                except OSError:
                    continue
                # By its name alone, or as a module of the checkout.
                if (words[0].rpartition(b"/")[2] == b"privacycheck" and len(words) == 2) or words[1:-1] == [
                    b"-m",
                    b"privacycheck",
                ]:
                    found.append(int(folder.name))
        return found

    def brightness(self) -> float:
        """Of the window, 0 to 1."""
        return float(ask("convert", "x:" + self.window, "-colorspace", "Gray", "-format", "%[fx:mean]", "info:"))

    def ticks(self) -> int:
        """Processor time that the window has used, in hundredths of a second."""
        fields = Path(f"/proc/{self.process()}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return int(fields[11]) + int(fields[12])

    def size(self) -> tuple[int, int]:
        words = dict(
            line.split("=") for line in ask("xdotool", "getwindowgeometry", "--shell", self.window).splitlines()
        )
        return int(words["WIDTH"]), int(words["HEIGHT"])

    def close(self) -> None:
        """As the user closes it; the process ends."""
        process = self.process()
        ask("xdotool", "windowactivate", "--sync", self.window)
        self.keys("alt+F4")
        until(lambda: not _runs(process), "the process ends with its window")

    def picture(self, name: str) -> None:
        """Of the whole screen, once it is drawn."""
        time.sleep(0.35)
        ask("import", "-window", "root", str(self.pictures / f"{name}.png"))


def _middle(node: Node) -> tuple[int, int]:
    box = node.get_extents(Atspi.CoordType.SCREEN)
    assert box.width > 2 and box.height > 2, f"{node.get_name()!r} has no place on the screen"
    return box.x + box.width // 2, box.y + box.height // 2


def _open_area(node: Node) -> tuple[int, int, int, int]:
    """Left, top, right and bottom of where a page can be seen: what all that holds the node has in common, but for
    what is scrolled away itself."""
    holders = []
    holder = node.get_parent()
    while holder is not None and holder.get_role_name() != "application":
        holders.append(holder.get_extents(Atspi.CoordType.SCREEN))
        holder = holder.get_parent()
    left, top, right, bottom = 0, 0, 1 << 16, 1 << 16
    for box in reversed(holders):
        inner = max(left, box.x), max(top, box.y), min(right, box.x + box.width), min(bottom, box.y + box.height)
        if inner[2] - inner[0] > 10 and inner[3] - inner[1] > 10:
            left, top, right, bottom = inner
    return left, top, right, bottom


def _showing(node: Node, depth: int = 0) -> Iterator[Node]:
    """Qt says of menus and lists that are closed that they do not show; what is below them does not either."""
    if depth and not has(node, Atspi.StateType.SHOWING):
        return
    yield node
    if depth < DEEPEST:
        for number in range(min(node.get_child_count(), MOST_CHILDREN)):
            child = node.get_child_at_index(number)
            if child is not None:
                try:
                    yield from _showing(child, depth + 1)
                except GLib.GError:  # gone while we look
                    continue


def _called(node: Node) -> str:
    """The name. A list that folds out has what is chosen as its name; the label before it tells what it is for."""
    if node.get_role_name() == "combo box":
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name() or ""
    return node.get_name() or ""


def has(node: Node, state: Any) -> bool:
    return bool(node.get_state_set().contains(state))


def _is(node: Node, role: str) -> bool:
    found = node.get_role_name()
    return not role or found == role or (role == "button" and found in BUTTONS)


def _runs(process: int) -> bool:
    """A process that has ended and that nobody has asked after counts as ended."""
    try:
        state = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
