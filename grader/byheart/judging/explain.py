"""The verdicts on one file: each answer is judged by itself, and then all are explained together.

The explanation says which mistake a wrong answer looks like, what follows from what, and which unexplained answers
behave alike. Points come from `judge`. A learner's function is asked once more only by `follow` and `again`, through
the `again` that they are given.
"""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import ModuleType
from typing import Any

import numpy as np

from byheart.curriculum.course import Carry, is_secret
from byheart.curriculum.shapes import Axes
from byheart.judging.again import ignored, remembers
from byheart.judging.describe import listed
from byheart.judging.diagnose import Diagnosis, diagnose
from byheart.judging.follow import Again, follows_from, raised_in
from byheart.judging.general import IGNORES, REMEMBERS, General, general_mistakes, raised, shown
from byheart.judging.hints import Cause
from byheart.judging.judge import Verdict, award, inherited, judge
from byheart.judging.known import Knowledge
from byheart.judging.led import Led, right_when_led
from byheart.judging.matching import Answered
from byheart.judging.raised import what_met
from byheart.judging.relations import drawn, related


@dataclass(frozen=True, slots=True)
class Helpers:
    """What is needed only if something is wrong: the known mistakes, and a way to find what follows from what.

    `solution` is that of the file's exercise, or None if it isn't here. `again` asks the learner's file once more.
    `axes` says of each function's inputs what their axes are. `led` asks with other functions answered from outside.
    """

    known: Callable[[], Knowledge]
    solution: Callable[[], ModuleType | None]
    again: Again
    axes: Callable[[], Mapping[str, Axes]] = dict
    led: Led | None = None


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
        _explained(answered, verdict, found.get(verdict.question), knowledge)
        for answered, verdict in zip(asked, verdicts, strict=True)
    ]
    forgiven = [_forgiven(*each, asked, helpers, knowledge, carry) for each in zip(asked, explained, strict=True)]
    return tuple(_unexplained(each, forgiven, asked, helpers, knowledge) for each in forgiven)


def _forgiven(
    answered: Answered,
    verdict: Verdict,
    asked: Sequence[Answered],
    helpers: Helpers,
    knowledge: Knowledge,
    carry: Carry,
) -> Verdict:
    """The verdict, with its points if it is only wrong because its function calls others that are."""
    if not verdict.forgivable:
        return verdict
    topic = answered.question.exercise.partition("_")[2]
    place = [each.question.id for each in asked].index(verdict.question)
    others = [*asked[:place], *(each for each in asked[place + 1 :] if each.question.id == verdict.follows)]
    modules = knowledge.alteration.modules if knowledge.alteration is not None else {}
    if helpers.led and topic in modules and right_when_led(answered, others, modules[topic], helpers.led):
        return award(answered.question, verdict, carry)
    return replace(verdict, forgivable=False)


def _unexplained(
    verdict: Verdict, all_: Sequence[Verdict], asked: Sequence[Answered], helpers: Helpers, knowledge: Knowledge
) -> Verdict:
    """The verdict on an answer that no known mistake explains: what causes it, or what is plain to see."""
    (answered,) = (each for each in asked if each.question.id == verdict.question)
    if verdict.outcome == "error":
        verdict = replace(verdict, message="\n".join((verdict.message, *_what_met(answered, helpers))))
    if verdict.outcome not in ("wrong", "error") or verdict.mistake is not None:
        return verdict
    cause = _cause(verdict, answered, all_, asked, helpers)
    if cause:
        return inherited(replace(verdict, behaviour=""), cause)
    general = _general(answered, verdict, helpers, knowledge)
    if general is None:
        return verdict
    return replace(verdict, mistake=general.id, looks_like=general.misconception, hints=general.hints, behaviour="")


def _what_met(answered: Answered, helpers: Helpers) -> tuple[str, ...]:
    """Which arrays met, in the first case that raised."""
    at = _first_raised(answered)
    axes = helpers.axes().get(answered.question.name, {})
    return what_met(answered.answers[at].complaint, answered.cases[at], axes)


def _first_raised(answered: Answered) -> int:
    """The first case that raised: there is one where the outcome is an error."""
    return next(at for at, answer in enumerate(answered.answers) if answer.status == "raised")


def _general(answered: Answered, verdict: Verdict, helpers: Helpers, knowledge: Knowledge) -> General | None:
    """What is plain to see in an exception or an answer, whatever the course; None if nothing is."""
    if verdict.outcome == "error":
        topics = sorted({name.partition("/")[0].partition("_")[2] for name in knowledge.fingerprints})
        return raised(answered.answers[_first_raised(answered)], topics)
    if seen := shown(answered.question, answered.expected, answered.answers):
        return seen
    if remembers(answered, helpers.again):
        return general_mistakes()[REMEMBERS]
    way = drawn if answered.question.compare == "draw" else related
    if found := way(answered.cases, answered.expected, answered.answers):
        return general_mistakes()[found.name].told(found.told)
    modules = knowledge.alteration.modules if knowledge.alteration is not None else {}
    topic = answered.question.exercise.partition("_")[2]
    names = ignored(answered, helpers.again, modules[topic]) if topic in modules else []
    if not names:
        return None
    return general_mistakes()[IGNORES].told(f"{listed(names)} {'changes' if len(names) == 1 else 'change'}")


def _cause(
    verdict: Verdict, answered: Answered, all_: Sequence[Verdict], asked: Sequence[Answered], helpers: Helpers
) -> str:
    """The question whose wrong answer causes this one; "" where none does."""
    if verdict.outcome == "error":
        return raised_in(verdict, all_)
    unexplained = {each.question for each in all_ if each.behaviour} - {verdict.question}
    others = [each for each in asked if each.question.id in unexplained]
    solution = helpers.solution() if others else None
    return follows_from(answered, others, solution, helpers.again) if solution is not None else ""


def _explained(answered: Answered, verdict: Verdict, diagnosis: Diagnosis | None, knowledge: Knowledge) -> Verdict:
    if diagnosis is None:
        return replace(verdict, behaviour=behaviour(answered)) if verdict.outcome == "wrong" else verdict
    looks_like, hints, causes = _told(diagnosis, knowledge.mistakes)
    named = replace(verdict, mistake="+".join(diagnosis.mistakes), looks_like=looks_like, hints=hints, causes=causes)
    if diagnosis.cause == verdict.question:
        return named
    return inherited(named, diagnosis.cause, forgivable=not diagnosis.shows_less)


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
        if is_secret(case):
            continue
        whole.update(f"{answer.status} {leaves is None}".encode())
        for leaf in leaves or ():
            largest = np.abs(leaf[np.isfinite(leaf)]).max(initial=0.0) or 1.0
            with np.errstate(all="ignore"):  # four digits are enough: two programs that do the same agree to twelve
                whole.update(f"{leaf.shape}".encode() + (np.round(leaf / largest * 1e4) + 0.0).tobytes())
            whole.update(f"{largest:.3g}".encode())
    return whole.hexdigest()[:10]
