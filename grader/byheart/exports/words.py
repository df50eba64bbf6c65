"""What a student may read of a verdict, as plain text: the one place where the exports' texts are made.

A student's text is untrusted: what steers or hides is spelled out. The hints stay on the student's page, where each is
opened by itself.
"""

from collections.abc import Iterator

from byheart.exports.marks import Marked
from byheart.judging.judge import Verdict
from byheart.judging.results import amount
from byheart.report.text import one_line, visible
from byheart.report.words import word_of

_MOST, _LONGEST = 20, 600


def said_of(verdict: Verdict) -> str:
    """What came back, what it looks like, and what a person said, one sentence on each line."""
    return "\n".join(_lines(verdict))


def _lines(verdict: Verdict) -> Iterator[str]:
    if verdict.asked and verdict.outcome == "wrong":
        yield f"Asked: {one_line(verdict.asked, _LONGEST)}"
    for each in verdict.message.split("\n")[:_MOST] if verdict.message else ():
        yield one_line(each, _LONGEST)
    if verdict.lines and verdict.outcome != "right":
        yield f"Line {verdict.lines[-1].number}: {one_line(verdict.lines[-1].code.strip(), _LONGEST)}"
    for cause in verdict.told:
        if cause.looks_like:
            yield f"Looks like: {one_line(cause.looks_like, _LONGEST)}"
    if verdict.follows:
        yield f"This follows from {verdict.follows}. Fix that first."
    for note in verdict.notes[:_MOST]:
        yield f"Note: {one_line(note, _LONGEST)}"
    if verdict.given:
        yield visible(verdict.given.told)


def headline(one: Marked, out_of: float | None = None) -> str:
    """The mark in a sentence, with what was taken off, and a person's word on the whole."""
    mark = one.scaled(out_of)
    most = one.of if out_of is None else out_of
    said = [
        f"{amount(mark)} of {amount(most)} points." if mark is not None else f"{one.state[:1].upper()}{one.state[1:]}."
    ]
    if mark is not None and one.taken_off:
        said.append(f"Handed in {one.late.words.partition(':')[0]}: {100 * one.taken_off:g} % were taken off.")
    said += [visible(sentence) for question, sentence in one.words if not question]
    return " ".join(said)


def outcome_of(verdict: Verdict) -> str:
    """The outcome in a word or a few."""
    return word_of(verdict)
