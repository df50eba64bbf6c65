"""The verdict on a question, from its answers: each is compared with what was expected, and all must be right.

This is the only place where points are awarded; a missing answer is a wrong one. It asks no code, and must never say a
wanted number. How one answer is compared, and the words for it, stand in `compare`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from byheart.asking.answer import Answer, Line
from byheart.asking.question import Case, Polynomial, Question
from byheart.curriculum.course import Carry
from byheart.expecting.key import ExpectedAnswer
from byheart.judging.compare import Finding, Outcome, compare, draws_from_one_stock
from byheart.judging.describe import listed, shape_of
from byheart.judging.hints import Cause, without_repeats
from byheart.judging.pictures import Cells, Curve, curve_of
from byheart.judging.word import Given, Word

# How the complaint about a file begins that Python can't read.
_UNREADABLE = ("SyntaxError", "IndentationError", "TabError", "print needs parentheses", "exec needs parentheses")


@dataclass(frozen=True, slots=True)
class Verdict:
    """The result of one question. `message` says what came back and where it differs, one sentence on each line.

    If known mistakes give just this answer: `mistake` has their ids joined by +, `looks_like` the misconception,
    `hints` the hints (nudge, locate, explain), and `follows` the question in which the mistake really is, if that is
    another one. `causes` has each of several mistakes with its own hints. If none does, `behaviour` is the same text
    for all who answer so. `case` names the case that the message is about. `forgivable` says that the answer is wrong
    only because of `follows`: whether it keeps its points then, the course's `carry` decides. `given` is a person's
    word on it, with what byheart gave: then `score` is the person's. `form`: the message is about the kind, the number
    or the shape of what came back, and not about values.
    """

    question: str
    outcome: Outcome
    score: float
    points: float
    message: str = ""
    asked: str = ""
    notes: tuple[str, ...] = ()
    lines: tuple[Line, ...] = ()
    mistake: str | None = None
    cells: Cells | None = None
    curve: Curve | None = None
    looks_like: str = ""
    hints: tuple[str, ...] = ()
    follows: str = ""
    behaviour: str = ""
    causes: tuple[Cause, ...] = ()
    case: str = ""
    forgivable: bool = False
    given: Given | None = None
    form: bool = False

    @property
    def told(self) -> tuple[Cause, ...]:
        """Each mistake that gives just this answer, with its own hints; none where it follows from another question."""
        if self.follows or not (self.looks_like or self.hints):
            return ()
        return without_repeats(self.causes or (Cause(self.looks_like, self.hints),))

    @property
    def forgiven(self) -> bool:
        """Whether it isn't right and has its points all the same, since the mistake is in another question."""
        return self.outcome not in ("right", "untold") and self.score > 0 and not self.by_person

    @property
    def graded(self) -> bool:
        """Whether it was graded at all. What wasn't, by a fault of ours or the machine's, is no 0."""
        return self.outcome != "fault" or self.by_person

    @property
    def by_person(self) -> bool:
        """Whether its points are a person's, and not byheart's."""
        return self.given is not None and self.given.word.decides


def judge(
    question: Question, cases: Sequence[Case], expected: Sequence[ExpectedAnswer], answers: Sequence[Answer]
) -> Verdict:
    """The verdict on one question. `answers` has one answer for each case, in the cases' order; all must be right."""
    with np.errstate(all="ignore"):  # the answers may hold any number, also nan and infinity
        findings = [compare(question, *each) for each in zip(cases, expected, answers, strict=False)]
    wrong = [at for at, finding in enumerate(findings) if finding.outcome != "right"]
    if not cases or (not wrong and len(findings) < len(cases)):
        return _awarded(question, Finding("wrong", ("Not every case was answered.",)))
    if not wrong:
        alike = draws_from_one_stock(cases, answers) if question.compare == "draw" else None
        return _awarded(question, alike or Finding("right", notes=_notes(expected, findings, answers)))
    first = _plainest(findings, wrong)
    found = findings[first]
    message = found.sentences + _how_often(cases, findings, wrong)
    notes = _changed(answers, harmless=False) if found.outcome == "wrong" else ()
    verdict = _awarded(question, Finding(found.outcome, message, notes, found.cells))
    curve = curve_of(cases, expected, answers) if found.outcome == "wrong" else None
    asked = _asked(cases[first]) if _was_asked(cases, answers, found.outcome) else ""
    return replace(
        verdict, asked=asked, lines=answers[first].lines, curve=curve, case=cases[first].name, form=found.form
    )


def judge_part(question: Question, outcome: Outcome, message: str = "", lines: tuple[Line, ...] = ()) -> Verdict:
    """The verdict on one part of a script that was watched. `outcome` comes from the caller."""
    return replace(_awarded(question, Finding(outcome, (message,))), lines=lines)


def fault(question: Question, problem: str, whose: str = "This is byheart's fault, not yours") -> Verdict:
    """The verdict if we failed: it gives no points, and isn't the student's fault."""
    return Verdict(question.id, "fault", 0.0, question.points, f"{whose}: {problem}")


def inherited(verdict: Verdict, cause: str, *, forgivable: bool = False) -> Verdict:
    """The verdict on a wrong answer that follows from another one. If it keeps its points for that, `award` says so."""
    return replace(verdict, follows=cause, forgivable=forgivable)


def award(question: Question, verdict: Verdict, carry: Carry) -> Verdict:
    """The verdict with the points that these settings give for it. Nobody is asked: the same facts, other points."""
    forgiven = carry == "forgive" and verdict.forgivable
    return replace(verdict, score=_worth(question, verdict.outcome, forgiven), points=question.points)


def with_word(verdict: Verdict, word: Word, changed: bool) -> Verdict:
    """The verdict with a person's word: other points, no points to be had, or a comment. What byheart gave stays."""
    given = Given(word, verdict.score if verdict.graded else None, verdict.points, changed)
    if word.excused:
        return replace(verdict, score=0.0, points=0.0, given=given)
    return replace(verdict, score=verdict.score if word.points is None else word.points, given=given)


def _awarded(question: Question, finding: Finding) -> Verdict:
    score = _worth(question, finding.outcome)
    message = "\n".join(finding.sentences)
    return Verdict(
        question.id, finding.outcome, score, question.points, message, notes=finding.notes, cells=finding.cells
    )


def _worth(question: Question, outcome: Outcome, forgiven: bool = False) -> float:
    return question.points if outcome == "right" or (outcome == "wrong" and forgiven) else 0.0


def _plainest(findings: Sequence[Finding], wrong: Sequence[int]) -> int:
    """The wrong case in which it is plain to see: the first that is at least half as far off as the farthest.

    The kind of failure stays that of the first.
    """
    alike = [at for at in wrong if findings[at].outcome == findings[wrong[0]].outcome]
    farthest = max(findings[at].far for at in alike)
    return next(at for at in alike if findings[at].far >= farthest / 2)


def _was_asked(cases: Sequence[Case], answers: Sequence[Answer], outcome: Outcome) -> bool:
    """Whether a function was there to be asked: a file that can't be run brings one answer for all cases."""
    stopped = outcome == "error" and len(answers) == 1 and (len(cases) > 1 or not answers[0].lines)
    unread = outcome == "error" and answers[0].complaint.startswith(_UNREADABLE)
    return outcome != "missing" and not stopped and not unread


def _how_often(cases: Sequence[Case], findings: list[Finding], wrong: list[int]) -> tuple[str, ...]:
    right = len(findings) - len(wrong)
    if not right or findings[wrong[0]].outcome != "wrong":
        return ()
    names = [f"“{cases[at].name}”" for at in range(len(findings)) if at not in wrong]
    which = f": {listed(names)}" if right <= 3 else ""
    return (f"It is right in {right} of {len(cases)} cases{which}.",)


def _notes(expected: Sequence[ExpectedAnswer], findings: list[Finding], answers: Sequence[Answer]) -> tuple[str, ...]:
    """The remarks on a right answer."""
    notes = tuple(dict.fromkeys(note for finding in findings for note in finding.notes)) + _changed(answers)
    ungraded = sum(leaf.ungraded for answer in expected for leaf in answer.values)
    if ungraded:
        whole = sum(leaf.values.size for answer in expected for leaf in answer.values)
        why = "because rounding decides there; you needn't do anything"
        notes += (f"{ungraded} of {whole} values weren't graded, {why}",)
    return notes


def _changed(answers: Sequence[Answer], harmless: bool = True) -> tuple[str, ...]:
    """That arguments were changed in place. In a wrong answer it may be the mistake itself (not `harmless`)."""
    names = list(dict.fromkeys(name for answer in answers for name in answer.changed))
    if not names:
        return ()
    arguments = "argument" if len(names) == 1 else "arguments"
    theirs = "array outside your function changes" if len(names) == 1 else "arrays outside your function change"
    in_place = f"it changes its {arguments} {listed(names)} in place"
    return (f"{in_place}: no mistake, but the {theirs} too" if harmless else f"{in_place}, so the {theirs} too",)


def _asked(case: Case) -> str:
    """What was given, and the case's name, without what it only says again."""
    given = [_argument(name, value) for name, value in case.inputs.items()]
    name = ", ".join(each for each in case.name.split(", ") if each not in given)
    return ", ".join(given) + (f"   ({name})" if name else "")


def _argument(name: str, value: Any) -> str:
    if isinstance(value, np.ndarray):
        return f"{name} {shape_of(value)}"
    if isinstance(value, Polynomial):
        return f"{name} (a function)"
    return f"{name} {value:g}" if isinstance(value, float) else f"{name} {value}"
