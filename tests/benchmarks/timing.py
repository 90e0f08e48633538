"""Commands and calls in, medians out, taken in turns so that a noisy machine disturbs all alike."""

import statistics
import subprocess
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One line of the table. Times in seconds."""

    what: str
    seconds: float
    against: str = ""
    other: float | None = None
    goal: str = ""

    def __str__(self) -> str:
        ratio = f"{self.seconds / self.other:8.2f}x" if self.other else ""
        other = f"{self.against} {self.other * 1000:.1f} ms" if self.other else self.against
        return f"{self.what:<46}{self.seconds * 1000:>9.1f} ms{other:>30}{ratio:>9}   {self.goal}"


def in_turns(calls: Sequence[Callable[[], object]], times: int = 11) -> list[float]:
    """Median seconds of each call; one round beforehand warms caches."""
    for call in calls:
        call()
    taken: list[list[float]] = [[] for _ in calls]
    for _ in range(times):
        for call, seconds in zip(calls, taken, strict=True):
            begin = time.perf_counter()
            call()
            seconds.append(time.perf_counter() - begin)
    return [statistics.median(seconds) for seconds in taken]


def command(*words: str, shell: str = "") -> Callable[[], object]:
    """A whole process, its output thrown away. An exit status is no concern here."""
    line = ["sh", "-c", shell] if shell else list(words)
    return lambda: subprocess.run(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
