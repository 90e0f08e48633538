"""A running program in, what a person without a mouse does with it out: Tab, arrows, space."""

from typing import Any

from desk import Atspi, Desk, GLib, Node, has, until

MOST = 150
"""Times Tab: more stops has no page."""
GROUPED = ("radio button", "page tab")
"""Of these Tab reaches the one that is chosen, and arrows the others."""


class Keyboard(Desk):
    """Finds things as `Desk` does, goes to them by keys and presses them there."""

    def __init__(self, *words: Any) -> None:
        super().__init__(*words)
        self.tabs = 0
        """How many times Tab was pressed until now."""
        self._heard: Node | None = None
        self._listener = Atspi.EventListener.new(self._hear)
        self._listener.register("object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        if event.detail1:
            self._heard = event.source

    def press_at(self, node: Node, times: int = 1) -> None:
        """Lines of lists and tabs are chosen by arrows alone."""
        self._go_to(node)
        if node.get_role_name() not in ("list item", "page tab"):
            self.keys(*["space"] * times)

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        raise AssertionError("nothing is dragged without a mouse")

    def _at(self) -> Node | None:
        """What has the keyboard: what was told last, or, where that is gone, what says so."""
        self._app()
        if self._heard is not None and _alive(self._heard):
            return self._heard
        return next((n for n in self.seen() if has(n, Atspi.StateType.FOCUSED)), None)

    def _go_to(self, node: Node) -> None:
        role, holder = node.get_role_name(), node.get_parent()
        for _ in range(MOST):
            at = self._at()
            if at is not None:
                if _same(at, node):
                    return
                if role == "list item" and (_same(at, holder) or _same(at.get_parent(), holder)):
                    return self._go_down(node)
                if role in GROUPED and (_same(at, holder) or _same(at.get_parent(), holder)):
                    return self._go_along(node)
            self.keys("Tab")
            self.tabs += 1
        raise AssertionError(f"{MOST} times Tab did not reach {node.get_name()!r}; it is at {self.focused()!r}")

    def _go_down(self, node: Node) -> None:
        self.keys("Home", *["Down"] * node.get_index_in_parent())
        until(lambda: has(node, Atspi.StateType.SELECTED), f"{node.get_name()!r} is chosen", 5)

    def _go_along(self, node: Node) -> None:
        """Towards it, as it stands: above, below or beside what is chosen now."""
        holder = node.get_parent()
        for _ in range(12):
            chosen = [n for n in _children(holder) if any(has(n, state) for state in CHOSEN)]
            if any(_same(n, node) for n in chosen):
                return
            self.keys(_way(chosen[0], node))
        raise AssertionError(f"arrows do not reach {node.get_name()!r}")


CHOSEN = (Atspi.StateType.SELECTED, Atspi.StateType.CHECKED, Atspi.StateType.FOCUSED)


def _way(start: Node, end: Node) -> str:
    a, b = (n.get_extents(Atspi.CoordType.SCREEN) for n in (start, end))
    if abs(a.y - b.y) > a.height // 2:
        return "Down" if b.y > a.y else "Up"
    return "Right" if b.x > a.x else "Left"


def _children(node: Node) -> list[Node]:
    return [node.get_child_at_index(n) for n in range(node.get_child_count())]


def _same(a: Node | None, b: Node | None) -> bool:
    """The same thing on the screen: two of one name may stand in two places."""
    if a is None or b is None or a.get_role_name() != b.get_role_name() or a.get_name() != b.get_name():
        return False
    one, other = (n.get_extents(Atspi.CoordType.SCREEN) for n in (a, b))
    return (one.x, one.y, one.width, one.height) == (other.x, other.y, other.width, other.height)


def _alive(node: Node) -> bool:
    try:
        return has(node, Atspi.StateType.FOCUSED) and has(node, Atspi.StateType.SHOWING)
    except GLib.GError:
        return False
