"""Claims about camera, microphone, default programs and background services."""

from typing import Any

import pytest

from privacycheck.model.facts import Autostart, DeviceUse, Handler
from tests.assess.reports import report_of
from tests.make import entry, process

TINY = (entry("tiny", "/opt/tiny/tiny"), process(7, "/opt/tiny/tiny"))


def said(*facts: Any, known: bool = True) -> dict[str, tuple[str, str]]:
    return {o.id: (o.level, o.says) for o in report_of((*TINY, *facts), known=known).seen}


@pytest.mark.parametrize(("known", "level"), [(True, "quiet"), (False, "look")])
def test_an_open_camera_is_worth_a_look_in_a_program_that_nobody_knows(known: bool, level: str) -> None:
    use = DeviceUse(pid=7, device="camera", how="it has /dev/video0 open")
    assert said(use, use, known=known)["uses-camera"] == (level, "It has the camera open now.")
    assert report_of((*TINY, use), known=known).level == level


def test_the_use_of_another_process_is_not_told() -> None:
    assert "uses-camera" not in said(DeviceUse(pid=8, device="camera", how="x"))


def test_what_a_program_opens_is_told_in_one_sentence() -> None:
    web, mail = (Handler(role=r, desktop_id="tiny", path="/m") for r in ("web pages", "mail addresses"))
    assert said(web, mail)["opens"] == ("quiet", "It opens web pages and mail addresses for you.")
    assert "opens" not in said(Handler(role="videos", desktop_id="other", path="/m"))


def test_a_background_service_is_not_told_as_starting_at_login() -> None:
    service = Autostart(autostart_id="t", name="T", command=("/opt/tiny/tiny",), path="/u", when="boot")
    told = said(service)
    assert "service" in told
    assert "autostart" not in told
