"""What a student may read of a verdict, as plain text: what other systems show beside a mark.

A student's text is untrusted: what steers or hides is spelled out. On a student's own page each hint is opened by
itself; where there is no such page, the first ones may be told here.
"""

from collections.abc import Iterator

from byheart.judging.hints import label, numbered
from byheart.judging.judge import Verdict
from byheart.report.text import one_line, visible

_MOST, _LONGEST = 20, 600


def said_of(verdict: Verdict, hints: int = 0) -> str:
    """What came back, what it looks like, and what a person said, one sentence on each line; with so many hints."""
    return "\n".join(_lines(verdict, hints))


def _lines(verdict: Verdict, hints: int) -> Iterator[str]:
    if verdict.asked and verdict.outcome == "wrong":
        yield f"Asked: {one_line(verdict.asked, _LONGEST)}"
    for each in verdict.message.split("\n")[:_MOST] if verdict.message else ():
        yield one_line(each, _LONGEST)
    if verdict.lines and verdict.outcome != "right":
        yield f"Line {verdict.lines[-1].number}: {one_line(verdict.lines[-1].code.strip(), _LONGEST)}"
    for cause in verdict.told:
        if cause.looks_like:
            yield f"Looks like: {one_line(cause.looks_like, _LONGEST)}"
        yield from (f"{label(level).capitalize()}: {hint}" for level, hint in numbered(cause.hints, hints))
    if verdict.follows:
        yield f"This follows from {verdict.follows}. Fix that first."
    for note in verdict.notes[:_MOST]:
        yield f"Note: {one_line(note, _LONGEST)}"
    if verdict.given:
        yield visible(verdict.given.told)
