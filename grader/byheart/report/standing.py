"""One student's row of the class page, as data: marks, outcomes, what needs a person, and what the wrong answers were.

A Standing is made from a Report, which can then be dropped. It goes through a file as one line of text, so that a class
is never held in memory. This is an allow-list: of messages and code it takes only what explains a wrong answer to the
instructor, and no output.
"""

import json
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Literal

from byheart.judging.compare import Outcome
from byheart.judging.judge import Verdict
from byheart.judging.results import Report, Total
from byheart.report import code
from byheart.report.handed import NOTHING_TOLD, Told
from byheart.report.text import counted, one_line
from byheart.report.words import WORDS

_SENTENCES, _LONGEST = 3, 300
_LONGEST_REMARK = 200

Need = Literal["refused", "absent", "unlisted", "fault", "nothing", "changed", "crash", "timeout", "remarks", "zero"]


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
    sentence on what wasn't read, and how many more there are, or else why there are 0 points. `files` has the exercise
    and the hash of each file in which something is written. `name` is shown, or else `student`, with `about` beside it.
    Who isn't `counted` is in no figure of the class. `ungraded` is how many questions have no mark, and `by_person`
    says what a person gave.
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
    name: str = ""
    about: str = ""
    counted: bool = True
    ungraded: int = 0
    by_person: str = ""
    excused: bool = False

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
    """A student who couldn't be graded, and why. `ours` is True if that isn't the student's fault.

    Who is `absent` is on the roster and handed in nothing.
    """

    student: str
    why: str
    ours: bool = False
    name: str = ""
    about: str = ""
    absent: bool = False

    @property
    def need(self) -> Need:
        """What a person has to look at: the submission, byheart, or who handed in none."""
        return "absent" if self.absent else "fault" if self.ours else "refused"


def standing(report: Report, href: str, told: Told = NOTHING_TOLD) -> Standing:
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
        needs=(*(("unlisted",) if told.is_listed is False else ()), *needs_of(report)) if told.counted else (),
        remark=_remark(report.remarks) or _why_zero(report),
        files=tuple(_files(report)),
        name=told.name,
        about=told.about(report.student),
        counted=told.counted,
        ungraded=report.total.ungraded,
        by_person=_by_person(report),
        excused=report.excused,
    )


def _by_person(report: Report) -> str:
    """What of the marks is a person's, in a few words; "" if nothing is."""
    if report.excused:
        return "Excused by a person."
    if report.given and report.given.word.decides:
        return "The mark is a person's."
    count = sum(each.by_person for each in report.verdicts)
    return f"{counted(count, 'mark')} {'is' if count == 1 else 'are'} a person's." if count else ""


def _files(report: Report) -> Iterator[tuple[str, str]]:
    """The files in which something is written, each with its exercise."""
    for exercise in report.exercises:
        if exercise.file and not all(each.outcome in _NOT_WRITTEN for each in exercise.verdicts):
            yield exercise.id, exercise.file.sha256


def needs_of(report: Report) -> Iterator[Need]:
    """What of this report a person has to look at. Where nothing was read, that says it all."""
    outcomes = {each.outcome for each in report.verdicts if not each.by_person}
    if report.total.ungraded:
        yield "fault"
    if any(each.warning for each in report.words):
        yield "changed"
    if report.exercises and not any(each.file for each in report.exercises):
        yield "nothing"
        return
    if "crash" in outcomes:
        yield "crash"
    if "timeout" in outcomes:
        yield "timeout"
    if report.remarks:
        yield "remarks"
    if report.verdicts and not report.score and not report.total.ungraded and not report.excused:
        yield "zero"


def _remark(remarks: tuple[str, ...]) -> str:
    if not remarks:
        return ""
    more = f" (and {len(remarks) - 1} more)" if len(remarks) > 1 else ""
    return one_line(remarks[0], _LONGEST_REMARK) + more


def _why_zero(report: Report) -> str:
    """What became of most questions of somebody with 0 points: no 0 stands on the page without a reason.

    It is short, since the class page has a thousand rows.
    """
    outcomes = Counter(each.outcome for each in report.verdicts)
    if not outcomes or report.score or "fault" in outcomes:
        return ""
    ((outcome, count),) = outcomes.most_common(1)
    return f"None right: {count} {WORDS[outcome]}"


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
