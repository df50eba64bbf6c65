"""Wrong programs that were written by hand: each fails the question that its first lines name, as they say.

    # wrong: hidden_delta        the question that fails, or all
    # outcome: wrong             how it fails
    # says: …                    a part of the message, if its words matter

The label is taken as true. A program that fails otherwise, or not at all, is a finding of the questions.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.problems import GraderFault
from byheart.judging.judge import Verdict
from byheart.proof.desk import Desk, Trial, desk_for

OUTCOMES = ("wrong", "error", "timeout", "blank", "missing")
_HEADER = re.compile(r"^# (wrong|outcome|says): (.+?)\s*$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Label:
    """What a program's first lines say of it."""

    question: str
    outcome: str
    says: str

    def unmet(self, verdicts: Iterable[Verdict]) -> Iterator[str]:
        """What comes out otherwise than labelled, a sentence for each question."""
        by_name = {each.question.partition("/")[2]: each for each in verdicts}
        if self.question not in {"all", *by_name}:
            yield f"there is no question {self.question}"
        for name, verdict in by_name.items():
            wanted = self.outcome if self.question in ("all", name) else "right"
            message = verdict.message.replace("\n", " ")
            if verdict.outcome != wanted:
                yield f"{name} is {verdict.outcome}, not {wanted}: {message}".removesuffix(": ")
            elif wanted != "right" and self.says.lower() not in verdict.message.lower():
                yield f"{name} doesn't say {self.says!r}: {message}"


def label_of(path: Path) -> Label:
    """The label of a wrong program. Raises GraderFault where its first lines have none."""
    header = dict(_HEADER.findall(path.read_bytes().decode("utf-8", "replace")))
    if "wrong" not in header or header.get("outcome") not in OUTCOMES:
        outcomes = ", ".join(OUTCOMES)
        raise GraderFault(
            f"{path} needs a line '# wrong: QUESTION' (or all), and '# outcome: ' with one of {outcomes}."
        )
    return Label(header["wrong"], header["outcome"], header.get("says", ""))


def failing_otherwise(course: Path, paths: Sequence[str]) -> list[tuple[str, ...]]:
    """For each of these files, what comes out otherwise than labelled. A file's folder has its exercise's name."""
    desk = desk_for(course)
    return [_otherwise(desk, Path(path)) for path in paths]


def _otherwise(desk: Desk, path: Path) -> tuple[str, ...]:
    label = label_of(path)
    trial = Trial(path.parent.name, path.read_bytes().decode("utf-8", "surrogateescape"))
    # Some never end, so there is little time; where that changes what comes out, there is as much as a learner has.
    return tuple(label.unmet(desk.hurried(trial))) and tuple(label.unmet(desk.verdicts(trial)))
