"""By question: how many have it right, own and inherited errors apart, and whether it tells students apart.

The rest that a question is compared with are the questions of the other exercises: those of its own share a file, so a
file that wasn't written would make them go together.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from byheart.insight.figures import ExerciseFigures, QuestionFigures, Related, Reliability, share
from byheart.insight.numbers import ENOUGH, SOME, Estimate, Floats, alpha, bootstrapped, item_rest
from byheart.insight.taken import Class, Went, all_went, exercise_of
from byheart.insight.worth import NOT_KNOWN, Worth

TELLS = 0.2  # a correlation with the rest below this tells nobody apart: Ebel's rule
_FEW, _ALL, _NONE = "too few students", "nearly all have it right", "nearly nobody has it right"


def exercise_figures(own: Class, worth: Worth = NOT_KNOWN) -> tuple[ExerciseFigures, ...]:
    """Every exercise with its questions."""
    now = [all_went(each.counts) for each in own.counted if each.counts]
    first = [all_went(each.first) for each in own.learners]
    related = dict(zip(own.questions, relations(own.questions, now), strict=True))
    alone = Counter(_only_wrong(all_went(attempt)) for attempt in own.attempts)
    attempts = sum(1 for _ in own.attempts)

    def figures(question: str) -> QuestionFigures:
        ways = Counter(each[question] for each in now if question in each)
        of = ways.total()
        before = Counter(each[question] for each in first if question in each)
        return QuestionFigures(
            question,
            share(ways["right"], of),
            share(ways["right"], of - ways["follows"]),
            share(before["right"], before.total()),
            share(ways["own"], of),
            share(ways["follows"], of),
            share(ways["blank"], of),
            related[question],
            share(alone[question], attempts),
            (worth.mistakes or {}).get(question),
            (worth.mutants or {}).get(question),
        )

    def exercise(name: str) -> ExerciseFigures:
        inside = [each for each in own.questions if exercise_of(each) == name]
        asked = [each for each in now if all(question in each for question in inside)]
        whole = sum(all(each[question] == "right" for question in inside) for each in asked)
        return ExerciseFigures(name, share(whole, len(asked)), tuple(map(figures, inside)))

    return tuple(map(exercise, own.exercises))


def _only_wrong(ways: Mapping[str, Went]) -> str:
    """The question that is wrong by itself where no other one is; "" where there is none."""
    wrong = [question for question, way in ways.items() if way not in ("right", "follows")]
    return wrong[0] if len(wrong) == 1 and ways[wrong[0]] == "own" else ""


def right_of(questions: Sequence[str], ways: Sequence[Mapping[str, Went]]) -> Floats:
    """1 where a student (a column) has a question (a row) right, 0 where not; only who was graded on all of them."""
    whole = [each for each in ways if all(question in each for question in questions)]
    return np.array([[float(each[question] == "right") for each in whole] for question in questions])


def relations(questions: Sequence[str], ways: Sequence[Mapping[str, Went]]) -> list[Related]:
    """How each question goes with the rest."""
    right = right_of(questions, ways)
    if right.size == 0 or right.shape[1] < ENOUGH:
        return [Related(why=_FEW) for _ in questions]
    return related(right, [exercise_of(each) for each in questions])


def related(right: Floats, exercises: Sequence[str]) -> list[Related]:
    """The same, of such an array."""
    exercise = np.array(exercises)
    alone = len(set(exercises)) < 2
    rests = np.array(
        [(right[np.arange(len(right)) != at] if alone else right[exercise != own]).sum(axis=0)
         for at, own in enumerate(exercises)]
    )  # fmt: skip
    count, students = right.sum(axis=1), right.shape[1]
    shown = (count >= SOME) & (students - count >= SOME)
    found = iter(item_rest(right[shown], rests[shown]) if shown.any() else [])
    made: list[Related] = []
    for at, is_shown in enumerate(shown):
        estimate = next(found) if is_shown else None
        if estimate is None:
            made.append(Related(why=_ALL if count[at] * 2 > students else _NONE))
        else:
            made.append(Related(estimate, flag=estimate.high < TELLS))
    return made


def reliability(own: Class) -> Reliability:
    """How well the whole measures."""
    ways = [all_went(each.counts) for each in own.counted if each.counts]
    right = right_of(own.questions, ways)
    if right.size == 0 or right.shape[1] < ENOUGH:
        return Reliability(why=_FEW)
    return reliability_of(right, [exercise_of(each) for each in own.questions])


def reliability_of(right: Floats, exercises: Sequence[str]) -> Reliability:
    """The same, of such an array. Its parts are the exercises, or the questions where there is only one exercise."""
    parts = parts_of(right, exercises)
    if len(parts) < 2 or parts.sum(axis=0).std() < 1e-12:
        return Reliability(why="all students have the same")
    (estimate,) = bootstrapped(tuple(parts), alpha)
    return Reliability(estimate, _same(right, estimate), "" if estimate else "all students have the same")


def parts_of(right: Floats, exercises: Sequence[str]) -> Any:
    """The parts of the score: a row for each exercise, or for each question where there is only one exercise."""
    names = list(dict.fromkeys(exercises))
    if len(names) < 2:
        return right
    return np.array([right[np.array(exercises) == name].sum(axis=0) for name in names])


def _same(right: Floats, estimate: Estimate | None) -> float | None:
    """How far apart two students can come who know the same, in 19 of 20 cases: in percent of all questions."""
    if estimate is None:
        return None
    spread = right.mean(axis=0).std(ddof=1)
    return float(100 * 1.96 * np.sqrt(2) * spread * np.sqrt(max(0.0, 1 - min(1.0, estimate.value))))
