"""An application that no rule knows in, a prefilled rule file for the user's own rules folder out."""

import re

from privacycheck.language import mark, tr
from privacycheck.model.app import Application

_HEAD = mark(
    '# A rule of your own. Save it as apps/{id}.yaml in your rules folder ("privacycheck '
    'doctor" names the folder),\n# fill in what you know, and leave out what you cannot '
    'check. "privacycheck rules check" tells what is still wrong.'
)
_STRONG = ("deb", "rpm", "pacman", "flatpak", "snap", "winget", "scoop", "homebrew", "msix")


def draft(app: Application, company: str | None, today: str) -> str:
    """YAML text that the rule checker accepts once the company is named."""
    record_id = re.sub(r"[^a-z0-9]+", "-", app.name.lower()).strip("-")[:60] or "my-program"
    strong: dict[str, list[str]] = {}
    for package in app.packages:
        if package.source in _STRONG:
            strong.setdefault(package.source, []).append(package.package)
    weak = {
        "names": sorted({c.name for c in app.clues if c.name}),
        "exes": sorted({c.exe for c in app.clues if c.exe}),
        "desktop_ids": sorted(app.desktop_ids),
    }
    identify = {"strong": strong, "weak": {k: v for k, v in weak.items() if v}}
    record = {
        "id": record_id,
        "name": app.name[:160],
        "status": "draft",
        "reviewed": today,
        "company": company or "name-of-the-maker",
        "category": "other",
        "summary": (app.summary or tr("What this program is for."))[:700],
        "identify": {k: v for k, v in identify.items() if v},
        "samples": {"fires": [_sample(app)], "silent": []},
    }
    # Read here: most scans show no draft, and the library takes a noticeable part of their time.
    import yaml

    dumper = getattr(yaml, "CSafeDumper", yaml.SafeDumper)
    body = str(yaml.dump(record, Dumper=dumper, sort_keys=False, allow_unicode=True, width=110))
    return tr(_HEAD, id=record_id) + "\n" + body


def _sample(app: Application) -> dict[str, str]:
    for package in app.packages:
        if package.source in _STRONG:
            return {"source": package.source, "package": package.package}
    clue = app.clues[0] if app.clues else None
    fields = {"name": app.name, "exe": clue.exe if clue else None}
    return {k: v for k, v in fields.items() if v}
