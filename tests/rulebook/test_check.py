"""Each check of the whole rule set finds what it is there for, at its line, and leaves good rules alone."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
import pytest
import yaml

from privacycheck.match.samples import samples
from privacycheck.model.rule import (
    Address,
    Advice,
    Bundle,
    CategoryNotes,
    Clues,
    Identify,
    Never,
    Owner,
    Reference,
    Reply,
    Samples,
    Sdk,
    ServiceSamples,
    Signing,
    Strong,
    Traces,
    Weak,
)
from privacycheck.rulebook.check import check_folder
from privacycheck.rulebook.checks import VALIDATORS
from privacycheck.rulebook.problem import Problem
from tests import make

REFERENCE = make.REFERENCE
FOLDERS = {
    "App": "apps",
    "Company": "companies",
    "Service": "services",
    "Jurisdiction": "jurisdictions",
    "CategoryNotes": "categories",
}


def good_app(id: str = "pad", **change: Any) -> Any:
    fires = tuple(Clues(source=s, package=p) for s, p in (("deb", id), ("flatpak", f"org.example.{id}")))  # type: ignore[arg-type]
    fires += (Clues(source="windows", name=id.title(), exe=f"{id}.exe"),)
    silent = (Clues(source="deb", package=f"{id}2"), Clues(name="other"))
    values = {"statements": (make.statement(),), "samples": Samples(fires=fires, silent=silent)}
    return make.app(id, **values | change)


def good_company(id: str = "maker", **change: Any) -> Any:
    return make.company(id, **change)


def good_service(id: str = "recipient", **change: Any) -> Any:
    fires = (Address(host=f"www.{id}.com"),)
    values: dict[str, Any] = {
        "company": "maker",
        "domains": (f"{id}.com",),
        "samples": ServiceSamples(fires=fires, silent=(Address(host=f"not{id}.com"),)),
        "references": (),
    }
    return make.service(id, **values | change)


def check(tmp_path: Path, *records: Any, files: Sequence[tuple[str, str]] = ()) -> list[Problem]:
    """Problems of a rules folder that holds these records and a company and a vocabulary to refer to."""
    folder = tmp_path / "rules"
    named = {type(r).__name__ + r.id for r in records}
    everything = [*records] + ([good_company()] if "Companymaker" not in named else [])
    for record in everything:
        place = folder / FOLDERS[type(record).__name__] / f"{record.id}.yaml"
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(yaml.safe_dump(msgspec.to_builtins(record), allow_unicode=True), encoding="utf-8")
    (folder / "words").mkdir(exist_ok=True)
    words = yaml.safe_dump(msgspec.to_builtins(make.CATEGORIES))
    (folder / "words" / "data-categories.yaml").write_text(words, encoding="utf-8")
    for name, text in files:
        (folder / name).write_text(text, encoding="utf-8")
    return list(check_folder(folder, make.DAY, more=(samples,)))


def test_good_rules_have_no_problems(tmp_path: Path) -> None:
    assert check(tmp_path, good_app(), good_service(), make.jurisdiction()) == []


REF2 = msgspec.structs.replace(REFERENCE, id="s2")
STEP = Advice(id="a", kind="setting", step="Open Settings.", changes="Less is sent.", loses="Nothing.")


def with_identify(id: str, **parts: Any) -> Any:
    base = good_app(id).identify
    return good_app(id, identify=msgspec.structs.replace(base, **parts))


def keys(id: str, *more: str, **others: Any) -> Any:
    return with_identify(id, strong=Strong(deb=(id, *more), flatpak=(f"org.example.{id}",), **others))


def stated(**change: Any) -> list[Any]:
    return [good_app(statements=(make.statement(**change),))]


def advised(**change: Any) -> list[Any]:
    return [good_app(advice=(msgspec.structs.replace(STEP, **change),))]


def sampled(**change: Any) -> list[Any]:
    return [good_app(samples=msgspec.structs.replace(good_app().samples, **change))]


TEAM = (Signing(team_id="ABCDE12345"),)


def reference(**change: Any) -> Reference:
    return msgspec.structs.replace(REFERENCE, **change)


CASES: list[tuple[str, list[Any], str, str]] = [
    ("a source without a reference", stated(sources=("s1", "s9")), "error", '"s9"'),
    ("a reference that nothing uses", [good_app(references=(REFERENCE, REF2))], "error", 'reference "s2"'),
    (
        "two statements of one id",
        [good_app(statements=(make.statement(), make.statement()))],
        "error",
        "stands here twice",
    ),
    ("an unknown maker", [good_app(company="nobody")], "error", 'no record "nobody" in companies/'),
    ("an unknown service", [good_app(services=("nothing",))], "error", 'no record "nothing" in services/'),
    ("an unknown alternative", [good_app(alternatives=("nothing",))], "error", 'no record "nothing" in apps/'),
    ("itself as an alternative", [good_app(alternatives=("pad",))], "error", "names itself"),
    (
        "an unknown owner",
        [good_company(owners=(Owner(company="nobody", sources=("s1",)),))],
        "error",
        'no record "nobody" in companies/',
    ),
    ("unknown data", stated(data=("soul",)), "error", 'no data category "soul"'),
    ("weakened by nothing", stated(weakened_by=("x",)), "error", 'no statement "x"'),
    ("weakened by itself", stated(weakened_by=("finding",)), "error", "weaken itself"),
    (
        "one package of two apps",
        [good_app(), keys("pen", "pad")],
        "error",
        "deb package pad belongs to the app",
    ),
    (
        "one winget id of two apps in other case",
        [
            keys("pad", winget=("X.Pad",)),
            keys("pen", winget=("x.pad",)),
        ],
        "error",
        "winget package x.pad belongs to the app",
    ),
    (
        "one bundle of two apps",
        [
            keys("pad", bundles=(Bundle(id="a.b"),)),
            keys("pen", bundles=(Bundle(id="a.b"),)),
        ],
        "error",
        "bundle id a.b belongs to the app",
    ),
    ("a package both strong and never", [with_identify("pad", never=Never(deb=("pad",)))], "error", "key of this app"),
    ("a name both weak and never", [with_identify("pad", never=Never(names=("PAD",)))], "error", "key of this app"),
    (
        "a program both weak and never",
        [with_identify("pad", never=Never(exes=("Pad.EXE",)))],
        "error",
        "key of this app",
    ),
    (
        "one publisher of two companies",
        [good_company(publishers=("X Inc",)), good_company("other", publishers=("x  inc",))],
        "error",
        "belongs to the company",
    ),
    (
        "one Team ID of two companies",
        [good_company(signing=TEAM), good_company("o", signing=TEAM)],
        "error",
        "belongs to the company",
    ),
    ("no samples", [good_app(samples=Samples())], "error", "0 samples in fires"),
    (
        "few samples",
        [good_app(samples=Samples(fires=(Clues(source="deb", package="pad"),), silent=(Clues(name="x"),)))],
        "warning",
        "1 samples in fires",
    ),
    (
        "a sample that finds nothing",
        sampled(fires=(Clues(source="deb", package="pod"),) * 3),
        "error",
        "leads to no record",
    ),
    (
        "a sample that is only a question",
        sampled(fires=(Clues(name="Pad"),) * 3),
        "error",
        "leads to no record",
    ),
    (
        "a near-miss that is none",
        sampled(silent=(Clues(source="deb", package="pad"),) * 2),
        "error",
        "leads to pad",
    ),
    (
        "a company's sample that finds nothing",
        [good_company(samples=Samples(fires=(Clues(publisher="Somebody"),)))],
        "error",
        "leads to no record",
    ),
    (
        "a host sample that finds nothing",
        [good_service(samples=ServiceSamples(fires=(Address(host="x.org"),), silent=(Address(host="y.org"),)))],
        "error",
        "leads to no record",
    ),
    ("a public suffix", [good_service(domains=("recipient.com", "co.uk"))], "error", "Anybody can have a name below"),
    (
        "a suffix of a company",
        [good_service(domains=("recipient.com", "cloudfront.net"))],
        "warning",
        "Anybody may have a name below",
    ),
    ("a domain in capitals", [good_service(domains=("Recipient.com",))], "error", "plain form"),
    ("no host name", [good_service(domains=("recipient.com", "*.a.com"))], "error", "is no host name"),
    ("an address as a domain", [good_service(domains=("recipient.com", "http://a.com"))], "error", "is no host name"),
    (
        "one domain of two services",
        [good_service(), good_service("two", domains=("two.com", "recipient.com"))],
        "error",
        "belongs to the service",
    ),
    ("one network of two services", [good_service(asns=(7,)), good_service("two", asns=(7,))], "error", "7 belongs to"),
    ("a domain twice", [good_service(domains=("recipient.com", "recipient.com"))], "error", "belongs to the service"),
    ("a day that is not", stated(date="2025-02-30"), "error", "no day 2025-02-30"),
    ("a month that is not", stated(date="2025-13"), "error", "no day 2025-13"),
    ("a day to come", stated(checked="2027-01-01"), "error", "still to come"),
    (
        "read before published",
        [good_app(references=(reference(published="2026-11", accessed="2026-10-30"),))],
        "error",
        "lies before published",
    ),
    (
        "checked before said",
        stated(date="2026-03", checked="2026-02-28"),
        "error",
        "lies before date",
    ),
    ("an old review", [good_app(reviewed="2025-11-01")], "warning", "more than 12 months ago"),
    (
        "a claim that the record knows to be weak",
        [
            good_app(
                statements=(make.statement(grade="d"), make.statement(id="not-so", grade="a2", concern="none")),
            )
        ],
        "error",
        "names nothing that weakens it",
    ),
    ("a claim alone", stated(grade="d"), "warning", "names nothing that weakens it"),
    (
        "the maker's words from elsewhere",
        stated(grade="c", concern="none"),
        "warning",
        "no source is a page of the maker",
    ),
    (
        "fixed and current",
        stated(fixed_in={"linux": "2"}, state="current"),
        "error",
        'the state is "current"',
    ),
    (
        "fixed where it never was",
        stated(fixed_in={"macos": "2"}, state="fixed", platforms=("linux",)),
        "error",
        "fixed_in names macos",
    ),
    ("a mirror", [good_app(references=(reference(title="A page (mirror)"),))], "error", "copy or mirror"),
    ("a copy", [good_app(references=(reference(url="https://www.scribd.com/d/1"),))], "warning", "copy or mirror"),
    ("a long step", advised(step="word " * 25 + "word"), "error", "26 words"),
    ("a long statement", stated(says="word " * 60 + "word"), "error", "61 words"),
    ("a scare word", stated(says="It is spyware."), "error", '"spyware"'),
    ("a scare word in advice", advised(loses="It can spy."), "error", '"spy"'),
    ("a scare word in a summary", [good_app(summary="It steals data.")], "error", '"steals"'),
    ("no updates", advised(step="Turn off automatic updates."), "error", "updates"),
    ("no patches", advised(step="Switch security patches off."), "error", "updates"),
    ("blocked updates", advised(step="Block the update server. Disable updates."), "error", "updates"),
    ("space at the end", [good_app(summary="An editor.\n")], "error", "white space"),
    (
        "notes on a kind of program that there is not",
        [CategoryNotes(id="pads", name="Pads", status="stable", reviewed=make.DAY, advice=(make.advice(),))],
        "error",
        'No program can have the category "pads"',
    ),
    (
        "hard words",
        advised(
            step="Deactivate organisational telemetry synchronisation utilising configuration.",
            changes="Interoperability considerations necessitate comprehensive reconfiguration.",
        ),
        "error",
        "All advice together reads at grade",
    ),
]


@pytest.mark.parametrize(("records", "severity", "says"), [c[1:] for c in CASES], ids=[c[0] for c in CASES])
def test_it_is_found_and_nothing_but_samples_that_follow_from_it(
    tmp_path: Path, records: list[Any], severity: str, says: str
) -> None:
    found = check(tmp_path, *records)
    hits = [p for p in found if says in p.says]
    assert hits, found
    assert {p.severity for p in hits} == {severity}
    assert all(p.line > 0 or p.file == "all rules" for p in hits)
    assert all("sample" in p.says for p in found if p not in hits), found


def law(**change: Any) -> Any:
    jurisdiction = make.jurisdiction()
    return msgspec.structs.replace(
        jurisdiction, laws=tuple(msgspec.structs.replace(one, **change) for one in jurisdiction.laws)
    )


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"authority": None}, "names the authority"),
        ({"what": "to help"}, 'what follows "to"'),
        ({"what": "Help with it"}, "middle of a sentence"),
        ({"who": "every company."}, "middle of a sentence"),
    ],
)
def test_a_law_fits_the_one_sentence(tmp_path: Path, change: dict[str, Any], says: str) -> None:
    found = check(tmp_path, law(**change))
    assert [says in p.says for p in found] == [True]


def test_a_law_on_protection_needs_no_authority(tmp_path: Path) -> None:
    assert check(tmp_path, law(kind="protection", authority=None)) == []


@pytest.mark.parametrize(
    "step",
    [
        "Turn off usage reports. Updates still come.",
        "Turn off what you do not need, but keep updates on.",
        "Update the program to the newest version.",
        "Open Settings, Updates, and turn on automatic updates.",
    ],
)
def test_advice_that_keeps_updates_is_left_alone(tmp_path: Path, step: str) -> None:
    assert check(tmp_path, good_app(advice=(msgspec.structs.replace(STEP, step=step),))) == []


def test_somebodys_claim_may_use_their_word_and_the_maker_may_answer(tmp_path: Path) -> None:
    reply = Reply(says="We do not spy on anybody.", sources=("s1",))
    assert (
        check(tmp_path, good_app(statements=(make.statement(grade="d", says="He called it spyware.", reply=reply),)))
        == []
    )


def test_hosting_domains_may_be_suffixes(tmp_path: Path) -> None:
    samples_ = ServiceSamples(fires=(Address(host="a.cloudfront.net"),), silent=(Address(host="cloudfront.com"),))
    hosting = good_service(domains=("cloudfront.net",), domain_role="hosting", samples=samples_)
    assert check(tmp_path, hosting) == []


def sdk_service(id: str = "recipient", **traces: tuple[str, ...]) -> Any:
    sdk = Sdk(name="Part", traces=Traces(**traces), sources=("s1",), checked="2026-11-01")
    shown = {"files": "file", "texts": "text"}
    fires = (Address(host=f"www.{id}.com"), *(Address(**{shown.get(k, k): v[0]}) for k, v in traces.items() if v))
    silent = (Address(host=f"not{id}.com"), Address(file="part"))
    samples_ = ServiceSamples(fires=fires, silent=silent)
    return good_service(id, sdks=(sdk,), samples=samples_, references=(REFERENCE,))


def test_traces_of_an_sdk_are_taken_as_they_stand(tmp_path: Path) -> None:
    good = sdk_service(npm=("@part/node",), java=("com.part",), files=("libpart.so",), texts=("part_begin_session",))
    assert check(tmp_path, good) == []


@pytest.mark.parametrize(
    ("traces", "says"),
    [
        ({"files": ("a.so",)}, "too short"),
        ({"texts": ("branch",)}, "too short"),
        ({"files": ("lib/libpart.so",)}, "is a path"),
        ({"java": ("branch",)}, "no prefix of a Java package"),
        ({"texts": ("bugly上报模块",)}, "spell in several ways"),
        ({"texts": ("in.recipient.com",)}, "is a host name"),
    ],
)
def test_a_trace_that_tells_nothing_is_found(tmp_path: Path, traces: dict[str, tuple[str, ...]], says: str) -> None:
    assert any(says in p.says for p in check(tmp_path, sdk_service(**traces)))


def test_a_trace_of_two_services_is_found_however_it_is_spelled(tmp_path: Path) -> None:
    found = check(tmp_path, sdk_service("one", python=("part_sdk",)), sdk_service("two", python=("Part-SDK",)))
    assert any('belongs to the service "one" already' in p.says for p in found)


def test_an_sdk_without_a_sample_is_found(tmp_path: Path) -> None:
    bare = sdk_service(npm=("@part/node",))
    silent_only = ServiceSamples(fires=(Address(host="www.recipient.com"),), silent=bare.samples.silent)
    found = check(tmp_path, msgspec.structs.replace(bare, samples=silent_only))
    assert [p.says for p in found] == ["No sample shows a trace of Part."]


def test_a_domain_below_one_of_another_service_is_fine(tmp_path: Path) -> None:
    below = good_service("two", domains=("two.com", "ads.recipient.com"))
    assert check(tmp_path, good_service(), below) == []


def test_the_file_is_called_like_the_record(tmp_path: Path) -> None:
    text = yaml.safe_dump(msgspec.to_builtins(good_company("lonely")))
    found = check(tmp_path, files=[("companies/other.yaml", text)])
    assert [(p.file, p.instead) for p in found] == [("companies/other.yaml", "lonely.yaml")]


def test_a_finding_stands_at_its_line(tmp_path: Path) -> None:
    found = check(tmp_path, good_app(statements=(make.statement(sources=("s1", "s9")),)))
    lines = (tmp_path / "rules/apps/pad.yaml").read_text(encoding="utf-8").splitlines()
    assert lines[found[0].line - 1].strip() == "- s9"


def test_broken_files_are_told_with_the_findings_of_good_ones(tmp_path: Path) -> None:
    found = check(tmp_path, good_app(company="nobody"), files=[("words/bad.yaml", "a: [")])
    assert [p.file for p in found] == ["apps/pad.yaml", "words/bad.yaml"]


def test_the_users_own_rules_may_lean_on_the_shipped_ones(tmp_path: Path) -> None:
    check(tmp_path, good_app())
    own = tmp_path / "own" / "apps"
    own.mkdir(parents=True)
    text = yaml.safe_dump(msgspec.to_builtins(good_app("mine", alternatives=("pad",))))
    (own / "mine.yaml").write_text(text, encoding="utf-8")
    assert check_folder(own.parent, make.DAY, base=tmp_path / "rules", more=(samples,)) == ()
    assert check_folder(own.parent, make.DAY)


def test_every_validator_says_what_it_holds() -> None:
    assert all(v.__doc__ for v in VALIDATORS)
    assert len(set(VALIDATORS)) == len(VALIDATORS)


def test_identify_of_the_samples_is_what_the_tests_think() -> None:
    assert good_app().identify == Identify(
        strong=Strong(deb=("pad",), flatpak=("org.example.pad",)),
        weak=Weak(names=("Pad",), exes=("pad", "pad.exe"), desktop_ids=("pad",), paths=("Example/pad",)),
    )
