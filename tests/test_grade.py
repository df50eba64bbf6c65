"""The grading function: every outcome, what a fault of ours does, and what the receipt says."""

import contextlib
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from byheart.asking.answer import Answer
from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question
from byheart.batch import worker
from byheart.batch.grade import Clock, Paper, grade, identity, prepare, receipt_for
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import Key, key_for
from byheart.jail.wire import encode_cases
from byheart.submissions import Submission

ROOT = Path(__file__).parent.parent
grading = sys.modules[grade.__module__]
ORIGINAL = read_course(ROOT / "exercises")
EXERCISES = read_exercises(ORIGINAL)
KEY = key_for(ORIGINAL, EXERCISES)
CHOSEN = tuple(each for each in EXERCISES if each.topic in ("sigmoid", "deltas"))


@dataclass
class FakeCell:
    """Answers as it was told to, and notes what it was asked."""

    answers_with: Any
    asked: list[str]
    output: str = "printed"

    def answers(self, question: Question, asked: bytes, count: int, seconds: float) -> list[Answer]:
        self.asked.append(question.id)
        if isinstance(self.answers_with, Exception):
            raise self.answers_with
        return [self.answers_with] * count


@dataclass
class FakeJail:
    """Holds anything."""

    cell: FakeCell
    held: int = 0

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator[FakeCell]:
        self.held += 1
        yield self.cell


def jail(answers_with: Any) -> FakeJail:
    return FakeJail(FakeCell(answers_with, []))


def paper(course: Course = ORIGINAL, exercises: tuple[Exercise, ...] = CHOSEN, key: Key = KEY) -> Paper:
    return prepare(course, exercises, key, encode_cases)


BOTH = Submission("ada", {"sigmoid.py": b"1", "deltas.py": b"2"}, ("notes.zip was not opened.",))


@pytest.mark.parametrize(
    ("answer", "outcome"),
    [
        (Answer("raised", complaint="ValueError: no"), "error"),
        (Answer("timeout", complaint="still running"), "timeout"),
        (Answer("blank"), "blank"),
        (Answer("missing", complaint="no such function"), "missing"),
        (Answer("crash", complaint="killed"), "crash"),
        (Answer("returned"), "wrong"),
        (GraderFault("the zygote is gone"), "fault"),
        (TypeError("ours"), "fault"),
    ],
)
def test_what_comes_back_becomes_that_outcome_and_no_mark(answer: Any, outcome: str) -> None:
    report = grade(BOTH, paper(), jail(answer))
    assert {verdict.outcome for verdict in report.verdicts} == {outcome}
    assert report.score == 0
    assert report.points == sum(question.points for each in CHOSEN for question in each.questions)


def test_what_fails_before_the_answers_are_judged_is_a_fault_of_these_questions_alone(monkeypatch: Any) -> None:
    settled = grading.settled

    def failing(question: Question, *given: Any) -> Any:
        if question.id.startswith("04_"):
            raise MemoryError
        return settled(question, *given)

    monkeypatch.setattr(grading, "settled", failing)
    report = grade(BOTH, paper(), jail(Answer("blank")))
    assert [verdict.outcome for verdict in report.verdicts] == ["blank"] * 2 + ["fault"] * 2
    assert report.exercises[1].verdicts[0].message.endswith("MemoryError in the grader. Please report it.")


def test_a_missing_file_is_missing_and_its_questions_are_not_put() -> None:
    fake = jail(Answer("blank"))
    report = grade(replace(BOTH, files={"deltas.py": b"2"}), paper(), fake)
    assert [verdict.outcome for verdict in report.verdicts] == ["missing"] * 2 + ["blank"] * 2
    assert fake.cell.asked == ["04_deltas/output_delta", "04_deltas/hidden_delta"]
    assert report.exercises[0].file is None
    assert report.exercises[0].verdicts[0].message == "there is no file sigmoid.py"


def test_nothing_is_started_for_a_submission_without_files() -> None:
    fake = jail(Answer("blank"))
    report = grade(replace(BOTH, files={"notes.txt": b""}), paper(), fake)
    assert fake.held == 0
    assert {verdict.outcome for verdict in report.verdicts} == {"missing"}


def test_the_report_says_what_was_graded() -> None:
    ticks = iter([10.0, 12.5])
    clock = Clock(lambda: next(ticks), lambda: datetime(2025, 1, 2, tzinfo=UTC))
    report = grade(BOTH, paper(), jail(Answer("blank")), clock)
    assert (report.student, report.seconds, report.graded_at) == ("ada", 2.5, "2025-01-02T00:00:00+00:00")
    assert (report.output, report.remarks) == ("printed", ("notes.zip was not opened.",))
    assert (report.receipt.submission, report.receipt.key) == (BOTH.sha256, KEY.sha256)
    assert report.exercises[1].file is not None
    assert report.exercises[1].file.text == "2"


def test_the_same_is_the_same_and_any_change_is_another_identity() -> None:
    one = identity(receipt_for(paper(), BOTH))
    others = [
        identity(receipt_for(paper(), replace(BOTH, files={"sigmoid.py": b"1"}))),
        identity(receipt_for(paper(exercises=CHOSEN[:1]), BOTH)),
        identity(receipt_for(paper(course=replace(ORIGINAL, seconds=9.0)), BOTH)),
        identity(receipt_for(paper(key=replace(KEY, sha256="0" * 64)), BOTH)),
        identity(replace(receipt_for(paper(), BOTH), machine="Linux m68k")),
        identity(receipt_for(prepare(ORIGINAL, CHOSEN, KEY, encode_cases, confined=False), BOTH)),
    ]
    assert one == identity(receipt_for(paper(), BOTH))
    assert len({one, *others}) == 7


def test_a_machine_of_another_kind_grades_for_nobody_else() -> None:
    wanted = paper().receipt
    worker._refuse_other(wanted, wanted)
    with pytest.raises(GraderFault, match="the machine Linux m68k, not"):
        worker._refuse_other(replace(wanted, machine="Linux m68k"), wanted)


def test_the_settings_in_a_receipt_do_not_help_to_guess_a_secret_seed() -> None:
    hashes = {paper(course=replace(ORIGINAL, secret_seed=seed), key=_any_key()).receipt.settings for seed in (1, 2)}
    assert len(hashes) == 1


def test_a_key_of_another_course_is_a_fault() -> None:
    with pytest.raises(GraderFault, match="no answer for"):
        paper(key=Key("0" * 64, {}))


def _any_key() -> Any:
    """A key that has something for every case."""

    class Any_(Key):
        def expected(self, question: Any, case: Any) -> Any:
            return KEY.expected(question, ORIGINAL.cases(question)[0])

    return Any_(KEY.sha256, {})
