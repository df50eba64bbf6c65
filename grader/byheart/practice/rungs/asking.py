"""Ask a file that may be put in another way than as a stub: its own mark says how.

The questions and the key are those of the exercise. A file without a mark is asked as it stands.
"""

import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from byheart.asking.ask import Loaded
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, read_exercises
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import fresh_stub
from byheart.expecting.key import Key
from byheart.judging.diagnose import Knowledge
from byheart.judging.judge import Verdict
from byheart.learner.exam import Exam
from byheart.practice.rungs.marks import as_asked, left_to_do, mark_in, open_in
from byheart.practice.rungs.ordering import remarks
from byheart.practice.rungs.solved import Solved, solved
from byheart.practice.rungs.variations import Variation, variations


@dataclass
class _VariedExam(Exam):
    """An exam of a file that is varied: what it answers is turned back."""

    variation: Variation | None = None

    def _load(self, seconds: float) -> Loaded:
        loaded = super()._load(seconds)
        if self.variation is None or not isinstance(loaded, ModuleType):
            return loaded
        return self.variation.asked(self.exercise, loaded)


@dataclass(frozen=True, slots=True)
class Asked:
    """The verdicts on a file, and what it printed, by question."""

    verdicts: tuple[Verdict, ...]
    printed: dict[str, str]


def ask_file(
    course: Course, exercise: Exercise, key: Key, path: Path, known: Callable[[], Knowledge] | None = None
) -> Asked:
    """The verdicts on this file, whichever way it is put. Raises GraderFault."""
    variation = variation_of(course, exercise, path)
    with _as_asked(path) as place:
        exam = _VariedExam(course, exercise, key, place, known=known, variation=variation)
        verdicts: tuple[Verdict, ...] = tuple(exam.verdict(each) for each in exercise.questions)
        printed = {each.id: exam.printed(each) for each in exercise.questions}
    if left_to_do(_text_of(path)):
        verdicts = _without_what_waits(verdicts, open_in(as_asked(_text_of(path))))
    if (solution := _to_order(course, exercise, path)) is not None:
        verdicts = with_remarks(verdicts, _text_of(path), solution)
    if variation is not None:
        stub = fresh_stub(course.folder, course.solutions, exercise.id, exercise.file)
        verdicts = variation.told(exercise, stub, verdicts)
    return Asked(verdicts, {name: text for name, text in printed.items() if text})


def _without_what_waits(verdicts: Sequence[Verdict], open_: Collection[str]) -> tuple[Verdict, ...]:
    """The verdicts; what was given and only waits for what is still to be done isn't wrong, but not done yet."""
    return tuple(
        replace(
            each, outcome="blank", message="", asked="", lines=(), mistake=None, follows="", hints=(), looks_like=""
        )
        if each.outcome == "error" and each.question.partition("/")[2] in open_
        else each
        for each in verdicts
    )


def _to_order(course: Course, exercise: Exercise, path: Path) -> Solved | None:
    """The solution whose lines are to be put in order in this file; None where there are none."""
    mark, solution = mark_in(_text_of(path)), course.solution_of(exercise)
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


def variation_of(course: Course, exercise: Exercise, path: Path) -> Variation | None:
    """How the file is varied, as its mark says. Raises GraderFault."""
    mark = mark_in(_text_of(path))
    if mark is None or mark.form != "variation":
        return None
    return next((each for each in variations(course, read_exercises(course)) if each.id == mark.of), None)


@contextmanager
def _as_asked(path: Path) -> Iterator[Path]:
    """The file, or a copy of it where a part of it says that it isn't written yet."""
    text = _text_of(path)
    asked = as_asked(text)
    if asked == text:
        yield path
        return
    with tempfile.TemporaryDirectory(prefix="byheart-") as folder:
        copy = Path(folder) / path.parent.name / path.name
        copy.parent.mkdir()
        copy.write_text(asked, encoding="utf-8", newline="\n")
        yield copy


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return ""
