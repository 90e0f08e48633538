"""A recipient is named by whole labels of its name, or by the number of its network."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.match import Behind, match_asn, match_host
from privacycheck.model.rule import Address, Service, ServiceSamples
from tests import make


def service(id: str, **change: Any) -> Service:
    any_samples = ServiceSamples(fires=(Address(host="a.example"),), silent=(Address(host="b.example"),))
    return make.service(id, company="tencent", samples=any_samples, **change)


BOOK = make.book(
    make.company("tencent"),
    service("wechat", domains=("wechat.com", "weixin.qq.com", "bücher.example")),
    service("qq", domains=("qq.com",), purpose="content", asns=(132203,), asn_role="owner"),
    service("one-host", domains=(), hosts=("only.example.org", "cdn.qq.com")),
    service("cloud", domains=("myqcloud.com",), domain_role="hosting", asns=(45090,)),
)


@pytest.mark.parametrize(
    ("host", "service"),
    [
        ("wechat.com", "wechat"),
        ("a.b.WeChat.com.", "wechat"),
        ("weixin.qq.com", "wechat"),
        ("szshort.weixin.qq.com", "wechat"),
        ("im.qq.com", "qq"),
        ("cdn.qq.com", "one-host"),
        ("x.cdn.qq.com", "qq"),
        ("only.example.org", "one-host"),
        ("below.only.example.org", None),
        ("example.org", None),
        ("notwechat.com", None),
        ("wechat.com.evil.net", None),
        ("com", None),
        ("", None),
        (".", None),
        ("a..wechat.com", "wechat"),
        ("BÜCHER.example", "wechat"),
        ("xn--bcher-kva.example", "wechat"),
        ("x." * 2000 + "wechat.com", None),
    ],
)
def test_a_host_belongs_to_the_longest_domain_it_has(host: str, service: str | None) -> None:
    found = match_host(BOOK, host)
    assert (found.service if found else None) == service


def test_the_answer_names_company_purpose_and_role() -> None:
    assert match_host(BOOK, "im.qq.com") == Behind(service="qq", company="tencent", purpose="content", role="owner")
    cloud = match_host(BOOK, "bucket.myqcloud.com")
    assert cloud is not None
    assert cloud.role == "hosting"


def test_networks_count_by_number_and_keep_their_role() -> None:
    own, rented = match_asn(BOOK, 132203), match_asn(BOOK, 45090)
    assert (own.service, own.role) == ("qq", "owner") if own else False
    assert (rented.service, rented.role) == ("cloud", "hosting") if rented else False
    assert match_asn(BOOK, 13220) is None


@given(st.text(max_size=300))
def test_any_text_is_answered(host: str) -> None:
    match_host(BOOK, host)
