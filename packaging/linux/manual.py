"""The commands' own help in, a manual page in troff out: python packaging/linux/manual.py DATE > privacycheck.1"""

import inspect
import re
import sys
from collections.abc import Iterator

import click

from privacycheck import __version__
from privacycheck.cli.main import cli

LAST = r"""
.SH EXIT STATUS
0 done; 1 done, with something to know; 2 wrong use; 3 could not do it.
.SH FILES
.TP
\fI~/.local/share/privacycheck\fR
your own rules, decisions, and kept scans
.TP
\fI~/.config/privacycheck\fR
your settings
.TP
\fI~/.cache/privacycheck\fR
the rules in a form that is read quickly; it may be deleted at any time
.SH ENVIRONMENT
.TP
\fBPRIVACYCHECK_DATA_DIR\fR, \fBPRIVACYCHECK_CONFIG_DIR\fR, \fBPRIVACYCHECK_CACHE_DIR\fR
other places for these three folders
.TP
\fBPRIVACYCHECK_DEBUG\fR
1 shows where in the program an error happened
.SH PRIVACY
The program opens no network connection and sends nothing anywhere.
"""


def plain(text: str) -> str:
    """Nothing in it is taken as troff."""
    text = text.replace("\\", "\\e").replace("-", "\\-").replace("\u2019", "'")
    return "\n".join(f"\\&{line}" if line[:1] in ".'" else line for line in text.splitlines())


def paragraphs(text: str) -> Iterator[str]:
    """A blank line ends a paragraph; click marks with \\b those whose lines stay as they are."""
    for number, block in enumerate(re.split(r"\n\s*\n", inspect.cleandoc(text))):
        kept = block.startswith("\b")
        lines = [line.strip() for line in block.lstrip("\b\n").splitlines()]
        if number:
            yield ".PP"
        yield "\n.br\n".join(plain(line) for line in lines) if kept else plain(" ".join(lines))


def options(command: click.Command, context: click.Context) -> Iterator[str]:
    for parameter in command.get_params(context):
        record = parameter.get_help_record(context)
        if record and record[1] and "--help" not in record[0]:
            yield ".TP"
            yield f"\\fB{plain(record[0])}\\fR"
            yield plain(record[1])


def commands(command: click.Command, context: click.Context) -> Iterator[str]:
    """A command with its options, and then those below it."""
    if context.parent:
        usage = " ".join(piece for piece in command.collect_usage_pieces(context) if piece != "[OPTIONS]")
        yield f".SS {plain(f'{context.command_path} {usage}'.strip())}"
        yield from paragraphs(command.help or "")
        yield from options(command, context)
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            below = command.get_command(context, name)
            if below and not below.hidden:
                yield from commands(below, click.Context(below, info_name=name, parent=context))


def page(date: str) -> str:
    context = click.Context(cli, info_name="privacycheck")
    lines = [
        f'.TH PRIVACYCHECK 1 "{date}" "privacycheck {__version__}" "User Commands"',
        ".SH NAME",
        "privacycheck \\- which programs on this computer can learn what about you",
        ".SH SYNOPSIS",
        ".B privacycheck",
        "[\\fICOMMAND\\fR [\\fIOPTIONS\\fR]]",
        ".SH DESCRIPTION",
        *paragraphs(cli.help or ""),
        ".SH OPTIONS",
        *options(cli, context),
        ".SH COMMANDS",
        "Each command has \\fB\\-\\-help\\fR.",
        *commands(cli, context),
    ]
    return "\n".join(lines) + LAST


if __name__ == "__main__":
    sys.stdout.write(page(sys.argv[1]))
