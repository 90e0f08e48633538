"""What is built into a program in, sentences and text for a terminal out. Found inside, never "does"."""

import textwrap
from collections.abc import Iterator, Sequence

from privacycheck.model.inside import BuiltIn, Inspection, Part, Says, Trace
from privacycheck.present import wording

NOT_PROOF = "Found inside the program's files. That is no proof that anything is sent."
HEADINGS: dict[Says, str] = {
    "reports": "Set up to report to",
    "can-report": "Can report to",
    "knows": "Knows the address of",
    "mentioned": "Only mentioned (documentation, links, lists, comments)",
}
KINDS = {
    "npm": "module",
    "python": "Python module",
    "go": "Go module",
    "rust": "Rust crate",
    "dotnet": ".NET assembly",
    "java": "Java package",
    "file": "file",
    "text": "letters in the code",
    "host": "address",
    "key": "key for reports to",
}
NAMES = 12
TELLING = ("ads", "analytics", "telemetry", "experiments", "crash-reports", "push")


def name(part: Part) -> str:
    """Service and company, once where they are one name."""
    if part.company_name in part.service_name:
        return part.service_name
    return f"{part.service_name} ({part.company_name})"


def evidence(trace: Trace) -> str:
    """Where it was found."""
    why = f" [{trace.why}]" if trace.why else ""
    return f"{KINDS.get(trace.kind, trace.kind)} {trace.text} in {trace.file}{why}"


def notes(built_in: BuiltIn | None, observation: str) -> tuple[str, ...]:
    """Where the part of an observation was found, for the panel."""
    parts = built_in.parts if built_in else ()
    part = next((p for p in parts if observation == f"built-in-{p.service}"), None)
    if part is None:
        return ()
    sdks = (f"Part: {', '.join(part.sdks)}.",) if part.sdks else ()
    return (*sdks, *(f"Found: {evidence(t)}" for t in part.traces[:4]), NOT_PROOF)


def text(inspection: Inspection, width: int = 80) -> str:
    """The whole result of `privacycheck inspect`."""
    lines: list[str] = []
    for target in inspection.targets:
        inside = target.built_in
        lines += [f"{target.path}: {_amount(inside)}, {target.seconds:.1f} s", *_sections(inside, width)]
        for line in target.declares:
            lines += textwrap.wrap(line, width, initial_indent="  * ", subsequent_indent="    ")
        lines.append("")
    return "\n".join(lines)


def _amount(inside: BuiltIn) -> str:
    return f"{wording.count(inside.files, 'file', 'files')}, {size(inside.size)}"


def size(count: float) -> str:
    """Bytes in words: 1.5 GB."""
    for unit in ("bytes", "kB", "MB"):
        if count < 1000:
            return f"{count:.0f} {unit}"
        count /= 1000
    return f"{count:.1f} GB"


def _sections(inside: BuiltIn, width: int) -> Iterator[str]:
    yield from textwrap.wrap(NOT_PROOF, width, initial_indent="  ", subsequent_indent="  ")
    for says, heading in HEADINGS.items():
        parts = [p for p in inside.parts if p.says == says]
        if not parts:
            continue
        yield ""
        yield f"  {heading} ({len(parts)})"
        if says == "mentioned":
            yield from _names(parts, width)
            continue
        told = [p for p in parts if says != "knows" or telling(p)]
        for part in told:
            yield from _part(part, width)
        others = [p for p in parts if p not in told]
        if others:
            yield from _names(others, width, "For other purposes: ")
    if not any(p.says != "mentioned" for p in inside.parts):
        yield "  No part or address that the rule book knows counts here. There may be others."
    for line in inside.unread:
        yield from textwrap.wrap(f"Not seen: {line}", width, initial_indent="  ", subsequent_indent="    ")
    if not inside.complete:
        yield "  The look was stopped before its end."


def telling(part: Part) -> bool:
    """Whether the service is about the person who uses the program, rather than about what the program is for."""
    return part.purpose in TELLING


def _names(parts: Sequence[Part], width: int, lead: str = "") -> Iterator[str]:
    names = ", ".join(name(p) for p in parts[:NAMES]) + (", ..." if len(parts) > NAMES else "")
    yield from textwrap.wrap(lead + names, width, initial_indent="    ", subsequent_indent="    ")


def _part(part: Part, width: int) -> Iterator[str]:
    own = ", its own maker" if part.own else ""
    line = f"{name(part)}: {wording.PURPOSES[part.purpose]}{own}"
    yield from textwrap.wrap(line, width, initial_indent="    * ", subsequent_indent="      ")
    if part.sdks:
        parts = f"Built in: {', '.join(part.sdks)}"
        yield from textwrap.wrap(parts, width, initial_indent="      ", subsequent_indent="        ")
    if part.elsewhere:
        yield "      The program's maker chooses where it reports to."
    for trace in part.traces[:4]:
        yield from textwrap.wrap(
            evidence(trace), width, initial_indent="      ", subsequent_indent="        ", break_on_hyphens=False
        )
