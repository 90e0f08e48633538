"""`privacycheck doctor`: what can and cannot be seen on this computer, and why."""

import sys

import click

from privacycheck import paths
from privacycheck.cli import engine, output, reverse
from privacycheck.collect import collectors, live_context, run
from privacycheck.model.facts import Looked, Skipped


@click.command(name="doctor")
def command() -> int:
    """Say what can and cannot be seen on this computer, and why.

    \b
    Example:
      privacycheck doctor
    """
    lines = ["What can be seen on this computer"]
    context = live_context()
    for collector in collectors(engine.PLATFORMS.get(sys.platform, "linux")):
        for fact in run(collector, context):
            if isinstance(fact, Looked):
                lines.append(f"  {collector.title}: {fact.count} ({fact.seconds * 1000:.0f} ms)")
                lines.append(f"      reads: {collector.reads}")
            elif isinstance(fact, Skipped):
                lines.append(f"    not seen: {fact.reason} {fact.hint}".rstrip())
    lines += ["", "What the program knows", *_knowledge(), "", "Where things lie", *_folders()]
    output.say("\n".join(lines))
    return 0


def _knowledge() -> list[str]:
    book = engine.rule_book()
    info = book.info(engine.today())
    counts = ", ".join(f"{count} {kind}" for kind, count in info.records.items())
    locator = engine.locator()
    networks = f"  addresses: data of {locator.networks.version}" if locator.networks else "  addresses: none"
    return [
        f"  rules: {counts}; newest of {info.newest}",
        networks,
        *(f"    {p}" for p in (*locator.used, *locator.problems)),
    ]


def _folders() -> list[str]:
    return [
        f"  rules: {paths.rules_dir()}",
        f"  your own rules: {paths.user_rules_dir()}",
        f"  your decisions: {engine.decisions_file()}",
        f"  newer address data of your own (MMDB files of countries or networks): {engine.own_networks()}",
        f"  cache: {paths.user_cache_dir()}",
        f"  network requests made by this program: {_requests()}",
    ]


def _requests() -> str:
    if reverse.wanted():
        return "names of addresses, asked of your name server, because you turned reverse look-ups on"
    return "none. Reverse look-ups are the only code that could make any, and they are off"
