"""Policy files of browsers in, the rules that they force on the browser out.

Chromium and its relatives read JSON objects from policies/managed and policies/recommended below a folder of their own
(chromium.org, "Linux Quick Start"); Firefox and its relatives a policies.json with the object "policies"
(mozilla.github.io/policy-templates).
"""

from collections.abc import Iterator
from pathlib import Path

import msgspec

from privacycheck.collect.base import Collector, Context, refused
from privacycheck.collect.clean import clean, clean_path
from privacycheck.collect.json_text import branch, decode
from privacycheck.language import mark, tr, trn
from privacycheck.model.facts import AnyFact, Policy, Skipped

NAME = "browser-policies"
FILE_LIMIT = 4 * 1024 * 1024
POLICIES = 500
FILES = 100
VALUE = 300
CHROMIUM = (
    ("Chrome", "/etc/opt/chrome/policies"),
    ("Chromium", "/etc/chromium/policies"),
    ("Chromium", "/etc/chromium-browser/policies"),
    ("Brave", "/etc/brave/policies"),
    ("Edge", "/etc/opt/edge/policies"),
    ("Vivaldi", "/etc/opt/vivaldi/policies"),
    ("Yandex Browser", "/etc/opt/yandex/browser/policies"),
)
MOZILLA = (
    ("Firefox", "/etc/firefox/policies/policies.json"),
    ("Firefox", "/usr/lib/firefox/distribution/policies.json"),
    ("Firefox", "/usr/lib64/firefox/distribution/policies.json"),
    ("Firefox", "/usr/lib/firefox-esr/distribution/policies.json"),
    ("Firefox", "/opt/firefox/distribution/policies.json"),
    ("Firefox", "/usr/share/firefox-esr/distribution/policies.json"),
    ("Thunderbird", "/etc/thunderbird/policies/policies.json"),
    ("Thunderbird", "/usr/lib/thunderbird/distribution/policies.json"),
)


def collect(context: Context) -> Iterator[AnyFact]:
    """One fact for each rule."""
    for host, folder in CHROMIUM:
        for kind in ("managed", "recommended"):
            place = context.path(folder) / kind
            try:
                entries = context.entries(place)[:FILES]
            except OSError as error:
                yield refused(
                    NAME,
                    error,
                    tr(
                        "The rules that {host} is given ({path})",
                        host=host,
                        path=clean_path(context.shown(place), 200),
                    ),
                )
                continue
            for entry in entries:
                if entry.name.endswith(".json"):
                    yield from _file(context, Path(entry.path), host, (), kind == "managed")
    for host, path in MOZILLA:
        yield from _file(context, context.path(path), host, ("policies",), True)


def _file(context: Context, path: Path, host: str, below: tuple[str, ...], forced: bool) -> Iterator[AnyFact]:
    shown = clean_path(context.shown(path), 200)
    try:
        found = decode(context.read(path, FILE_LIMIT))
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return
    except OSError as error:
        yield refused(NAME, error, tr("The rules that {host} is given ({shown})", host=host, shown=shown))
        return
    if found is None:
        yield Skipped(
            source=NAME, reason=tr("The rules that {host} is given are damaged: {shown}", host=host, shown=shown)
        )
        return
    rules = branch(found, *below)
    for name, value in list(rules.items())[:POLICIES]:
        yield Policy(host=host, name=clean(name, 100), value=_short(value), path=shown, forced=forced)
    if len(rules) > POLICIES:
        left = len(rules) - POLICIES
        yield Skipped(
            source=NAME,
            reason=trn(
                "1 more rule of {host} was left out: {shown}",
                "{n} more rules of {host} were left out: {shown}",
                left,
                host=host,
                shown=shown,
            ),
            count=left,
        )


def _short(value: object) -> str:
    """A rule's value as text: extensions that are put in by their ids alone, without the address they come from."""
    if isinstance(value, list) and value and all(isinstance(v, str) for v in value):
        return clean(", ".join(str(v).partition(";")[0] for v in value[:50]), VALUE)
    if isinstance(value, str):
        return clean(value, VALUE)
    if isinstance(value, dict):
        forced = [k for k, v in value.items() if branch({"v": v}, "v").get("installation_mode") == "force_installed"]
        if forced:
            return clean("force_installed: " + ", ".join(str(k) for k in forced[:50]), VALUE)
    return clean(msgspec.json.encode(value).decode("utf-8", "replace"), VALUE)


COLLECTOR = Collector(
    name=NAME,
    title=mark("rules that browsers are given"),
    reads=mark("Policy files of browsers: what an administrator or another program forces on them."),
    platforms=("linux",),
    collect=collect,
)
