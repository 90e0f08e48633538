"""Applications with the rule that each matched in, one application per rule and kind of installation out."""

from collections.abc import Mapping, Sequence

import msgspec

from privacycheck.model.app import Application


def join_same_rule(apps: Sequence[Application], rule_of: Mapping[str, str]) -> list[Application]:
    """Joins what one rule names and one manager installed: a program that comes in several packages is one program.

    `rule_of` maps application keys to rule ids. Another kind of installation (a Flatpak beside the Debian package)
    stays its own line, because its version and its permissions differ. Order is kept.
    """
    first: dict[str, dict[str, int]] = {}
    joined: list[Application] = []
    for app in apps:
        rule = rule_of.get(app.key)
        if rule is None:
            joined.append(app)
            continue
        # What has no package of its own (a menu entry, a process) belongs to any installation of the same rule.
        kind = app.sources[0] if app.sources else "site" if app.site else ""
        kinds = first.setdefault(rule, {})
        known = kind if kind in kinds else "" if "" in kinds else next(iter(kinds), None) if not kind else None
        if known is None:
            kinds[kind] = len(joined)
            joined.append(app)
        else:
            same = kinds.pop(known)
            joined[same] = _both(joined[same], app)
            kinds[kind or known] = same
    return joined


def _both(one: Application, other: Application) -> Application:
    lead, rest = (one, other) if _rank(one) >= _rank(other) else (other, one)
    return msgspec.structs.replace(
        lead,
        version=lead.version or rest.version,
        publisher=lead.publisher or rest.publisher,
        icon=lead.icon or rest.icon,
        component=lead.component and rest.component,
        packages=lead.packages + tuple(p for p in rest.packages if p not in lead.packages),
        clues=lead.clues + tuple(c for c in rest.clues if c not in lead.clues),
        desktop_ids=lead.desktop_ids + rest.desktop_ids,
        processes=lead.processes + rest.processes,
        connections=lead.connections + rest.connections,
        autostart=lead.autostart + rest.autostart,
        services=lead.services + rest.services,
        extensions=lead.extensions + rest.extensions,
        rights=lead.rights + tuple(r for r in rest.rights if r not in lead.rights),
        devices=lead.devices + rest.devices,
        handles=tuple(dict.fromkeys(lead.handles + rest.handles)),
        site=lead.site or rest.site,
        web_app_id=lead.web_app_id or rest.web_app_id,
        seen_as=lead.seen_as + tuple(s for s in rest.seen_as if s not in lead.seen_as),
    )


def _rank(app: Application) -> tuple[bool, bool, int]:
    return (not app.component, bool(app.packages), len(app.desktop_ids))
