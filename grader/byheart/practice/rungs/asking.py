"""Ask a file, whichever way it is put, and say beside the verdicts what is to be seen in its lines."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.expecting.key import Key
from byheart.judging.judge import Verdict
from byheart.judging.known import Knowledge
from byheart.learner.marked import exam_of, variation_of
from byheart.learner.marks import mark_in, text_of
from byheart.practice.rungs.ordering import remarks
from byheart.practice.rungs.solved import Solved, solved


@dataclass(frozen=True, slots=True)
class Asked:
    """The verdicts on a file, and what it printed, by question."""

    verdicts: tuple[Verdict, ...]
    printed: dict[str, str]


def ask_file(
    course: Course, exercise: Exercise, key: Key, path: Path, known: Callable[[], Knowledge] | None = None
) -> Asked:
    """The verdicts on this file. What its variation leaves out has none. Raises GraderFault."""
    text = text_of(path)
    exam = exam_of(course, exercise, key, path, known=known)
    variation = variation_of(course, text)
    questions = [each for each in exercise.questions if variation is None or each.id not in variation.leaves]
    verdicts = tuple(exam.verdict(each) for each in questions)
    if (solution := _to_order(course, exercise, text)) is not None:
        verdicts = with_remarks(verdicts, text, solution)
    printed = {each.id: exam.printed(each) for each in questions}
    return Asked(verdicts, {name: text for name, text in printed.items() if text})


def _to_order(course: Course, exercise: Exercise, text: str) -> Solved | None:
    """The solution whose lines are to be put in order in this text; None where there are none."""
    mark, solution = mark_in(text), course.solution_of(exercise)
    if mark is None or mark.form != "lines" or not solution.is_file():
        return None
    return solved(read_source(solution), str(solution))


def with_remarks(verdicts: Sequence[Verdict], text: str, solution: Solved) -> tuple[Verdict, ...]:
    """The verdicts, with what is to be seen in the lines as they stand: beside what is wrong, or why it isn't done."""
    seen = remarks(text, solution)
    told = []
    for verdict in verdicts:
        name = verdict.question.partition("/")[2]
        own = tuple(each.sentence for each in seen if each.function in (name, ""))
        if verdict.outcome == "blank" and own:
            verdict = replace(verdict, outcome="missing", message="\n".join(own))
        elif verdict.outcome in ("wrong", "error") and own:
            verdict = replace(verdict, notes=(*verdict.notes, *own))
        told.append(verdict)
    return tuple(told)
