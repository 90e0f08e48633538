"""A path in, a small window in a corner out, from which the mouse drags that path as from a file manager."""

import sys
from pathlib import Path

import gi

gi.require_version("Gtk", "3.0")
from gi.repository import Gdk, Gtk  # noqa: E402


def main(path: str) -> None:
    window = Gtk.Window(title="Files", decorated=False)
    window.set_default_size(70, 30)
    window.move(0, 0)
    button = Gtk.EventBox()
    button.add(Gtk.Label(label="folder"))
    button.drag_source_set(Gdk.ModifierType.BUTTON1_MASK, [], Gdk.DragAction.COPY)
    button.drag_source_add_uri_targets()
    button.connect("drag-data-get", lambda _, context, data, info, time: data.set_uris([Path(path).as_uri()]))
    window.add(button)
    window.show_all()
    Gtk.main()


main(sys.argv[1])
