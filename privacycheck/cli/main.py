"""Words of the command line in, exit status out. A command's own module is read only when it is asked for."""

import importlib
import os
import sys
from collections.abc import Sequence

import click

from privacycheck import __version__, language
from privacycheck.cli.failure import Failure

COMMANDS = {
    "scan": "Look at this computer and say what each program can learn about you.",
    "match": "Check an inventory from elsewhere: JSON lines in, JSON lines out.",
    "whois": "Say who is behind an address or a host name, offline.",
    "inspect": "Look inside files and folders for trackers that are built in.",
    "watch": "Show live who is connected to whom, and how much is sent.",
    "record": "Keep how much each program sends to whom; off until you turn it on.",
    "history": "Look at kept scans and at what changed between them.",
    "app": "Show the advice panel of one program as text.",
    "rules": "Look at the rule book, or check your own rules.",
    "doctor": "Say what can and cannot be seen on this computer, and why.",
}


class Commands(click.Group):
    """Knows the commands by name and imports one module each, so that --version is quick."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command = importlib.import_module(f"privacycheck.cli.{cmd_name}").command
        if not isinstance(command, click.Command):
            raise TypeError(f"privacycheck.cli.{cmd_name} has no command")
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="privacycheck")
def cli() -> None:
    """Which programs on this computer can learn what about you, who receives it, and what you can do.

    Nothing is ever sent anywhere. Without a command the window opens.

    \b
    Example:
      privacycheck scan
    """
    # Read here: --version and --help need none of it.
    from privacycheck import paths, settings

    choice = settings.load(paths.user_config_dir() / "settings.json").language
    language.use(language.wanted(choice, os.environ), paths.translations())


def run(words: Sequence[str]) -> int:
    """Runs one command. Errors become one sentence on standard error; PRIVACYCHECK_DEBUG=1 shows the traceback."""
    debug = os.environ.get("PRIVACYCHECK_DEBUG") == "1"
    try:
        result = cli.main(args=list(words), prog_name="privacycheck", standalone_mode=False)
    except Failure as failure:
        if debug:
            raise
        return _say(str(failure), 3)
    except click.exceptions.Abort:
        return _say(language.tr("Stopped."), 3)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.UsageError as error:
        where = error.ctx.command_path if error.ctx else "privacycheck"
        return _say(
            language.prose((error.format_message(), language.tr("See: {command}", command=f"{where} --help"))), 2
        )
    except click.ClickException as error:
        return _say(error.format_message(), 3)
    except BrokenPipeError:
        # The reader went away ("| head"): no error, but Python must not try to flush to it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (OSError, MemoryError) as error:
        if debug:
            raise
        return _say(language.tr("The system refused: {error}. PRIVACYCHECK_DEBUG=1 shows more.", error=str(error)), 3)
    return result if isinstance(result, int) else 0


def _say(sentence: str, status: int) -> int:
    sys.stderr.write(sentence.replace("\n", " ").strip() + "\n")
    return status
