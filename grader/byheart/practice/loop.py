"""Do what the session says: ask a file, open an exercise, keep an attempt. For a screen, or for plain lines.

What takes time is done by a thread of its own, one thing after the other; what came of it is posted as an event. It
decides nothing that a learner sees: see `session`.
"""

import queue
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.curriculum.course import Course
from byheart.curriculum.files import read_source
from byheart.curriculum.stubs import fresh_stub
from byheart.learner.marks import form_of
from byheart.memory.attempts import hash_of
from byheart.practice import files
from byheart.practice.answerer import Pair
from byheart.practice.events import (
    Ask,
    Effect,
    Event,
    Gone,
    Judged,
    Note,
    Nothing,
    Open,
    Opened,
    Remembered,
    Saved,
    Told,
)
from byheart.practice.files import Form
from byheart.practice.inside import longest
from byheart.practice.memory import Choice, Memory
from byheart.practice.rungs.put import RUNGS, to_do
from byheart.practice.states import Task
from byheart.practice.watching import Watch

# How long the end waits for what is still to be kept.
_LAST = 10.0


class Loop:
    """Does the effects of a session, and posts its events. `post` may be called by any thread."""

    def __init__(
        self,
        course: Course,
        exercises: Sequence[Exercise],
        memory: Memory,
        post: Callable[[Event], None],
        form: str = "stub",
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.course = course
        self.clock = clock
        self._exercises = {each.id: each for each in exercises}
        self._memory = memory
        self._post = post
        self._form = form
        self._named = ""  # the exercise that was asked for by name
        self._ways: dict[str, str] = {}  # how exercises were asked for since then
        self._open = ""
        self._warmed = "", 0  # the exercise that is loaded, and the process in which it is
        self._path = Path()
        self._wanted = 0  # the number of the newest wish to ask
        self._jobs: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._pair = Pair(course.answers, lambda sentence: post(Told(f"({sentence})", waits=True)))
        self._watch = Watch(self._seen)
        self._thread = threading.Thread(target=self._work, daemon=True, name="byheart practises")

    def start(self, exercise: str = "") -> None:
        """Open this exercise, or what is next. The form is for the exercise that is named, or else for all."""
        self._named = exercise
        self._thread.start()
        self._jobs.put(self._recall)
        self.do((Open(exercise),))

    def do(self, effects: Iterable[Effect]) -> None:
        """Do these, soon."""
        for each in effects:
            match each:
                case Ask():
                    self._wanted += 1
                    self._pair.abandon()
                    self._jobs.put(lambda number=self._wanted: self._ask(number))  # type: ignore[misc]
                case Note():
                    self._jobs.put(lambda note=each: self._keep(note))  # type: ignore[misc]
                case Open():
                    self._wanted += 1
                    self._pair.abandon()
                    self._jobs.put(lambda wish=each: self._open_task(wish))  # type: ignore[misc]

    def close(self) -> None:
        """Keep what is still to be kept, and end."""
        self._watch.close()
        self._wanted += 1
        self._pair.abandon()
        self._jobs.put(None)
        if self._thread.is_alive():
            self._thread.join(_LAST)
        self._pair.close()

    def _seen(self, there: bool) -> None:
        self._post(Saved(self.clock()) if there else Gone())

    def _work(self) -> None:
        """One thing after the other; the life of the thread."""
        while (job := self._jobs.get()) is not None:
            try:
                job()
            except (GraderFault, OSError) as problem:
                self._post(Told(str(problem), failed=True))
            except Exception as problem:
                said = f"a fault in byheart: {type(problem).__name__}: {problem}"
                self._post(Told(said, failed=True))

    def _ask(self, number: int) -> None:
        exercise = self._exercises[self._open]
        if number != self._wanted:
            return
        checked = self._pair.ask(exercise.id, self._path, longest(self.course, exercise))
        if checked is not None and number == self._wanted:
            if not checked.sha256:
                self._watch.missed()
            self._post(Judged(checked, files.seen(self._path), self.clock()))
            self._jobs.put(lambda: self._warm(exercise.id))

    def _warm(self, exercise: str) -> None:
        """Load what a wrong answer needs, once nobody waits for anything else."""
        if exercise != self._open or self._warmed == (exercise, self._pair.process):
            return
        if not self._jobs.empty():
            self._jobs.put(lambda: self._warm(exercise))
        elif self._pair.warm(exercise):
            self._warmed = exercise, self._pair.process

    def _keep(self, note: Note) -> None:
        self._memory.note(note, self._exercises[note.checked.exercise])
        self._recall()

    def _recall(self) -> None:
        self._post(Remembered(self._memory.standing()))

    def _open_task(self, wish: Open) -> None:
        choice = self._chosen(wish)
        if choice is None:
            self._post(Nothing())
            return
        exercise = self._exercises[choice.exercise]
        path = files.place_of(self.course, exercise)
        stub = fresh_stub(self.course.folder, self.course.solutions, exercise.id, exercise.file)
        if wish.form:
            self._ways[exercise.id] = wish.form
        form = Form(self._way_of(exercise.id), self._memory.attempts())
        text = form.text(self.course, exercise)
        anew = (
            wish.again
            or _is_put_otherwise(path, form.name)
            or (choice.due and self._was_right(exercise, path))
            or not files.is_begun(path, text, stub)
        )
        moved = files.begin_again(path, text, stub) if anew else None
        self._open, self._path = exercise.id, path
        self._watch.at(path)
        fresh = not files.is_begun(path, text, stub)
        self._post(Opened(self._task(exercise, path, choice, moved, fresh, form), self.clock()))

    def _way_of(self, exercise: str) -> str:
        """How somebody wants it put."""
        return self._ways.get(exercise, self._form if self._named in ("", exercise) else "stub")

    def _chosen(self, wish: Open) -> Choice | None:
        if wish.exercise:
            return Choice(wish.exercise, self._memory.why(wish.exercise))
        return self._memory.next_up(self._open, wish.skipped)

    def _was_right(self, exercise: Exercise, path: Path) -> bool:
        """Whether what stands in the file is what was right an earlier time: then it is no try of today's."""
        if not path.is_file():
            return False
        text = hash_of(path.read_bytes())
        own = (each for each in self._memory.attempts() if each.exercise == exercise.id and each.sha256 == text)
        return any(all(check.outcome == "right" for check in each.checks.values()) for each in own)

    def _task(
        self, exercise: Exercise, path: Path, choice: Choice, moved: Path | None, fresh: bool, form: Form
    ) -> Task:
        solution, page = self.course.solution_of(exercise), files.page_of(exercise)
        there, way = files.seen(path), form.way(exercise)
        return Task(
            exercise.id,
            path=shown(path),
            link=path.absolute().as_uri(),
            why=choice.why,
            to_do=to_do(there, self.course),
            moved=shown(moved) if moved else "",
            page=page,
            question=files.why_in(page),
            asks={each.id: each.text for each in exercise.questions},
            solution=read_source(solution) if solution.is_file() else "",
            form=form_of(there, way if way == "blank" else "stub"),
            fresh=fresh,
        )


def _is_put_otherwise(path: Path, form: str) -> bool:
    """Whether the file is put in another way than somebody asked for by name."""
    return form in RUNGS and form_of(files.seen(path)).partition(":")[0] != form


def shown(path: Path) -> str:
    """A path as one would type it."""
    here = Path.cwd()
    return str(path.relative_to(here)) if path.is_relative_to(here) else str(path)
