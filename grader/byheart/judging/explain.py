"""The verdicts on one file: each answer is judged by itself, and then all are explained together.

The explanation says which mistake a wrong answer looks like, what follows from what, and which unexplained answers
behave alike. Points come from `judge`. Nothing is asked here, except by `follow` through the `again` that it is given.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.curriculum.course import SECRET, Carry
from byheart.judging.diagnose import Answered, Diagnosis, Knowledge, diagnose
from byheart.judging.follow import Again, follows_from
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict, inherited, judge


@dataclass(frozen=True, slots=True)
class Helpers:
    """What is needed only if something is wrong: the known mistakes, and a way to find what follows from what.

    `solution` is that of the file's exercise, or None if it isn't here. `again` asks the learner's file once more.
    """

    known: Callable[[], Knowledge]
    solution: Callable[[], ModuleType | None]
    again: Again


def verdicts_on(asked: Sequence[Answered], topic: str, helpers: Helpers | None, carry: Carry) -> tuple[Verdict, ...]:
    """A verdict for each question of one file. `asked` has the cases, expectations and answers of each."""
    with np.errstate(all="ignore"):  # the answers may hold any number
        return _verdicts_on(asked, topic, helpers, carry)


def _verdicts_on(asked: Sequence[Answered], topic: str, helpers: Helpers | None, carry: Carry) -> tuple[Verdict, ...]:
    verdicts = [judge(each.question, each.cases, each.expected, each.answers) for each in asked]
    wrong = [each.question for each in verdicts if each.outcome in ("wrong", "error")]
    if not wrong or helpers is None:
        return tuple(verdicts)
    knowledge = helpers.known()
    found = diagnose(asked, wrong, knowledge, topic)
    explained = [
        _explained(answered, verdict, found.get(verdict.question), knowledge, carry)
        for answered, verdict in zip(asked, verdicts, strict=True)
    ]
    unexplained = [each.question for each in explained if each.behaviour]
    return tuple(_followed(each, asked, unexplained, helpers) if each.behaviour else each for each in explained)


def _followed(verdict: Verdict, asked: Sequence[Answered], unexplained: Sequence[str], helpers: Helpers) -> Verdict:
    """The verdict on an unexplained answer. If another unexplained one causes it, it says so; its points stay."""
    others = [each for each in asked if each.question.id in unexplained and each.question.id != verdict.question]
    solution = helpers.solution() if others else None
    if solution is None:
        return verdict
    (answered,) = (each for each in asked if each.question.id == verdict.question)
    cause = follows_from(answered, others, solution, helpers.again)
    return inherited(answered.question, replace(verdict, behaviour=""), cause, forgiven=False) if cause else verdict


def _explained(
    answered: Answered, verdict: Verdict, diagnosis: Diagnosis | None, knowledge: Knowledge, carry: Carry
) -> Verdict:
    if diagnosis is None:
        return replace(verdict, behaviour=behaviour(answered)) if verdict.outcome == "wrong" else verdict
    looks_like, hints, causes = _told(diagnosis, knowledge.mistakes)
    named = replace(verdict, mistake="+".join(diagnosis.mistakes), looks_like=looks_like, hints=hints, causes=causes)
    if diagnosis.cause == verdict.question:
        return named
    forgiven = carry == "forgive" and not diagnosis.guessable
    return inherited(answered.question, named, diagnosis.cause, forgiven=forgiven)


def _told(diagnosis: Diagnosis, known: Mapping[str, Any]) -> tuple[str, tuple[str, ...], tuple[Cause, ...]]:
    """The misconception and the hints, level by level; if there are several mistakes, also each with its own."""
    both = [known[each] for each in diagnosis.mistakes if each in known]
    others = [known[each] for each in diagnosis.others if each in known]
    looks_like = [" ".join(each.misconception for each in both), *(each.misconception for each in others)]
    levels = zip(*(each.hints for each in (*both, *others)), strict=False)
    hints = tuple(" ".join(dict.fromkeys(level)) for level in levels)
    return " Or: ".join(filter(None, looks_like)), hints, _causes(both, others)


def _causes(both: Sequence[Any], others: Sequence[Any]) -> tuple[Cause, ...]:
    """Of several mistakes each by itself: those made at once, then those that would explain it as well."""
    if len(both) + len(others) < 2:
        return ()
    at_once = [Cause(each.misconception, each.hints, "and" if each is not both[0] else "") for each in both]
    return (*at_once, *(Cause(each.misconception, each.hints, "or") for each in others))


def behaviour(answered: Answered) -> str:
    """A short hash of a wrong answer's values: the same for all programs that answer so.

    Cases of the secret seed are left out, so that an instructor's message to a group still applies with the next
    secret.
    """
    whole = hashlib.sha256(answered.question.id.encode())
    for case, answer, leaves in zip(answered.cases, answered.answers, answered.leaves, strict=False):
        if SECRET in case.name:
            continue
        whole.update(f"{answer.status} {leaves is None}".encode())
        for leaf in leaves or ():
            largest = np.abs(leaf[np.isfinite(leaf)]).max(initial=0.0) or 1.0
            with np.errstate(all="ignore"):  # four digits are enough: two programs that do the same agree to twelve
                whole.update(f"{leaf.shape}".encode() + (np.round(leaf / largest * 1e4) + 0.0).tobytes())
            whole.update(f"{largest:.3g}".encode())
    return whole.hexdigest()[:10]
