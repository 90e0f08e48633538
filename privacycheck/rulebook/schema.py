"""Kinds of record in, their JSON Schema (draft 2020-12) out, for editors that complete and check YAML."""

import msgspec

from privacycheck.model.rule import KINDS

DRAFT = "https://json-schema.org/draft/2020-12/schema"


def schema(kind: str) -> dict[str, object]:
    """The schema of one kind of record by its folder ("apps"). Raises KeyError for a folder that there is not."""
    made = msgspec.json.schema(KINDS[kind])
    return {"$schema": DRAFT, "title": f"PrivacyCheck rules: {kind}", **made}


def schemas() -> dict[str, dict[str, object]]:
    """All kinds, by file name ("apps.schema.json")."""
    return {f"{kind}.schema.json": schema(kind) for kind in KINDS}
