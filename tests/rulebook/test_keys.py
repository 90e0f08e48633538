"""Two spellings of one thing become one key; two things never do."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from privacycheck.rulebook import keys


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("WeChat", "wechat"),
        ("ＷｅＣｈａｔ", "WeChat"),
        ("Tencent  Technology\u00a0Ltd", "tencent technology ltd"),
        ("STRASSE", "straße"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_names_are_one_whatever_case_width_and_spaces(one: str, other: str) -> None:
    assert keys.name(one) == keys.name(other)


@pytest.mark.parametrize(("one", "other"), [("WeChat", "We Chat"), ("Line", "Line+"), ("Zoom", "Zооm")])
def test_other_letters_are_another_name(one: str, other: str) -> None:
    assert keys.name(one) != keys.name(other)


@given(st.text())
def test_a_key_of_a_key_is_itself(text: str) -> None:
    assert keys.name(keys.name(text)) == keys.name(text)
    assert keys.exe(keys.exe(text)) == keys.exe(text)


def test_a_program_file_is_its_base_name() -> None:
    assert keys.exe("C:\\Program Files\\Slack\\SLACK.exe") == keys.exe("/opt/slack.exe") == "slack.exe"


def test_packages_of_windows_and_homebrew_have_no_case_and_all_others_have() -> None:
    assert keys.package("winget", "A.B") == keys.package("winget", "a.b")
    assert keys.package("deb", "A") != keys.package("deb", "a")
    assert keys.package("deb", "a") != keys.package("rpm", "a")


@pytest.mark.parametrize(
    ("text", "host"),
    [
        ("Example.ORG.", "example.org"),
        (" a.b ", "a.b"),
        ("bücher.example", "xn--bcher-kva.example"),
        ("\udcff.example", "\udcff.example"),
    ],
)
def test_hosts_are_lower_case_without_a_final_dot_and_in_ascii(text: str, host: str) -> None:
    assert keys.host(text) == host
