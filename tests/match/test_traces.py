"""A trace leads to the SDK that leaves it, and to nothing that only looks like it."""

import pytest

from privacycheck.match import match_trace
from privacycheck.model.rule import Address, Sdk, ServiceSamples, Traces
from privacycheck.rulebook.book import RuleBook
from tests import make


@pytest.fixture(scope="module")
def book() -> RuleBook:
    traces = Traces(
        npm=("@part/node",),
        python=("part_sdk",),
        java=("io.part",),
        files=("libpart.so",),
        texts=("PartBeginSession",),
    )
    sdk = Sdk(name="Part", traces=traces, elsewhere=True, sources=("s1",), checked="2026-11-01")
    samples = ServiceSamples(fires=(Address(npm="@part/node"),), silent=(Address(npm="part"),))
    service = make.service("part", purpose="crash-reports", sdks=(sdk,), samples=samples)
    return make.book(make.company("maker"), service)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("npm", "@part/node"),
        ("npm", "@Part/Node"),
        ("python", "part-sdk"),
        ("java", "io.part"),
        ("java", "io.part.android.Main"),
        ("file", "LIBPART.so"),
        ("text", "PartBeginSession"),
    ],
)
def test_a_trace_leads_to_its_sdk(book: RuleBook, kind: str, text: str) -> None:
    found = match_trace(book, kind, text)
    assert found is not None
    assert (found.service, found.company, found.sdk, found.elsewhere) == ("part", "maker", "Part", True)


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("npm", "@part/nodes"),
        ("npm", "part"),
        ("java", "io.partial.Main"),
        ("java", "io"),
        ("java", "Io.Part"),
        ("file", "libpart.so.1"),
        ("text", "partbeginsession"),
        ("python", "@part/node"),
    ],
)
def test_what_only_looks_like_a_trace_leads_nowhere(book: RuleBook, kind: str, text: str) -> None:
    assert match_trace(book, kind, text) is None
