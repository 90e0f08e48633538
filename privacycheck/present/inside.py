"""What is built into a program in, sentences and text for a terminal out. Found inside, never "does"."""

from collections.abc import Iterator, Sequence

from privacycheck.language import headed, mark, number, phrases, several, tr, trn
from privacycheck.model.base import REPORTING
from privacycheck.model.inside import BuiltIn, Inspection, Part, Says, Trace
from privacycheck.present import flows, wording
from privacycheck.present.columns import wrapped

NOT_PROOF = mark("Found inside the program's files. That is no proof that anything is sent.")
HEADINGS: dict[Says, str] = {
    "reports": mark("Set up to report to"),
    "can-report": mark("Can report to"),
    "knows": mark("Knows the address of"),
    "mentioned": mark("Only mentioned, with no sign that it is used"),
}
KINDS = {
    "npm": mark("module"),
    "python": mark("Python module"),
    "go": mark("Go module"),
    "rust": mark("Rust crate"),
    "dotnet": mark(".NET assembly"),
    "java": mark("Java package"),
    "file": mark("file"),
    "text": mark("letters in the code"),
    "host": mark("address"),
    "key": mark("key for reports to"),
}
NAMES = 12


def name(part: Part) -> str:
    """Service and company, once where they are one name."""
    if part.company_name in part.service_name:
        return part.service_name
    return f"{part.service_name} ({part.company_name})"


def evidence(trace: Trace) -> str:
    """Where it was found."""
    why = f" [{tr(trace.why)}]" if trace.why else ""
    return tr(
        "{get} {text} in {file}{why}",
        get=tr(KINDS.get(trace.kind, trace.kind)),
        text=trace.text,
        file=trace.file,
        why=why,
    )


def notes(built_in: BuiltIn | None, observation: str) -> tuple[str, ...]:
    """Where the part of an observation was found, for the panel."""
    parts = built_in.parts if built_in else ()
    part = next((p for p in parts if observation == f"built-in-{p.service}"), None)
    if part is None:
        return ()
    sdks = (tr("Part: {sdks}.", sdks=several(part.sdks)),) if part.sdks else ()
    return (*sdks, *(tr("Found: {evidence}", evidence=evidence(t)) for t in part.traces[:4]), tr(NOT_PROOF))


def text(inspection: Inspection, width: int = 80) -> str:
    """The whole result of `privacycheck inspect`."""
    lines: list[str] = []
    for target in inspection.targets:
        inside = target.built_in
        lines += [
            headed(target.path, phrases((_amount(inside), f"{number(target.seconds, 1)} s"))),
            *_sections(inside, width),
        ]
        for line in target.declares:
            lines += wrapped(line, width, "  * ", "    ")
        lines.append("")
    return "\n".join(lines)


def _amount(inside: BuiltIn) -> str:
    return phrases((trn("1 file", "{n} files", inside.files), size(inside.size)))


def size(count: float) -> str:
    """Bytes in words: 1.5 GB."""
    return flows.size(int(count))


def _sections(inside: BuiltIn, width: int) -> Iterator[str]:
    yield from wrapped(tr(NOT_PROOF), width, "  ", "  ")
    for says, heading in ((says, tr(text)) for says, text in HEADINGS.items()):
        parts = [p for p in inside.parts if p.says == says]
        if not parts:
            continue
        yield ""
        yield f"  {heading} ({number(len(parts))})"
        if says == "mentioned":
            yield from _names(parts, width)
            continue
        told = [p for p in parts if says != "knows" or telling(p)]
        for part in told:
            yield from _part(part, width)
        others = [p for p in parts if p not in told]
        if others:
            yield from _names(others, width, tr("For other purposes: "))
    if not any(p.says != "mentioned" for p in inside.parts):
        yield tr("  No part or address that the rule book knows counts here. There may be others.")
    for line in inside.unread:
        yield from wrapped(tr("Not seen: {line}", line=line), width, "  ", "    ")
    if not inside.complete:
        yield tr("  The look was stopped before its end.")


def telling(part: Part) -> bool:
    """Whether the service is about the person who uses the program, rather than about what the program is for."""
    return part.purpose in REPORTING


def _names(parts: Sequence[Part], width: int, lead: str = "") -> Iterator[str]:
    names = several((*(name(p) for p in parts[:NAMES]), "..." if len(parts) > NAMES else ""))
    yield from wrapped(lead + names, width, "    ", "    ")


def _part(part: Part, width: int) -> Iterator[str]:
    own = tr(", its own maker") if part.own else ""
    line = headed(name(part), f"{tr(wording.PURPOSES[part.purpose])}{own}")
    yield from wrapped(line, width, "    * ", "      ")
    if part.sdks:
        parts = tr("Built in: {sdks}", sdks=several(part.sdks))
        yield from wrapped(parts, width, "      ", "        ")
    if part.elsewhere:
        yield tr("      The program's maker chooses where it reports to.")
    for trace in part.traces[:4]:
        yield from wrapped(evidence(trace), width, "      ", "        ", hyphens=False)
