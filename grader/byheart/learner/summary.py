"""What pytest found, as Markdown: for the page of a run on GitHub, or for anybody who keeps such a file.

It says what the terminal says, in the same words. It decides nothing, and nothing of a learner's becomes a link in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from byheart.judging.judge import Verdict
from byheart.judging.results import total_of
from byheart.learner import screen
from byheart.report.text import fenced, markdown


def summary(title: str, verdicts: Sequence[Verdict], hints: int, printed: Mapping[str, str]) -> str:
    """A table of the exercises, and what is to be said about what isn't right."""
    return "\n".join(_lines(title, verdicts, screen.Style(hints=hints), printed)) + "\n"


def _lines(title: str, verdicts: Sequence[Verdict], style: screen.Style, printed: Mapping[str, str]) -> Iterator[str]:
    yield from (f"## {markdown(title)}: {' '.join(total_of(verdicts).shown)} points", "")
    yield from ("| exercise | points | questions |", "|---|---|---|")
    for exercise, own in groupby(verdicts, key=lambda each: each.question.partition("/")[0]):
        asked = list(own)
        told = "; ".join(f"{markdown(each.question.partition('/')[2])}: {_word(each)}" for each in asked)
        yield f"| {markdown(exercise)} | {' '.join(total_of(asked).shown)} | {told} |"
    for block in screen.blocks(verdicts, style, printed):
        yield from ("", fenced("\n".join(block), "text"))


def _word(verdict: Verdict) -> str:
    return screen.NOT_WRITTEN if verdict.outcome == "blank" else verdict.outcome
