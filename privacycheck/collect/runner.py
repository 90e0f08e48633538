"""A collector in, its facts out, whatever happens: one that fails or takes too long becomes a `Skipped`."""

import time
from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context
from privacycheck.model.facts import AnyFact, Looked, Skipped

SECONDS = 10.0
FACTS = 1_000_000


def run(collector: Collector, context: Context, seconds: float = SECONDS, limit: int = FACTS) -> Iterator[AnyFact]:
    """Facts, then what was looked at. The scan goes on after any failure here."""
    begin = time.monotonic()
    count = 0
    try:
        for fact in collector.collect(context):
            yield fact
            if isinstance(fact, Skipped):
                continue
            count += 1
            if count >= limit or time.monotonic() - begin > seconds:
                yield _cut_short(collector, count, limit)
                break
    except OSError as error:
        reason = f"{collector.title.capitalize()} could not be read: {error.strerror or type(error).__name__}."
        yield Skipped(source=collector.name, reason=reason)
    # The one place where any failure is caught: a source with a fault of its own must not cost the user all others.
    except Exception as error:  # noqa: BLE001
        reason = f"{collector.title.capitalize()} could not be understood ({type(error).__name__})."
        yield Skipped(source=collector.name, reason=reason, hint="Please report this as a fault of PrivacyCheck.")
    yield Looked(source=collector.name, count=count, seconds=round(time.monotonic() - begin, 4))


def _cut_short(collector: Collector, count: int, limit: int) -> Skipped:
    why = "there are more than we look at" if count >= limit else "it took too long"
    return Skipped(
        source=collector.name, reason=f"After {count} entries we stopped looking at {collector.title}: {why}."
    )
