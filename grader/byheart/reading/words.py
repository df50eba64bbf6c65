"""All the text about a script, as plain values and plain text.

Nothing is decided here, and nothing is made safe for a terminal or a page. `hints` are those of the course's known
mistakes, by their ids. Change the wording of the feedback here; the sentences of findings are in `reason`.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from byheart.asking.question import Case
from byheart.judging.raised import in_words, what_met
from byheart.reading import parts, roles
from byheart.reading.asides import asides_of
from byheart.reading.parts import GradedPart
from byheart.reading.roles import Role
from byheart.reading.seen import Reading

HEADLINES = {
    "right": "right: this is the network",
    "scaled": "right, except for a constant factor",
    "other-loss": "right, for a loss that isn't the article's",
    "wrong": "not right yet",
    "unjudged": "can't be judged",
}
_CONCEPTS = {
    "sigmoid": "the sigmoid",
    "forward": "the forward pass",
    "error": "the error",
    "output_delta": "the output delta",
    "slope": "the slope",
    "hidden_delta": "the hidden delta",
    "derivative": "the derivative",
    "update": "the update",
    "alpha": "alpha",
    "loop": "the loop",
    "init": "the initial weights",
    "bias": "the bias",
}
_LONGEST_LINE, _MOST_LINES = 96, 400


@dataclass(frozen=True)
class Feedback:
    """A reading in words: everything that a page, a terminal or JSON shows of it.

    `beside` has the course's own lines beside the learner's, and `ours` what those are called.
    """

    name: str
    reading: Reading
    headline: str
    first: str
    hint: str
    roles: tuple[Role, ...]
    parts: tuple[GradedPart, ...]
    notes: Mapping[int, tuple[str, ...]]
    curve: tuple[tuple[int, float], ...]
    remarks: tuple[str, ...]
    source: tuple[str, ...]
    asides: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    hints: tuple[str, ...] = ()
    beside: tuple[tuple[str, str, str], ...] = field(default=())
    ours: str = ""


def feedback_on(name: str, source: bytes, reading: Reading, hints: Mapping[str, tuple[str, ...]]) -> Feedback:
    """The feedback on this script."""
    seen, asides = roles.roles_of(reading), asides_of(reading)
    own = hints.get(reading.mistake or "", ())
    graded = parts.parts_of(reading)
    return Feedback(
        name=name,
        reading=reading,
        headline=_headline(reading, graded),
        first=_first(reading, graded),
        hint=own[0] if own else "",
        roles=seen,
        parts=graded,
        notes=roles.annotations(seen),
        curve=roles.curve(reading),
        remarks=(*_remarks(reading), *(said for each in asides.values() for said in each)),
        source=tuple(source.decode("utf-8", "replace").replace("\r\n", "\n").split("\n")),
        asides=asides,
        hints=own,
    )


def _headline(reading: Reading, graded: Sequence[GradedPart]) -> str:
    if reading.verdict == "right" and any(each.state != "right" for each in graded):
        return "right, but not every part of the network was seen"
    return HEADLINES[reading.verdict]


def departure(reading: Reading) -> str:
    """What is wrong first, and how; its line is shown apart."""
    concept = _CONCEPTS[reading.first_wrong] if reading.first_wrong else ""
    return reading.why if reading.why.startswith(concept) else f"{concept}: {reading.why}"


def other_way(reading: Reading) -> tuple[str, ...]:
    """In which other way a script is right, and what the article does; nothing where it is right in the article's."""
    if reading.verdict == "scaled":
        article = "the article's step is the gradient times alpha, and nothing else"
    elif reading.verdict == "other-loss":
        article = "the article's loss is the squared error, and its output delta contains the output's slope"
    else:
        return ()
    return (f"it is {HEADLINES[reading.verdict]}: {reading.why}", article)


def _first(reading: Reading, graded: Sequence[GradedPart]) -> str:
    """What is wrong first, in the part that has the cross."""
    if reading.first_wrong is None:
        return ""
    place = f", line {reading.line}" if reading.line else ""
    part = next((each.part for each in graded if each.state == "wrong"), "")
    where = part if part in ("", "alpha") else f"the {part}"
    return f"the first thing that is wrong is in {where or _CONCEPTS[reading.first_wrong]}{place}: {reading.why}"


def _remarks(reading: Reading) -> tuple[str, ...]:
    found = list(roles.differences(reading))
    if reading.verdict != "unjudged":
        wrong = {each.part for each in parts.parts_of(reading) if each.state == "wrong"}
        found += dict.fromkeys(why for part, why in reading.unshown.items() if part not in wrong)
    called = reading.evidence.called if reading.evidence is not None else ""
    if called:
        found.append(f"nothing in the file calls {called}, so byheart called it, with the exercise's data")
    if reading.evidence is not None and reading.evidence.status == "raised" and reading.verdict != "unjudged":
        place = f" in line {reading.evidence.complaint_line}" if reading.evidence.complaint_line else ""
        found.append(f"after the steps that were judged, it stops{place}: {in_words(reading.evidence.complaint)}")
    if reading.evidence is not None and reading.evidence.status == "raised":
        found += what_met(reading.evidence.complaint, Case("", {}), {})
    return tuple(found)


# Side by side ---------------------------------------------------------------------------------------------------------


def side_by_side(theirs: Feedback, ours: Feedback) -> tuple[tuple[str, str, str], ...]:
    """For each role: its name, our line, and the learner's line."""
    own = {each.role: each.line for each in theirs.roles if each.line}
    rows = []
    for role in ours.roles:
        if role.line and not role.role.startswith(("squash", "error sent", "derivative")):
            text = _line(theirs.source, own.get(role.role, 0))
            rows.append((role.role, _line(ours.source, role.line), text))
    return tuple(rows)


def _line(source: Sequence[str], number: int) -> str:
    return source[number - 1].strip() if 1 <= number <= len(source) else ""


# As JSON and as text --------------------------------------------------------------------------------------------------


def as_json(feedback: Feedback) -> str:
    """The reading as JSON, in plain ASCII."""
    reading = feedback.reading
    table: dict[str, Any] = {
        "verdict": reading.verdict,
        "first_wrong": reading.first_wrong,
        "line": reading.line,
        "mistake": reading.mistake,
        "roles": {
            each.role: {"names": list(each.names), "line": each.line or None, "shape": list(each.shape)}
            for each in feedback.roles
        },
        "why": reading.why,
        "loss": reading.loss or None,
        "scale": reading.scale,
        "parts": [
            {"part": each.part, "state": each.state, "line": each.line, "why": each.why or None}
            for each in feedback.parts
        ],
        "remarks": list(feedback.remarks),
        "hint": feedback.hint or None,
        "curve": [list(point) for point in feedback.curve],
    }
    return json.dumps(table, indent=1)


def as_text(feedback: Feedback) -> Iterator[str]:
    """The reading as lines of text. They are not made safe for a terminal; the caller does that."""
    yield f"{feedback.name}: {feedback.headline}"
    yield f"  {feedback.first or feedback.reading.why}"
    if feedback.hint:
        yield f"  hint     {feedback.hint}"
    for remark in feedback.remarks:
        yield f"  note     {remark}"
    if any(each.state != "not seen" for each in feedback.parts):
        yield ""
        yield from _parts(feedback.parts, feedback.reading.line)
        yield ""
        yield from _listing(feedback)
    if feedback.curve:
        yield ""
        points = ", ".join(f"{step:,}: {error:.4f}" for step, error in _some(feedback.curve))
        yield f"  mean absolute error by step   {points}"
    if feedback.beside:
        yield ""
        yield from _beside(feedback.ours, feedback.beside)


def _parts(parts: Sequence[GradedPart], mistake: int | None) -> Iterator[str]:
    """A line for each part. What isn't seen for no reason of its own depends on the mistake, which is in this line."""
    marks = {"right": "✓", "wrong": "✗", "not seen": "·"}
    found = any(each.state == "wrong" for each in parts)
    depends = f"it depends on the mistake{f' in line {mistake}' if mistake else ''}" if found else ""
    for each in parts:
        place = f"line {each.line}" if each.line else ""
        place = each.why or (depends if each.state == "not seen" else "") or place
        yield f"  {marks[each.state]} {each.part:<20} {each.state:<9} {place}".rstrip()


def _listing(feedback: Feedback) -> Iterator[str]:
    for number, line in enumerate(feedback.source[:_MOST_LINES], start=1):
        shown = line.rstrip()[:_LONGEST_LINE].replace("\t", "    ")
        mark = "▸" if number == feedback.reading.line else " "
        note = "; ".join(feedback.notes.get(number, ()))
        if note or mark == "▸" or shown:
            yield f"{mark}{number:>4}  {shown}{f'   ← {note}' if note else ''}"


def _some(curve: Sequence[tuple[int, float]]) -> Sequence[tuple[int, float]]:
    """The first point of the curve, and the first of each later observation window (at most 8)."""
    return [point for at, point in enumerate(curve) if at == 0 or point[0] > curve[at - 1][0] + 1][:8]


def _beside(name: str, rows: Sequence[tuple[str, str, str]]) -> Iterator[str]:
    yield f"  {name}, and yours"
    for role, ours, theirs in rows:
        yield f"  {role}"
        yield f"      {ours}"
        yield f"      {theirs or '(not seen)'}"
