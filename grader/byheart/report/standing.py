"""One student's row of the class page, as data: marks, outcomes, what needs a person, and what the wrong answers were.

A Standing is made from a Report, which can then be dropped. It goes through a file as one line of text, so that a class
is never held in memory. This is an allow-list: of messages and code it takes only what explains a wrong answer to the
instructor, and no output.
"""

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal

from byheart.judging.judge import Outcome, Verdict
from byheart.judging.results import Report, Total
from byheart.report import code
from byheart.report.text import one_line

_SENTENCES, _LONGEST = 3, 300
_LONGEST_REMARK = 200

Need = Literal["refused", "fault", "nothing", "crash", "timeout", "remarks", "zero"]


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """What a wrong answer looks like: the known `mistake` that gives it, or else its `behaviour`, with an example.

    `code` is the body of the function that answers so, if no known mistake explains it.
    """

    question: str
    mistake: str
    behaviour: str
    words: str
    code: str = ""


_NOT_WRITTEN: tuple[Outcome, ...] = ("blank", "missing")


@dataclass(frozen=True, slots=True)
class Standing:
    """One student's row. `href` is the path of their page relative to the class page, unquoted.

    Of each exercise it has the id and the total. `opened`: it was asked with the open seeds only. `remark` is the first
    sentence on what wasn't read, and how many more there are. `files` has the exercise and the hash of each file in
    which something is written.
    """

    student: str
    href: str
    score: float
    points: float
    exercises: tuple[tuple[str, Total], ...]
    outcomes: tuple[tuple[str, Outcome], ...]
    wrong: tuple[WrongAnswer, ...] = ()
    confined: bool = True
    opened: bool = False
    needs: tuple[Need, ...] = ()
    remark: str = ""
    files: tuple[tuple[str, str], ...] = ()

    @property
    def ungraded(self) -> int:
        """How many questions weren't graded, by a fault of ours."""
        return sum(outcome == "fault" for _, outcome in self.outcomes)

    def to_text(self) -> str:
        """The standing in one line of ASCII."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> "Standing":
        """The standing that `to_text` wrote."""
        fields = json.loads(text)
        fields["exercises"] = tuple((id_, Total(**total)) for id_, total in fields["exercises"])
        fields["outcomes"] = tuple(map(tuple, fields["outcomes"]))
        fields["wrong"] = tuple(WrongAnswer(**each) for each in fields["wrong"])
        fields["needs"] = tuple(fields["needs"])
        fields["files"] = tuple(map(tuple, fields["files"]))
        return cls(**fields)


@dataclass(frozen=True, slots=True)
class NotGraded:
    """A student who couldn't be graded, and why. `ours` is True if that isn't the student's fault."""

    student: str
    why: str
    ours: bool = False

    @property
    def need(self) -> Need:
        """What a person has to look at: the submission, or byheart."""
        return "fault" if self.ours else "refused"


def standing(report: Report, href: str) -> Standing:
    """This report's row."""
    return Standing(
        student=report.student,
        href=href,
        score=report.score,
        points=report.points,
        exercises=tuple((sys.intern(each.id), each.total) for each in report.exercises),
        outcomes=tuple((sys.intern(each.question), each.outcome) for each in report.verdicts),
        wrong=tuple(_wrong_answers(report)),
        confined=report.receipt.confined,
        opened=not report.receipt.secret_seeds,
        needs=tuple(needs_of(report)),
        remark=_remark(report.remarks),
        files=tuple(_files(report)),
    )


def _files(report: Report) -> Iterator[tuple[str, str]]:
    """The files in which something is written, each with its exercise."""
    for exercise in report.exercises:
        if exercise.file and not all(each.outcome in _NOT_WRITTEN for each in exercise.verdicts):
            yield exercise.id, exercise.file.sha256


def needs_of(report: Report) -> Iterator[Need]:
    """What of this report a person has to look at. Where nothing was read, that says it all."""
    outcomes = {each.outcome for each in report.verdicts}
    if "fault" in outcomes:
        yield "fault"
    if report.exercises and not any(each.file for each in report.exercises):
        yield "nothing"
        return
    if "crash" in outcomes:
        yield "crash"
    if "timeout" in outcomes:
        yield "timeout"
    if report.remarks:
        yield "remarks"
    if report.verdicts and not report.score and "fault" not in outcomes:
        yield "zero"


def _remark(remarks: tuple[str, ...]) -> str:
    if not remarks:
        return ""
    more = f" (and {len(remarks) - 1} more)" if len(remarks) > 1 else ""
    return one_line(remarks[0], _LONGEST_REMARK) + more


def _wrong_answers(report: Report) -> Iterator[WrongAnswer]:
    for exercise in report.exercises:
        for verdict in exercise.verdicts:
            if not verdict.follows and (verdict.mistake or verdict.behaviour):
                yield _wrong(verdict, exercise.file.text if exercise.file else "")


def _wrong(verdict: Verdict, text: str) -> WrongAnswer:
    sentences = verdict.message.split("\n")
    words = one_line(" ".join(sentences[:_SENTENCES]), _LONGEST)
    if verdict.mistake:
        # The blank page's verdicts have no misconception. Their message says what is wrong.
        believed = sys.intern(verdict.looks_like or words)
        return WrongAnswer(sys.intern(verdict.question), sys.intern(verdict.mistake), "", believed)
    body = code.body_of(text, verdict.question.partition("/")[2])
    shown = body or (verdict.lines[-1].code[:_LONGEST] if verdict.lines else "")
    return WrongAnswer(sys.intern(verdict.question), "", sys.intern(verdict.behaviour), words, shown)
