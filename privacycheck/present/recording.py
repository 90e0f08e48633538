"""The state of recording and its news in, sentences out: the same in command line, window and tray icon."""

from privacycheck.language import ended, local, mark, prose, several, tr
from privacycheck.model.recording import NewsList, Recorder, RecordingStatus, StateId
from privacycheck.present.columns import entry

TITLES: dict[StateId, str] = {
    "off": mark("Not recording"),
    "recording": "Recording",
    "paused": mark("Recording is paused"),
    "problem": mark("Recording, with a problem"),
    "stopped": mark("Not recording: the recorder does not run"),
}


def state_of(turned_on: bool, paused_until: float, recorder: Recorder | None) -> StateId:
    """`paused_until` is 0 where recording is not paused."""
    if recorder is None:
        return "stopped" if turned_on else "off"
    if recorder.problem:
        return "problem"
    return "paused" if paused_until else "recording"


def says(state: StateId, paused_until: float, recorder: Recorder | None) -> str:
    """One or two sentences: how it is."""
    if state == "off":
        return tr("Nothing is recorded.")
    if state == "stopped":
        return tr("Recording is turned on, but the recorder does not run.")
    if state == "paused":
        return tr("Recording is paused until {clock}.", clock=clock(paused_until))
    if state == "problem" and recorder is not None:
        return recorder.problem
    return tr("How much each program sends to whom is kept on this computer.")


def advice(state: StateId) -> str:
    """The command that changes it, for people at a terminal; empty where there is none to give."""
    if state == "off":
        return tr("To record: privacycheck record on")
    if state == "stopped":
        return tr("To start it: privacycheck record on")
    return tr("To end it: privacycheck record off") if state == "recording" else ""


def brief(found: RecordingStatus) -> str:
    """The state beside a switch. Off says enough: what was recorded before may well be drawn below."""
    title = ended(tr(TITLES[found.state]))
    return title if found.state == "off" else prose((title, found.says))


def clock(at: float) -> str:
    """A time as the user's clock shows it."""
    try:
        return local(at, "%H:%M")
    except (OverflowError, ValueError, OSError):
        return tr("an unknown time")


def status(found: RecordingStatus, width: int = 80) -> str:
    lines = [ended(tr(TITLES[found.state])), *entry(prose((found.says, found.advice)), width)]
    if found.recorder and found.recorder.told:
        lines += entry(found.recorder.told, width)
    if found.recorder and found.recorder.written:
        lines.append(
            tr(
                "Last written: {clock}. Waiting in memory: {waiting}.",
                clock=clock(found.recorder.written),
                waiting=found.recorder.waiting,
            )
        )
    how = {"systemd": tr("by systemd"), "autostart": tr("by an autostart entry"), "no": tr("no")}[found.starts]
    lines.append(tr("Starts when you log in: {how}.", how=how))
    lines.append(
        tr(
            "Notifications of first contacts: {notifications}.",
            notifications=tr("on") if found.notifications else tr("off"),
        )
    )
    if found.muted:
        lines += entry(tr("No notifications about: {muted}", muted=several(found.muted)), width)
    return "\n".join(lines) + "\n"


def news(found: NewsList, width: int = 80) -> str:
    if not found.news:
        return tr("No news. They are found while recording is on, from its second day on.") + "\n"
    lines: list[str] = []
    for one in found.news:
        mark = {"telling": tr("Worth a look: "), "unknown": "", "company": ""}[one.kind]
        lines += entry(f"{clock(one.at)}  {mark}{one.says}", width)
    return "\n".join(lines) + "\n"
