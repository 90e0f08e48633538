"""A collector in, its facts out, whatever happens: one that fails or takes too long becomes a `Skipped`."""

from collections.abc import Iterator

from privacycheck.collect.base import Collector, Context
from privacycheck.language import tr
from privacycheck.model.facts import AnyFact, Looked, Skipped

SECONDS = 10.0
FACTS = 1_000_000
SKIPPED = 20
"""Things that could not be read are named one by one up to here; a folder full of damaged files is one line."""


def run(collector: Collector, context: Context, seconds: float = SECONDS, limit: int = FACTS) -> Iterator[AnyFact]:
    """Facts, then what was looked at. The scan goes on after any failure here."""
    begin = context.now()
    count = skipped = 0
    try:
        for fact in collector.collect(context):
            skipped += isinstance(fact, Skipped)
            count += not isinstance(fact, Skipped)
            if skipped <= SKIPPED or not isinstance(fact, Skipped):
                yield fact
            if count + skipped >= limit or context.now() - begin > seconds:
                yield _cut_short(collector, count, limit)
                break
    except OSError as error:
        reason = tr(
            "{what} could not be read: {error}.", what=_title(collector), error=error.strerror or type(error).__name__
        )
        yield Skipped(source=collector.name, reason=reason)
    # The one place where any failure is caught: a source with a fault of its own must not cost the user all others.
    except Exception as error:  # noqa: BLE001
        reason = tr("{what} could not be understood ({error}).", what=_title(collector), error=type(error).__name__)
        yield Skipped(source=collector.name, reason=reason, hint=tr("Please report this as a fault of PrivacyCheck."))
    if skipped > SKIPPED:
        more = skipped - SKIPPED
        yield Skipped(
            source=collector.name,
            reason=tr("{more} more of {title} could not be read.", more=more, title=tr(collector.title)),
            count=more,
        )
    yield Looked(source=collector.name, count=count, seconds=round(context.now() - begin, 4))


def _title(collector: Collector) -> str:
    title = tr(collector.title)
    return title[:1].upper() + title[1:]


def _cut_short(collector: Collector, count: int, limit: int) -> Skipped:
    why = tr("it took too long") if count < limit else tr("there are more than are looked at")
    return Skipped(
        source=collector.name,
        reason=tr(
            "After {count} entries we stopped looking at {title}: {why}.",
            count=count,
            title=tr(collector.title),
            why=why,
        ),
    )
