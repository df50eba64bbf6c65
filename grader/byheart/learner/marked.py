"""Ask a file that may be put in another way than as a stub: its own mark says how.

The questions and the key are those of the exercise. A file without a mark is asked as it stands.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import ModuleType

from byheart.asking.ask import Loaded
from byheart.asking.exercise import Exercise
from byheart.curriculum.course import Course, every_exercise
from byheart.curriculum.stubs import fresh_stub
from byheart.expecting.key import Key
from byheart.judging.judge import Verdict
from byheart.judging.known import Knowledge
from byheart.learner.exam import Exam
from byheart.learner.marks import as_asked, left_to_do, mark_in, open_in, text_of
from byheart.learner.variations import Variation, variations


def exam_of(
    course: Course,
    exercise: Exercise,
    key: Key,
    path: Path,
    limited: bool = True,
    known: Callable[[], Knowledge] | None = None,
    *,
    live: bool = False,
) -> Exam:
    """The exam of this file, whichever way it is put. Raises GraderFault."""
    text = text_of(path)
    if mark_in(text) is None:
        return Exam(course, exercise, key, path, limited, known, live=live)
    return MarkedExam(course, exercise, key, path, limited, known, live=live, text=text)


@dataclass
class MarkedExam(Exam):
    """An exam of a file with a mark. What isn't done yet isn't written yet, and what is varied is turned back."""

    text: str = ""
    _variation: Variation | None = None

    def __post_init__(self) -> None:
        self._variation = variation_of(self.course, self.text)
        asked = as_asked(self.text)
        if asked != self.text:
            self.source = asked.encode()

    def _load(self, seconds: float) -> Loaded:
        loaded = super()._load(seconds)
        if self._variation is None or not isinstance(loaded, ModuleType):
            return loaded
        return self._variation.asked(self.exercise, loaded)

    def _of_questions(self) -> tuple[Verdict, ...]:
        return self._told(super()._of_questions())

    def _of_page(self) -> tuple[Verdict, ...]:
        return self._told(super()._of_page())

    def _told(self, verdicts: Sequence[Verdict]) -> tuple[Verdict, ...]:
        """The verdicts as they are to be understood for this file."""
        if left_to_do(self.text):
            verdicts = _without_what_waits(verdicts, open_in(as_asked(self.text)))
        if self._variation is None:
            return tuple(verdicts)
        stub = fresh_stub(self.course.folder, self.course.solutions, self.exercise.id, self.exercise.file)
        return self._variation.told(self.exercise, stub, verdicts)


def variation_of(course: Course, text: str) -> Variation | None:
    """How a file with this text is varied, as its mark says. Raises GraderFault."""
    mark = mark_in(text)
    if mark is None or mark.form != "variation":
        return None
    return next((each for each in variations(course, every_exercise(course)) if each.id == mark.of), None)


def _without_what_waits(verdicts: Sequence[Verdict], open_: Collection[str]) -> tuple[Verdict, ...]:
    """The verdicts; what was given and only waits for what is still to be done isn't wrong, but not done yet."""
    nothing = {"message": "", "asked": "", "lines": (), "mistake": None, "looks_like": "", "hints": (), "follows": ""}
    return tuple(
        replace(each, outcome="blank", **nothing)  # type: ignore[arg-type]
        if each.outcome == "error" and each.question.partition("/")[2] in open_
        else each
        for each in verdicts
    )
