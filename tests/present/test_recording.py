"""The state of recording: beside a switch the state alone, in a terminal with the command that changes it."""

from collections.abc import Iterator

import pytest

from privacycheck import language, paths
from privacycheck.model.recording import RecordingStatus, StateId
from privacycheck.present import recording


@pytest.fixture(params=tuple(language.LANGUAGES), autouse=True)
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language.use(request.param, paths.translations())
    yield request.param
    language.use("en", [])


def found(state: StateId) -> RecordingStatus:
    says, advice = recording.says(state, 0.0, None), recording.advice(state)
    return RecordingStatus(state=state, says=says, advice=advice, turned_on=state != "off")


@pytest.mark.parametrize("state", ["off", "stopped", "recording"])
def test_a_command_stands_in_the_terminal_and_not_beside_a_switch(state: StateId) -> None:
    assert "privacycheck record o" in " ".join(recording.status(found(state)).split())
    beside = recording.brief(found(state))
    assert beside and "privacycheck" not in beside


@pytest.mark.parametrize("state", ["stopped", "recording"])
def test_the_switch_says_how_it_is_as_whole_sentences(state: StateId, spoken: str) -> None:
    beside = recording.brief(found(state))
    assert recording.says(state, 0.0, None) in beside
    assert beside.endswith("。" if spoken == "zh" else ".")
    assert beside.count("。" if spoken == "zh" else ".") == 2
