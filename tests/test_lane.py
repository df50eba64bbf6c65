"""The way of a task through a batch: what arrives twice changes nothing, and who takes over gets what didn't arrive."""

import contextlib
import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pytest

from byheart import batch
from byheart.asking.problems import GraderFault
from byheart.batch import Setup, Step
from byheart.batch.brief import Arrival, Brief, CarrierGone, Elsewhere, Graded, Lost
from byheart.batch.grade import identity, receipt_for
from byheart.batch.gradebook import open_gradebook
from byheart.batch.pool import Pool
from byheart.batch.rows import result_of
from byheart.batch.task import Task
from byheart.jail.cell import can_confine
from byheart.judging.judge import Verdict
from byheart.judging.results import ExerciseResult, Report
from byheart.submissions import Submission, find_submissions

ROOT = Path(__file__).parent.parent
SETUP = Setup(ROOT / "exercises", "sigmoid", confined=not can_confine())


@dataclass
class Carrier:
    """Carries in this process: a task is answered by what `answer` makes of it."""

    paper: Any
    answer: Callable[[Graded], list[Arrival]]
    waiting: list[Task] = field(default_factory=list)
    closed: bool = False

    @property
    def free(self) -> bool:
        return not self.waiting

    def take(self, task: Task) -> None:
        self.waiting.append(task)

    def arrivals(self) -> Iterator[Arrival]:
        task = self.waiting.pop()
        yield from self.answer(_graded(self.paper, task, "wrong"))

    def finish(self) -> None:
        pass

    def close(self) -> None:
        self.closed = True


def _graded(paper: Any, task: Task, outcome: Any) -> Graded:
    exercise, _ = paper.exercises[0]
    verdicts = tuple(Verdict(each.id, outcome, 0.0, each.points) for each in exercise.questions)
    receipt = receipt_for(paper, task.submission)
    report = Report(task.submission.student, (ExerciseResult(exercise.id, None, verdicts),), receipt, 0.0, "", "")
    result = result_of(report, task.submission.student, identity(receipt), task.attempt)
    return Graded(task.number, result, {})


def otherwise(graded: Graded) -> Graded:
    """The same answer with other verdicts."""
    tried = [[question, "error", *more] for question, _, *more in json.loads(graded.result.tried)]
    return replace(graded, result=replace(graded.result, tried=json.dumps(tried)))


def run(folder: Path, answer: Callable[[Graded], list[Arrival]], told: Any = None) -> list[Step]:
    """What became of a class of three, carried so."""
    for student in ("ada", "bob", "cleo"):
        (folder / "in" / student).mkdir(parents=True, exist_ok=True)
        (folder / "in" / student / "sigmoid.py").write_text(f"# {student}\n")
    paper = batch.paper_of(SETUP)

    def made(brief: Brief, scratch: Path) -> Carrier:
        return Carrier(paper, answer)

    with open_gradebook(folder / "out") as book:
        book.begin({"title": "A course", "kit": {}})
        sources = find_submissions(folder / "in", batch.wanted_files(paper))
        return list(batch.grade_class(SETUP, paper, sources, folder / "out", book, 1, Elsewhere(made, told)))


def test_what_arrives_twice_changes_nothing(tmp_path: Path) -> None:
    steps = run(tmp_path, lambda graded: [graded, graded, Lost(graded.number)])
    assert [(each.student, each.became) for each in steps] == [(each, "graded") for each in ("ada", "bob", "cleo")]
    assert {each.became for each in run(tmp_path, lambda graded: [])} == {"unchanged"}


def test_two_answers_to_one_submission_are_told_and_it_is_graded_again(tmp_path: Path) -> None:
    steps = run(tmp_path, lambda graded: [graded, otherwise(graded)] if graded.result.student == "bob" else [graded])
    (told,) = (each for each in steps if each.became == "fault")
    assert told.student == "bob"
    assert "graded twice, by two processes, which gave different verdicts" in told.why
    with open_gradebook(tmp_path / "out") as book:
        assert {each.outcome for each in book.judged("bob").verdicts} == {"wrong"}, "the first verdicts are kept"
        assert book.broken() == {"bob"}
    again = run(tmp_path, lambda graded: [graded])
    assert {each.student: each.became for each in again} == {"ada": "unchanged", "bob": "graded", "cleo": "unchanged"}


def test_who_takes_over_gets_what_did_not_arrive(tmp_path: Path) -> None:
    told: list[str] = []

    def answer(graded: Graded) -> list[Arrival]:
        if graded.result.student == "bob":
            raise CarrierGone("the scheduler has ended")
        return [graded]

    steps = run(tmp_path, answer, told=lambda problem: told.append(str(problem)))
    assert told == ["the scheduler has ended"]
    assert sorted((each.student, each.became) for each in steps) == [
        (each, "graded") for each in ("ada", "bob", "cleo")
    ]
    with pytest.raises(CarrierGone, match="ended"):
        run(tmp_path / "alone", answer)
    with open_gradebook(tmp_path / "alone" / "out") as book:
        assert list(book.students()) == ["ada"], "what was graded is kept"


def test_who_would_judge_otherwise_is_not_used(tmp_path: Path) -> None:
    paper = batch.paper_of(SETUP)
    pool = Pool(Brief(SETUP, replace(paper.receipt, numpy="0.1")), tmp_path, 1)
    pool.take(Task(Submission("ada", {"sigmoid.py": b""}), number=1))
    with contextlib.closing(pool), pytest.raises(GraderFault, match=r"keeps the marks: NumPy .*, not 0\.1\."):
        # It waits for seconds, in which a busy machine may start nothing.
        next(each for each in iter(lambda: list(pool.arrivals()), None) if each)
