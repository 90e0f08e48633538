"""Claims about "This computer" in reports."""

from privacycheck.model.facts import Computer
from privacycheck.model.report import Report, RuleBookInfo, ShownSetting
from privacycheck.present import html, text
from tests.make import DAY

SETTING = ShownSetting(
    id="proxy-x", kind="proxy", level="look", says="Traffic is sent through <b>x</b>.", note=("Set in /etc.",)
)


def report(*settings: ShownSetting) -> Report:
    computer = Computer(platform="linux", system="Made-up Linux", taken=DAY)
    rules = RuleBookInfo(records={}, newest=DAY)
    return Report(program_version="1", computer=computer, seconds=1, apps=(), this_computer=settings, rules=rules)


def test_text_and_page_tell_it_and_the_page_as_text_only() -> None:
    told = text.scan(report(SETTING))
    assert "This computer" in told
    assert "[Worth a look] Traffic is sent through <b>x</b>." in told
    assert "Set in /etc." in told
    page = html.page(report(SETTING))
    assert "Traffic is sent through &lt;b&gt;x&lt;/b&gt;." in page


def test_where_nothing_was_found_it_says_so_and_not_that_all_is_well() -> None:
    told = " ".join(text.scan(report()).split())
    assert (
        "We found no added certificates, proxies, tunnels, special groups or rules for browsers in what we could"
        in told
    )
