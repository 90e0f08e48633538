"""The window as a screen reader meets it, through AT-SPI on a bus and a screen of its own: names, roles, actions."""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import PySide6
import pytest

HERE = Path(__file__).parent
SYSTEM_PYTHON = "/usr/bin/python3"
PRESSED = ("push button", "toggle button", "check box", "radio button", "combo box", "button")
SILENT = ("filler", "panel", "table cell")
"""What may have no name: holders, and cells that are empty."""
Node = dict[str, Any]


def _missing() -> str:
    """What this test needs and is not there, empty where all is."""
    for tool in ("dbus-run-session", "xvfb-run", SYSTEM_PYTHON):
        if not shutil.which(tool):
            return f"{Path(tool).name} is not installed"
    if not Path("/usr/share/dbus-1/services/org.a11y.Bus.service").exists():
        return "at-spi2-core is not installed"
    ask = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0')"]
    if subprocess.run(ask, capture_output=True, check=False).returncode:
        return "python3-gi and gir1.2-atspi-2.0 are not installed"
    plugin = Path(PySide6.__file__).parent / "Qt/plugins/platforms/libqxcb.so"
    if not plugin.exists():
        return "Qt has no plug-in for X here"
    lacking = subprocess.run(["ldd", str(plugin)], capture_output=True, text=True, check=False).stdout
    return "libraries for X are not installed" if "not found" in lacking else ""


class Reader:
    """Asks the reading child; each answer is one line."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def ask(self, *words: str) -> Any:
        assert self._process.stdin and self._process.stdout
        self._process.stdin.write(json.dumps(words) + "\n")
        self._process.stdin.flush()
        # The bus's own programs write into the same pipe.
        for line in self._process.stdout:
            if line.startswith("ANSWER "):
                return json.loads(line.removeprefix("ANSWER "))
        raise AssertionError("the reader ended")

    def tree(self) -> list[Node]:
        return list(showing(self.ask("tree")))

    def press(self, name: str) -> None:
        assert self.ask("press", name), f"nothing that can be pressed is named {name!r}"

    def wait_for(self, name: str) -> list[Node]:
        for _ in range(60):
            nodes = self.tree()
            if any(name in (node["name"] or "") for node in nodes):
                return nodes
            time.sleep(0.3)
        raise AssertionError(f"{name!r} never came up; there is {sorted({n['name'] for n in nodes})[:60]}")


def everything(node: Node) -> Iterator[Node]:
    yield node
    for child in node["children"]:
        yield from everything(child)


def showing(node: Node) -> Iterator[Node]:
    if node["showing"] or node["role"] == "application":
        yield node
        for child in node["children"]:
            yield from showing(child)


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Reader]:
    reason = _missing()
    if reason:
        pytest.skip(reason)
    own = tmp_path_factory.mktemp("reader")
    runtime = own / "run"
    runtime.mkdir(mode=0o700)
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("DBUS_", "AT_SPI", "QT_", "XDG_"))}
    environment |= {
        "HOME": str(own),
        "XDG_RUNTIME_DIR": str(runtime),
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "PYTHONPATH": str(HERE.parents[1]),
        "LC_ALL": "C.UTF-8",
        **{f"PRIVACYCHECK_{name}_DIR": str(own / name) for name in ("DATA", "CACHE", "CONFIG")},
    }
    start = f'"{sys.executable}" -m privacycheck </dev/null >&2'
    script = f'{start} & exec {SYSTEM_PYTHON} "{HERE / "atspi_tree.py"}" privacycheck'
    words = ["dbus-run-session", "--", "xvfb-run", "-a", "-s", "-screen 0 1280x900x24", "sh", "-c", script]
    with (own / "errors").open("w") as errors:
        process = subprocess.Popen(
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            env=environment,
            start_new_session=True,
        )
        try:
            yield Reader(process)
        finally:
            os.killpg(process.pid, 15)
            process.communicate(timeout=20)


def test_the_first_screen_is_read_with_its_sentence_and_its_button(reader: Reader) -> None:
    nodes = reader.wait_for("Scan this computer")
    said = " ".join(node["name"] for node in nodes)
    assert "What do your programs learn about you?" in said
    assert "never sends anything anywhere" in said
    scan = next(n for n in nodes if n["name"] == "Scan this computer" and n["role"] in PRESSED)
    assert scan["focusable"] and scan["enabled"] and "Press" in scan["actions"]


def test_every_page_has_names_roles_and_actions_for_all_that_can_be_pressed(reader: Reader) -> None:
    reader.press("Look at a sample computer of a made-up person")
    reader.wait_for("Most worth doing")
    for page, sign in (
        ("Overview", "Most worth doing"),
        ("Programs", "Search programs"),
        ("Connections", "Search connections"),
        ("History", "History"),
        ("Look inside", "Choose a file…"),
        ("Preferences", "What matters to you"),
        ("About the data", "Network requests that this program ever made"),
    ):
        reader.press(page)
        nodes = reader.wait_for(sign)
        nameless = [n for n in nodes if n["focusable"] and not n["name"].strip() and n["role"] not in SILENT]
        assert not nameless, f"{page}: {[(n['role'], n['description']) for n in nameless]}"
        pressed = [n for n in nodes if n["role"] in PRESSED and n["enabled"]]
        assert len(pressed) > 5
        without = [n["name"] for n in pressed if not n["actions"]]
        assert not without, f"{page}: no action on {without}"


def test_the_end_of_a_scan_is_announced_once(reader: Reader) -> None:
    for _ in range(60):
        heard = reader.ask("heard")
        if heard:
            break
        time.sleep(0.3)
    ends = [sentence for sentence in heard if sentence.startswith("The scan has ended. We found ")]
    assert len(ends) == 1


def test_every_box_of_choices_says_what_it_is_for(reader: Reader) -> None:
    """Its name is the choice, so that its label or its description must tell."""
    reader.wait_for("Preferences")
    boxes = [node for node in everything(reader.ask("tree")) if node["role"] == "combo box"]
    told = {word for box in boxes for word in (*box["labels"], box["description"])}
    assert {"Order of the list", "Put lines together", "Earlier scan", "Later scan", "Colours"} <= told
    silent = [box["name"] for box in boxes if not any(box["labels"]) and not box["description"].strip()]
    assert not silent


def test_the_advice_panel_is_read_and_its_evidence_opened_by_an_action(reader: Reader) -> None:
    reader.press("Programs")
    nodes = reader.wait_for("What is documented, folded")
    order = [node["name"] for node in nodes]
    verdict = next(n for n, name in enumerate(order) if name.endswith("Do something") or "Worth a look" in name)
    assert verdict < order.index("What is documented, folded")
    before = len(nodes)
    reader.press("What is documented, folded")
    opened = reader.wait_for("What is documented, open")
    assert len(opened) > before
    sources = [n for n in opened if n["name"].startswith("Source: ")]
    assert sources and all(n["actions"] and n["description"].startswith("http") for n in sources)


def test_the_list_reads_each_program_as_a_sentence(reader: Reader) -> None:
    items = [n["name"] for n in reader.tree() if n["role"] == "list item"]
    assert len(items) > 3
    assert all(": " in item and ". " in item for item in items)
