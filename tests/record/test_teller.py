"""Notifications are few, put together, and never about what the user does not want to hear of."""

from privacycheck.model.recording import News
from privacycheck.model.traffic import TrafficApp, TrafficEnd
from privacycheck.record.teller import HOUR, IN_AN_HOUR, TOGETHER, Teller


def news(company: str = "maker", app: str = "alpha", kind: str = "company") -> News:
    end = TrafficEnd(key=f"company:{company}@", name=company.title(), known=True, company_name=company.title())
    if kind == "telling":
        end = TrafficEnd(key="service:ads@", name="Ads (Seller)", known=True, company_name="Seller", purpose="ads")
    program = TrafficApp(key=f"deb:{app}", name=app.title())
    says = f"{app.title()} was connected to {company.title()} for the first time."
    return News(at=1.0, day="2026-11-25", kind=kind, app=program, end=end, says=says)  # type: ignore[arg-type]


class Screen:
    """What was shown."""

    def __init__(self, works: bool = True) -> None:
        self.works, self.shown = works, list[tuple[str, str]]()

    def __call__(self, title: str, text: str) -> bool:
        self.shown.append((title, text))
        return self.works


def test_one_contact_is_one_sentence_after_a_moment() -> None:
    screen = Screen()
    teller = Teller(screen)
    teller.take([news()], (), 0.0)
    teller.tell_if_due(TOGETHER - 1)
    assert screen.shown == []
    teller.tell_if_due(TOGETHER)
    teller.tell_if_due(TOGETHER + 100)
    assert screen.shown == [("A new contact", "Alpha was connected to Maker for the first time.")]


def test_many_contacts_at_once_are_one_notification() -> None:
    screen = Screen()
    teller = Teller(screen)
    teller.take([news(f"company-{n}") for n in range(12)], (), 0.0)
    teller.take([news(kind="telling")], (), 1.0)
    teller.tell_if_due(TOGETHER)
    ((title, text),) = screen.shown
    assert title == "New contacts"
    assert text.startswith("Alpha talked to 13 companies for the first time: Seller, Company-0, Company-1 and 10 more.")
    assert "Among them for advertising." in text


def test_a_busy_day_gives_a_few_an_hour_and_loses_none() -> None:
    screen = Screen()
    teller = Teller(screen)
    for second in range(int(2 * HOUR)):
        if second % 30 == 0:
            teller.take([news(f"company-{second}")], (), float(second))
        teller.tell_if_due(float(second))
        if second == HOUR - 1:
            assert len(screen.shown) == IN_AN_HOUR
    assert len(screen.shown) == 2 * IN_AN_HOUR
    assert "companies" in screen.shown[IN_AN_HOUR][1]


def test_muted_programs_and_unknown_recipients_are_not_told() -> None:
    screen = Screen()
    teller = Teller(screen)
    teller.take([news(app="muted"), news(kind="unknown")], ("deb:muted",), 0.0)
    teller.tell_if_due(100.0)
    assert screen.shown == []


def test_turning_notifications_off_forgets_what_waits() -> None:
    screen = Screen()
    teller = Teller(screen)
    teller.take([news()], (), 0.0)
    teller.forget()
    teller.tell_if_due(100.0)
    assert screen.shown == []


def test_a_desktop_that_shows_nothing_is_remembered() -> None:
    teller = Teller(Screen(works=False))
    teller.take([news()], (), 0.0)
    teller.tell_if_due(100.0)
    assert teller.trouble
