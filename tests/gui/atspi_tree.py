"""The accessibility tree of a running window in, JSON of it out. Run by the system's Python, which has gi.

python3 atspi_tree.py NAME [do ACCESSIBLE-NAME]
"""

import contextlib
import json
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

DEEPEST = 40


def find(name, patience=20.0):
    until = time.monotonic() + patience
    while time.monotonic() < until:
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(number)
            if app is not None and name in (app.get_name() or "").lower() and app.get_child_count():
                return app
        time.sleep(0.2)
    return None


def describe(node, depth=0):
    states = node.get_state_set()
    has = states.contains
    actions = []
    with contextlib.suppress(GLib.GError):  # a node may have no such interface
        actions = [node.get_action_name(n) for n in range(node.get_n_actions())]
    labels = []
    with contextlib.suppress(GLib.GError):
        for relation in node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                labels += [relation.get_target(n).get_name() or "" for n in range(relation.get_n_targets())]
    item = {
        "role": node.get_role_name(),
        "name": node.get_name() or "",
        "description": node.get_description() or "",
        "labels": labels,
        "focusable": has(Atspi.StateType.FOCUSABLE),
        "focused": has(Atspi.StateType.FOCUSED),
        "showing": has(Atspi.StateType.SHOWING),
        "enabled": has(Atspi.StateType.ENABLED),
        "actions": actions,
        "children": [],
    }
    if depth < DEEPEST:
        for number in range(min(node.get_child_count(), 300)):
            child = node.get_child_at_index(number)
            if child is not None:
                item["children"].append(describe(child, depth + 1))
    return item


def press(node, name):
    """Does the first action of what has that name and is showing."""
    if (node.get_name() or "") == name and node.get_state_set().contains(Atspi.StateType.SHOWING):
        names = [node.get_action_name(n) for n in range(node.get_n_actions())]
        for wanted in ("Press", "Toggle", "click"):
            if wanted in names:
                return node.do_action(names.index(wanted))
    return any(
        press(node.get_child_at_index(n), name)
        for n in range(min(node.get_child_count(), 300))
        if node.get_child_at_index(n) is not None
    )


def settled(work, tries=20):
    """The window changes while it is read: what has just gone is asked for again."""
    for number in range(tries):
        try:
            return work()
        except (GLib.GError, AttributeError, TypeError):
            if number == tries - 1:
                raise
            time.sleep(0.3)
    return None


def main():
    app = settled(lambda: find(sys.argv[1]))
    if app is None:
        sys.stdout.write("ANSWER null\n")
        return
    heard = []
    listener = Atspi.EventListener.new(lambda event: heard.append(event.any_data))
    listener.register("object:announcement")
    for line in sys.stdin:
        words = json.loads(line)
        done = None
        if words[0] == "press":
            done = settled(lambda wanted=words[-1]: press(app, wanted))
        elif words[0] == "tree":
            done = settled(lambda: describe(app))
        elif words[0] == "heard":
            while GLib.MainContext.default().iteration(False):
                pass
            done = heard
        sys.stdout.write(f"ANSWER {json.dumps(done)}\n")
        sys.stdout.flush()


main()
