"""A mark in a sentence, and an outcome in a word: what the exports' texts share.

What is said of a verdict is in `report/said`.
"""

from byheart.exports.marks import Marked
from byheart.judging.judge import Verdict
from byheart.judging.results import amount
from byheart.report.text import visible
from byheart.report.words import word_of


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
    said += [one.withheld] * bool(one.withheld)
    return " ".join(said)


def outcome_of(verdict: Verdict) -> str:
    """The outcome in a word or a few."""
    return word_of(verdict)
