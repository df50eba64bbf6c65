"""What a batch is graded with: a course, the exercises chosen from it, a time limit, a jail.

This file reads the course and its key. It asks no learner's code anything.
"""

import ast
import functools
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field, replace
from pathlib import Path

from byheart.asking.exercise import Exercise, named, places, there_is_none
from byheart.asking.problems import GraderFault
from byheart.batch.grade import Jail, Paper, prepare
from byheart.curriculum.course import Course, every_exercise, read_course, read_exercises
from byheart.expecting.key import key_for
from byheart.jail import cell, wire
from byheart.judging.known import is_at_hand, knowledge_for

JailMaker = Callable[[tuple[Exercise, ...], bool, int], AbstractContextManager[Jail]]


def real_jail(exercises: tuple[Exercise, ...], confined: bool, slot: int) -> AbstractContextManager[Jail]:
    """The jail in which submissions are held. Tests pass in another one."""
    return cell.Jail(exercises, confined=confined, slot=slot)


@dataclass(frozen=True, slots=True)
class Setup:
    """What a batch is graded with. `only` is an exercise's id or topic; `seconds` replaces the course's time limit.

    `secret_seed` is the gradebook's own, asked with unless the course's settings say another, or that there is to be
    none; what is computed for it is kept in `kept`. It reaches a process that grades through that process's pipe:
    neither a command line nor the environment, which others can read, ever has it.
    """

    course: Path
    only: str = ""
    confined: bool = True
    seconds: float | None = None
    jail: JailMaker = real_jail
    secret_seed: int | None = field(default=None, repr=False)
    kept: Path | None = None


# Is told what is computed ("key" or "mistakes"), and how many of how many are done.
Tell = Callable[[str, int, int], None]


def in_silence(what: str, done: int, whole: int) -> None:
    """Tell nobody."""


def course_of(setup: Setup) -> Course:
    """The course, with this batch's own time limit if it has one, and with the gradebook's secret seed."""
    course = read_course(setup.course)
    if course.secret_seed is None:
        course = replace(course, secret_seed=setup.secret_seed)
    return course if setup.seconds is None else replace(course, seconds=setup.seconds, time_limits={})


def paper_of(setup: Setup, tell: Tell = in_silence) -> Paper:
    """The paper for this setup. Raises GraderFault if the course or its key is wrong, or has no such topic."""
    return paper_for(course_of(setup), setup.only, confined=setup.confined, kept=setup.kept, tell=tell)


def paper_for(
    course: Course, only: str = "", *, confined: bool = True, kept: Path | None = None, tell: Tell = in_silence
) -> Paper:
    """The paper for this course, or for one exercise of it. Raises GraderFault, as `paper_of`."""
    exercises = _read(course, only)
    chosen = _chosen(exercises, only)
    key = key_for(course, chosen, kept, functools.partial(tell, "key"))
    known = functools.cache(lambda: knowledge_for(course, exercises, functools.partial(tell, "mistakes"), chosen))
    return prepare(course, chosen, key, wire.encode_cases, known, confined=confined)


def is_ready(setup: Setup) -> bool:
    """Whether all that is computed once for these exercises has been computed already."""
    course = course_of(setup)
    return is_at_hand(course, exercises := _read(course, setup.only), _chosen(exercises, setup.only))


class NoSuchTopic(GraderFault):
    """`only` names no exercise of the course."""


def _read(course: Course, only: str) -> tuple[Exercise, ...]:
    """The exercises that count, and the one that is named. Raises GraderFault if there are none."""
    exercises = read_exercises(course, [only] if only else [])
    if not exercises:
        raise GraderFault(f"{course.folder} holds no exercises. Name the folder that holds them with --course.")
    return exercises


def _chosen(exercises: tuple[Exercise, ...], only: str) -> tuple[Exercise, ...]:
    if not only:
        return exercises
    chosen = named(exercises, only)
    if chosen is None:
        raise NoSuchTopic(there_is_none(exercises, only))
    return (chosen,)


def exercises_of(setup: Setup) -> tuple[Exercise, ...]:
    """The exercises that are graded, before anything is computed for them. Raises GraderFault, as `paper_of`."""
    course = course_of(setup)
    return _chosen(_read(course, setup.only), setup.only)


def known_exercises(setup: Setup) -> tuple[Exercise, ...]:
    """All exercises of the course, those that don't count and aren't graded now too: graded files may use theirs."""
    return every_exercise(course_of(setup))


def wanted_files(paper: Paper) -> set[str]:
    """The paths that a submission may have its files at."""
    return wanted_of([exercise for exercise, _ in paper.exercises])


def wanted_of(exercises: Iterable[Exercise]) -> set[str]:
    """The paths that a submission may have these exercises' files at."""
    return {path for each in exercises for path in places(each.id, each.file)}


def functions_of(exercises: Iterable[Exercise]) -> dict[str, set[str]]:
    """What the learner's file of each exercise has to define, by its stub; nothing for a free script.

    A notebook's functions are found by these names.
    """
    return {each.file: set() if each.is_page else _defined_in(each) for each in exercises}


def _defined_in(exercise: Exercise) -> set[str]:
    try:
        stub = ast.parse((exercise.folder / exercise.file).read_text(encoding="utf-8"))
    except (OSError, ValueError, SyntaxError):
        return {question.name for question in exercise.questions}
    return {node.name for node in stub.body if isinstance(node, ast.FunctionDef)}
