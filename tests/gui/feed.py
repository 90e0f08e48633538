"""Stands in for the engine where a test needs a certain stream: prints event lines, well-formed or not.

python feed.py many PROGRAMS | ticks FLOWS TICKS | broken | gap | failed | short | endless
"""

import sys
import time

import msgspec

from privacycheck.model.app import Recipient
from privacycheck.model.events import Failed, Finished, Found, Progress, Started, Tick, Watching
from privacycheck.model.facts import Computer
from privacycheck.model.live import Flow
from privacycheck.model.report import AppReport, Contact, Maker, Report, RuleBookInfo

LEVELS = ("quiet", "look", "unknown", "act")
END = Report(
    program_version="0",
    computer=Computer(platform="linux", system="Test", taken="2026-11-24T00:00:00Z"),
    seconds=1.0,
    apps=(),
    rules=RuleBookInfo(records={}, newest="2026-11-24"),
)


def say(event: object) -> None:
    sys.stdout.buffer.write(msgspec.json.encode(event) + b"\n")


def program(number: int) -> AppReport:
    end = Recipient(address=f"198.51.{number // 250}.{number % 250}", kind="internet")
    return AppReport(
        key=f"deb:program{number}",
        name=f"Program {number}",
        level=LEVELS[number % 4],  # type: ignore[arg-type]
        maker=Maker(name=f"Maker {number % 50}"),
        contacts=(Contact(recipient=end, company_name=f"Company {number % 9}"),),
    )


def flow(number: int, tick: int) -> Flow:
    end = Recipient(address=f"198.51.{number // 250}.{number % 250}", kind="internet", country="DE")
    company = f"Company {number % 9}" if number % 3 else None
    return Flow(
        key=f"deb:program{number % 700}|{number}",
        app=f"Program {number % 700}",
        app_key=f"deb:program{number % 700}",
        contact=Contact(recipient=end, company_name=company, company_country="FR" if company else None),
        sent=number * tick,
        received=tick,
        open=1,
        state="new" if tick == 1 else "open",
        first=1.0,
        last=float(tick),
    )


def ticks(flows: int, count: int) -> None:
    say(Watching(seq=1, volumes=True, notes=("Short ones may be missed.",)))
    seq = 1
    for tick in range(1, count + 1):
        for begin in range(0, flows, 250):
            changed = tuple(flow(number, tick) for number in range(begin, min(flows, begin + 250)))
            seq += 1
            say(Tick(seq=seq, at=float(tick), flows=changed, sockets=flows))
        sys.stdout.flush()
        time.sleep(0.2)
    time.sleep(600)


def main() -> None:
    kind = sys.argv[1]
    if kind == "ticks":
        ticks(int(sys.argv[2]), int(sys.argv[3]))
        return
    say(Started(seq=1, steps=("one", "two")))
    if kind == "many":
        for number in range(int(sys.argv[2])):
            say(Found(seq=number + 2, app=program(number)))
        say(Finished(seq=int(sys.argv[2]) + 2, report=END))
    elif kind == "broken":
        sys.stdout.write("this is no event\n")
    elif kind == "gap":
        say(Progress(seq=5, done=1, total=2, says="x"))
    elif kind == "failed":
        say(Failed(seq=2, says="There is no such file."))
    elif kind == "short":
        sys.stderr.write("It fell over.\n")
    elif kind == "endless":
        say(Found(seq=2, app=program(1)))
        sys.stdout.flush()
        time.sleep(600)


if __name__ == "__main__":
    main()
