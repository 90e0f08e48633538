"""`privacycheck record`: keep how much each program sends to whom; turned on, off, paused and looked at here."""

import sys
import time
from pathlib import Path

import click

from privacycheck import paths, recorder_state, settings
from privacycheck.cli import keeping, output
from privacycheck.cli.asking import FORMAT, answer
from privacycheck.cli.failure import Failure
from privacycheck.desktop.startup import Desktop, StartupError
from privacycheck.language import tr
from privacycheck.model.recording import RecordingStatus
from privacycheck.present import recording as shown

END_SECONDS = 10.0
LONGEST_MINUTES = int(settings.LONGEST_PAUSE / 60)


@click.group(name="record")
def command() -> None:
    """Keep how much each program sends to whom, on this computer only. Off until you turn it on.

    \b
    Examples:
      privacycheck record on
      privacycheck record status
      privacycheck history traffic
      privacycheck record off
    """


@command.command()
@click.option("--no-start", is_flag=True, help="Install nothing; you start `record run` yourself.")
@click.option("--tray/--no-tray", default=None, help="Show an icon that says how recording goes.")
def on(no_start: bool, tray: bool | None) -> int:
    """Turn recording on: now, and each time you log in.

    A small program runs with low priority and keeps totals for each program, recipient and day in your own data
    folder. It opens no network connection.

    \b
    Example:
      privacycheck record on
    """
    if sys.platform != "linux":
        raise Failure(tr("Recording works on Linux only so far."))
    wanted = settings.load(keeping.settings_file()).tray if tray is None else tray
    _change(recording=True, paused_until=0.0, tray=wanted)
    if no_start:
        output.say(tr("Recording is turned on. To record: privacycheck record run"))
        return 0
    try:
        way = desktop().install(wanted)
    except StartupError as error:
        raise Failure(
            tr("{error} Recording is turned on; to record now, run: privacycheck record run", error=error)
        ) from error
    if not _wait(running=True):
        raise Failure(
            tr("Recording is turned on, but the recorder did not start. See what it says: privacycheck record run")
        )
    if wanted:
        desktop().show_tray()
    if way == "systemd":
        output.say(tr("Recording. systemd starts it when you log in. To end it: privacycheck record off"))
    else:
        output.say(tr("Recording. It is among what starts when you log in. To end it: privacycheck record off"))
    return 0


@command.command()
def off() -> int:
    """Turn recording off, and remove what starts it. What was recorded stays until you delete it.

    \b
    Example:
      privacycheck record off
    """
    _change(recording=False, paused_until=0.0)
    try:
        desktop().remove()
    except StartupError as error:
        raise Failure(tr("{error} Nothing is recorded any more.", error=error)) from error
    if not _wait(running=False):
        raise Failure(tr("Recording is turned off, but a recorder still runs. It ends by itself."))
    output.say(tr("Nothing is recorded any more. To delete what was recorded: privacycheck history delete --all"))
    return 0


@command.command()
@click.option("--minutes", type=click.IntRange(1, LONGEST_MINUTES), default=60, help="For how long.")
def pause(minutes: int) -> int:
    """Record nothing for an hour, or for so many minutes.

    \b
    Example:
      privacycheck record pause --minutes 30
    """
    if not settings.load(keeping.settings_file()).recording:
        raise Failure(tr("Recording is not turned on."))
    until = time.time() + minutes * 60
    _change(paused_until=until)
    output.say(tr("Recording is paused until {time}. To go on: privacycheck record resume", time=shown.clock(until)))
    return 0


@command.command()
def resume() -> int:
    """End a pause.

    \b
    Example:
      privacycheck record resume
    """
    now = _change(paused_until=0.0)
    output.say(tr("Recording goes on.") if now.recording else tr("Recording is not turned on."))
    return 0


@command.command()
@FORMAT
def status(shape: str) -> int:
    """Say whether it records, and how it goes.

    \b
    Example:
      privacycheck record status --format json
    """
    return answer(current(), shape, shown.status)


def current() -> RecordingStatus:
    """How recording goes now."""
    choices = settings.load(keeping.settings_file())
    recorder = recorder_state.read(lock_file())
    until = choices.paused_until if settings.paused(choices, time.time()) else 0.0
    state = shown.state_of(choices.recording, until, recorder)
    return RecordingStatus(
        state=state,
        says=shown.says(state, until, recorder),
        advice=shown.advice(state),
        turned_on=choices.recording,
        paused_until=until,
        starts=desktop().way(),
        notifications=choices.notifications,
        muted=choices.muted,
        recorder=recorder,
    )


@command.command()
@click.argument("choice", type=click.Choice(("on", "off")))
def notify(choice: str) -> int:
    """Say on the desktop when a program first meets a company, at most three times an hour; off until turned on.

    The first day of recording stays quiet. `privacycheck history news` shows all of them.

    \b
    Example:
      privacycheck record notify on
    """
    _change(notifications=choice == "on")
    output.say(tr("First contacts are notified.") if choice == "on" else tr("First contacts are no longer notified."))
    return 0


@command.command()
@click.argument("program")
def mute(program: str) -> int:
    """Show no notifications about a program, by its key from `history traffic --format json` or `scan --format json`.

    \b
    Example:
      privacycheck record mute deb:firefox-esr
    """
    now = settings.load(keeping.settings_file())
    _change(muted=tuple(dict.fromkeys((*now.muted, program))))
    output.say(tr("No notifications about {program}.", program=program))
    return 0


@command.command()
@click.argument("program")
def unmute(program: str) -> int:
    """Show notifications about a program again.

    \b
    Example:
      privacycheck record unmute deb:firefox-esr
    """
    now = settings.load(keeping.settings_file())
    if program not in now.muted:
        raise Failure(tr("{program} is not muted.", program=program))
    _change(muted=tuple(key for key in now.muted if key != program))
    output.say(tr("Notifications about {program} are shown again.", program=program))
    return 0


@command.command()
def run() -> int:
    """Record in the foreground until stopped (Ctrl+C). What starts at login runs this.

    \b
    Example:
      privacycheck record run
    """
    from privacycheck.cli import recorder

    return recorder.run(lock_file())


def lock_file() -> Path:
    return paths.user_data_dir() / recorder_state.FILE


def desktop() -> Desktop:
    frozen = getattr(sys, "frozen", False)
    own = (sys.executable,) if frozen else (sys.executable, "-m", "privacycheck")
    return Desktop(home=Path.home(), templates=paths.resources_dir() / "startup", own=own)


def _change(**changes: object) -> settings.Settings:
    """Saves choices. Raises Failure where they could not be saved."""
    path = keeping.settings_file()
    now = settings.change(path, **changes)
    if settings.load(path) != now:
        raise Failure(tr("Your choice could not be saved in {path}. Make its folder writable.", path=path))
    return now


def _wait(running: bool) -> bool:
    """Whether a recorder runs, or runs no more, within some seconds."""
    end = time.monotonic() + END_SECONDS
    while (recorder_state.read(lock_file()) is not None) != running:
        if time.monotonic() > end:
            return False
        time.sleep(0.1)
    return True
