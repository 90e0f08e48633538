"""Declarations that lie in a program's files in, what its makers say of themselves there out, as statements of grade c.

Kinds of data as Apple names them ("Describing data use in privacy manifests", developer.apple.com), in the words of the
rule book. What a part's maker declares is told beside it; it is no word of the program's own maker.
"""

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath

from privacycheck.language import listed, mark, tr, within
from privacycheck.model.facts import Rights
from privacycheck.model.report import Shown
from privacycheck.model.rule import Word

CATEGORIES = {
    "Name": "identity",
    "EmailAddress": "email-address",
    "PhoneNumber": "phone-number",
    "PhysicalAddress": "home-address",
    "OtherUserContactInfo": "identity",
    "Health": "health",
    "Fitness": "health",
    "PaymentInfo": "payment",
    "CreditInfo": "payment",
    "OtherFinancialInfo": "payment",
    "PurchaseHistory": "payment",
    "PreciseLocation": "location",
    "CoarseLocation": "rough-location",
    "Contacts": "contacts",
    "EmailsOrTextMessages": "messages",
    "PhotosorVideos": "files",
    "AudioData": "voice",
    "GameplayContent": "media-use",
    "OtherUserContent": "files",
    "BrowsingHistory": "browsing",
    "SearchHistory": "browsing",
    "UserID": "identity",
    "DeviceID": "device-identity",
    "ProductInteraction": "usage",
    "OtherUsageData": "usage",
    "CrashData": "crash-reports",
    "EnvironmentScanning": "camera",
    "Hands": "fingerprint-voiceprint",
    "Head": "fingerprint-voiceprint",
}
WORDS = {
    "SensitiveInfo": mark("facts that the law protects most, such as belief or origin"),
    "CustomerSupport": mark("what you write to its help desk"),
    "AdvertisingData": mark("which advertisements you saw"),
    "PerformanceData": mark("how fast it runs"),
    "OtherDiagnosticData": mark("other technical reports"),
    "OtherDataTypes": mark("other data"),
}
"""Kinds that no category of the rule book holds."""
TRACKS = mark(
    "It declares that it tracks: it joins data on you with data of other companies for advertising, or sells it on."
)
TRACKS_REF = "declares-that-it-tracks"
COLLECTS = "collects="
SHOWN = 30


def own_words(rights: Sequence[Rights], categories: Mapping[str, Word], today: str) -> tuple[Shown, ...]:
    """`today` is the ISO date on which the declarations were read. `categories` are those of the rule book."""
    found: list[Shown] = []
    for number, one in enumerate((r for r in rights if r.origin == "asked"), 1):
        kinds = [name.removeprefix(COLLECTS) for name in one.allows if name.startswith(COLLECTS)]
        if kinds:
            data = [CATEGORIES[k] for k in kinds if CATEGORIES.get(k) in categories]
            id = f"part-collects-declared-{number}" if one.part else f"collects-declared-{number}"
            text = tr("It declares that it collects {list}.", list=listed(_kinds(kinds, categories)))
            found.append(_shown(id, text, one, today, tuple(dict.fromkeys(data))))
        if "tracking=yes" in one.allows:
            id = f"part-tracks-{number}" if one.part else TRACKS_REF
            found.append(_shown(id, TRACKS, one, today, ()))
    once = {(view.says, view.by): view for view in reversed(found)}
    return tuple(view for view in found if once[view.says, view.by] is view)[:SHOWN]


def _kinds(kinds: Sequence[str], categories: Mapping[str, Word]) -> list[str]:
    """Each kind once; one that we do not know keeps its name."""
    words = []
    for kind in kinds:
        category = categories.get(CATEGORIES.get(kind, ""))
        words.append(within(tr(category.name)) if category else tr(WORDS.get(kind, kind)))
    return list(dict.fromkeys(words))


def _shown(id: str, says: str, one: Rights, today: str, data: tuple[str, ...]) -> Shown:
    file = PurePosixPath(one.path).name
    by = tr("the maker of its part {part}, in {file}", part=one.part, file=file)
    return Shown(
        id=id,
        grade="c",
        says=says,
        by=by if one.part else tr("the maker, in {file}", file=file),
        date=today,
        state="current",
        counts=True,
        concern="medium",
        data=data,
    )
