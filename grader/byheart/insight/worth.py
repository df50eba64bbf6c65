"""What each question is worth: which known mistakes, and how many small changes to a solution, only it catches.

The known mistakes' answers are those of the course's own reference; where they weren't computed yet nothing is said,
since that takes minutes. The changed solutions are the course's own programs: no student's code runs here.
"""

import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.judging.known import is_at_hand, knowledge_of
from byheart.proof.desk import Hands, Trial, desk_for
from byheart.proof.mutants import mutants

MOST = 400  # changed solutions that are tried


@dataclass(frozen=True, slots=True)
class Worth:
    """By question, what only it catches; a question that isn't there wasn't looked at, as those about a free script.

    `tried` is how many changed solutions were noticed by any.
    """

    mistakes: Mapping[str, tuple[str, ...]] | None = None
    mutants: Mapping[str, int] | None = None
    tried: int = 0


NOT_KNOWN = Worth()


def only_by_one(course: Course, exercises: tuple[Exercise, ...]) -> dict[str, tuple[str, ...]] | None:
    """By question, the known mistakes that no other question catches; None where that isn't at hand."""
    if not is_at_hand(course, exercises, exercises):
        return None
    known = knowledge_of(course, exercises).fingerprints
    catches = {question: {each.mistake for each in known.own(question)} for question in known}
    often = Counter(mistake for several in catches.values() for mistake in several)
    return {
        question: tuple(sorted(mistake for mistake in several if often[mistake] == 1))
        for question, several in catches.items()
    }


def mutants_only_by_one(
    course: Course, exercises: Sequence[Exercise], jobs: int, done: Callable[[int], object] = lambda count: None
) -> tuple[dict[str, int], int]:
    """By question, how many changed solutions only it notices; and how many were noticed at all.

    Some are drawn, always the same ones, where there are many.
    """
    made = [
        Trial(each.id, mutant.text)
        for each in exercises
        if course.solution_of(each).is_file() and not each.is_page
        for mutant in mutants(each.id, course.solution_of(each).read_text(encoding="utf-8"))
    ]
    chosen = made if len(made) <= MOST else random.Random(0).sample(made, MOST)
    with Hands(course.folder, jobs, done) as hands:
        noticed = [names for names in hands.work(noticed_by, chosen) if names]
    asked = {each.exercise for each in chosen}
    counts = {question.id: 0 for each in exercises if each.id in asked for question in each.questions}
    return counts | Counter(names[0] for names in noticed if len(names) == 1), len(noticed)


def noticed_by(course: Path, trials: Sequence[Trial]) -> list[list[str]]:
    """For each program, the questions that don't call it right."""
    desk = desk_for(course)
    return [[each.question for each in desk.hurried(trial) if each.outcome != "right"] for trial in trials]
