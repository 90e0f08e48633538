"""A trace of an SDK in, the SDK with the service that it reports to out."""

from privacycheck.model.base import Purpose, Value
from privacycheck.rulebook import keys
from privacycheck.rulebook.book import RuleBook


class BuiltIn(Value, frozen=True, kw_only=True):
    """An SDK. `elsewhere`: the maker of the program chooses where it reports to."""

    service: str
    company: str
    purpose: Purpose
    sdk: str
    elsewhere: bool


def match_trace(book: RuleBook, kind: str, text: str) -> BuiltIn | None:
    """The SDK that leaves this trace; `kind` is one of npm, python, go, rust, dotnet, java, file, text. A Java package
    also belongs to the longest prefix that is listed, in whole names: "io.sentryx" is not "io.sentry"."""
    found = book.index.traces.get(keys.trace(kind, text))
    rest = text
    while found is None and kind == "java" and "." in rest:
        rest = rest.rpartition(".")[0]
        found = book.index.traces.get(keys.trace(kind, rest))
    if found is None:
        return None
    service, _, number = found.partition("\0")
    record = book.services[service]
    sdk = record.sdks[int(number)]
    return BuiltIn(
        service=record.id, company=record.company, purpose=record.purpose, sdk=sdk.name, elsewhere=sdk.elsewhere
    )
