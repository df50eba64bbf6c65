"""The very same bytes are judged once: nobody's verdict becomes another one by it, and nobody learns of another."""

import contextlib
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from tests.but_for_times import content as gradebook_of
from tests.but_for_times import files as pages_of

from byheart import batch
from byheart.asking.answer import Answer
from byheart.asking.problems import GraderFault
from byheart.asking.question import Question
from byheart.batch import Setup, alike
from byheart.batch import grade as grading
from byheart.batch.alike import Alike, leaves_all_open
from byheart.batch.grade import Clock, grade
from byheart.batch.publication import rendered
from byheart.batch.shard import Shard
from byheart.cli.grading import grade_class
from byheart.cli.main import main
from byheart.cli.order import Order
from byheart.jail.cell import Jail, can_confine
from byheart.judging.results import Report
from byheart.submissions import Submission

ROOT = Path(__file__).parent.parent
CONFINED = not can_confine()
PAPER = batch.paper_of(Setup(ROOT / "exercises", confined=CONFINED))
PAGE = "thirteen_lines.py"


def solution(topic: str) -> str:
    (path,) = (ROOT / "solutions").glob(f"*_{topic}/{topic}.py")
    return path.read_text(encoding="utf-8")


def stub(topic: str) -> str:
    (path,) = (ROOT / "exercises").glob(f"*_{topic}/{topic}.py")
    return path.read_text(encoding="utf-8")


RIGHT, STUB = solution("sigmoid"), stub("deltas")
WRONG = RIGHT.replace("-x", "x")
TELLS = f"print('hello')\n{RIGHT}"


@dataclass
class Counted:
    """A jail that counts what it holds."""

    jail: Any
    held: list[Mapping[str, bytes]] = field(default_factory=list)

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator[Any]:
        self.held.append(files)
        with self.jail.hold(files) as cell:
            yield cell


@dataclass
class Told:
    """A jail in which each submission answers with the next of these, over and over, and prints the next of those."""

    answer_with: Sequence[Any]
    prints: Sequence[str] = ("",)
    held: int = 0

    @property
    def output(self) -> str:
        return self.prints[(self.held - 1) % len(self.prints)]

    @contextlib.contextmanager
    def hold(self, files: Mapping[str, bytes]) -> Iterator["Told"]:
        self.held += 1
        yield self

    def answers(self, question: Question, asked: bytes, count: int, seconds: float, led: bool = False) -> list[Answer]:
        answer = self.answer_with[(self.held - 1) % len(self.answer_with)]
        if isinstance(answer, Exception):
            raise answer
        return [answer] * count


def handed_in(student: str, **texts: str) -> Submission:
    return Submission(student, {f"{topic}.py": text.encode() for topic, text in texts.items()})


@pytest.fixture(scope="module")
def jail() -> Iterator[Jail]:
    with Jail(tuple(exercise for exercise, _ in PAPER.exercises), confined=CONFINED) as opened:
        yield opened


def graded(jail: Any, *submissions: Submission, before: Alike | None = None, **more: Any) -> list[Report]:
    before = before if before is not None else Alike()
    return [grade(each, PAPER, jail, alike=before, **more) for each in submissions]


def outcomes(report: Report, exercise: str) -> list[str]:
    return [each.outcome for each in report.verdicts if each.question.partition("/")[0].endswith(exercise)]


def of_student(report: Report) -> dict[str, Any]:
    """All of a report that isn't a name or a time."""
    fields = asdict(report)
    return {name: value for name, value in fields.items() if name not in ("student", "seconds", "graded_at", "remarks")}


# What is run once -----------------------------------------------------------------------------------------------------


def test_what_is_right_is_run_once_and_what_is_not_twice(jail: Jail) -> None:
    for text, runs in ((RIGHT, 1), (WRONG, 2), ("def sigmoid(:", 2), (TELLS, 2)):
        counted = Counted(jail)
        reports = graded(counted, *(handed_in(f"s{number}", sigmoid=text) for number in range(5)))
        assert len(counted.held) == runs
        assert [each.student for each in reports] == [f"s{number}" for number in range(5)]
        assert all(of_student(each) == of_student(reports[0]) for each in reports)
    assert reports[0].output == "hello\n"


def test_untouched_and_empty_files_are_run_once_and_alone(jail: Jail) -> None:
    counted = Counted(jail)
    everything = {exercise.topic: stub(exercise.topic) for exercise, _ in PAPER.exercises}
    texts = [everything, everything, {"deltas": STUB.replace("\n", "\r\n")}, {"deltas": " \n"}, {"deltas": " \n"}]
    reports = graded(counted, *(handed_in(f"s{at}", **each) for at, each in enumerate(texts)))
    assert len(counted.held) == len(everything) + 2
    assert all(len(files) == 1 for files in counted.held)
    assert {each.outcome for each in reports[1].verdicts} == {"blank"}
    assert [outcomes(report, "deltas") for report in reports[2:]] == [["blank"] * 2, *[["missing"] * 2] * 2]
    assert reports[2].exercises[3].file.text.count("\r") > 9, "a page shows the student's own text"


def test_who_wrote_one_file_has_only_that_run(jail: Jail) -> None:
    counted = Counted(jail)
    reports = graded(counted, *(handed_in(f"s{at}", sigmoid=f"{RIGHT}\n# {at}", deltas=STUB) for at in range(3)))
    assert len(counted.held) == 1 + 3
    assert [outcomes(each, "sigmoid") + outcomes(each, "deltas") for each in reports] == [
        ["right", "right", "blank", "blank"]
    ] * 3


# Whose verdict stays the own ------------------------------------------------------------------------------------------

SABOTAGE = f"""
import builtins, sys
import numpy as np
class Other(Exception):
    pass
builtins.NotImplementedError = Other
np.dot = np.ndarray.sum
{RIGHT}
"""


def test_what_a_student_does_to_the_own_process_reaches_nobody_else(jail: Jail) -> None:
    """Mallory's other files make the own stub, and a copy of Ada's right file, something else."""
    deltas = solution("deltas")
    mallory = handed_in("mallory", sigmoid=SABOTAGE, deltas=STUB, hidden_size=stub("hidden_size"))
    copied = handed_in("mallory too", sigmoid=SABOTAGE, deltas=deltas)
    ada, bob = handed_in("ada", sigmoid=RIGHT, deltas=deltas), handed_in("bob", sigmoid=RIGHT, deltas=STUB)
    for order in ([mallory, copied, ada, bob], [ada, bob, mallory, copied]):
        reports = {each.student: each for each in graded(jail, *order, *order)}
        assert outcomes(reports["ada"], "deltas") == ["right", "right"]
        assert outcomes(reports["bob"], "deltas") == ["blank", "blank"]
        assert outcomes(reports["mallory"], "deltas") == ["blank", "blank"]


def test_the_same_file_beside_another_helper_is_another_submission(jail: Jail) -> None:
    uses = "from helper import slope as sigmoid_output_to_derivative\n" + RIGHT.replace(
        "def sigmoid_output_to_derivative", "def _unused"
    )
    good, bad = "def slope(output):\n    return output * (1 - output)\n", "def slope(output):\n    return 0 * output\n"
    reports = graded(
        jail,
        *(handed_in(name, sigmoid=uses, helper=helper) for name, helper in zip("abc", (good, bad, good), strict=True)),
    )
    assert [outcomes(each, "sigmoid") for each in reports] == [["right", "right"], ["right", "wrong"], ["right"] * 2]


def test_a_file_at_another_place_is_another_submission(jail: Jail) -> None:
    counted = Counted(jail)
    flat, deep = handed_in("a", sigmoid=RIGHT), Submission("b", {"02_sigmoid/sigmoid.py": RIGHT.encode()})
    graded(counted, flat, deep)
    assert len(counted.held) == 2


def test_another_paper_needs_another_memory_and_each_process_makes_its_own(jail: Jail) -> None:
    """Key, seed and settings are those of the paper: whoever calls `grade` without what was judged before, runs all."""
    counted = Counted(jail)
    for _ in range(3):
        grade(handed_in("a", sigmoid=RIGHT), PAPER, counted)
    assert len(counted.held) == 3


# What is never shared -------------------------------------------------------------------------------------------------

BLANK, RAISED = Answer("blank"), Answer("raised", complaint="ValueError: no")


@pytest.mark.parametrize(
    "answer",
    [Answer("timeout", complaint="still running"), Answer("crash", complaint="killed"), GraderFault("the zygote")],
    ids=["a time-out", "a crash", "a fault of ours"],
)
def test_what_the_clock_or_the_machine_decided_is_run_by_everybody(answer: Any) -> None:
    told = Told([answer])
    reports = graded(told, *(handed_in(f"s{at}", sigmoid=RIGHT) for at in range(4)))
    assert told.held == 4
    assert not {"right", "blank"} & set(outcomes(reports[-1], "sigmoid"))


def test_one_question_out_of_time_keeps_the_whole_from_being_shared(jail: Jail) -> None:
    hurried = batch.paper_of(Setup(ROOT / "exercises", "sigmoid", seconds=0.3, confined=CONFINED))
    counted, before = Counted(jail), Alike()
    hangs = RIGHT.replace("return output", "while True: pass\n    return output")
    for student in "ab":
        report = grade(handed_in(student, sigmoid=hangs), hurried, counted, alike=before)
        assert outcomes(report, "sigmoid") == ["right", "timeout"]
    assert len(counted.held) == 2


def test_after_a_time_out_a_second_run_is_the_first(jail: Jail) -> None:
    told = Told([Answer("timeout"), BLANK, BLANK, RAISED])
    reports = graded(told, *(handed_in(f"s{at}", sigmoid="x = 1") for at in range(5)))
    assert [outcomes(each, "sigmoid")[0] for each in reports] == ["timeout", "blank", "blank", "blank", "blank"]
    assert told.held == 3


def test_what_answers_otherwise_each_time_is_run_by_everybody() -> None:
    told = Told([BLANK, RAISED, BLANK, BLANK])
    reports = graded(told, *(handed_in(f"s{at}", sigmoid="x = 1") for at in range(6)))
    assert told.held == 6
    assert [outcomes(each, "sigmoid")[0] for each in reports] == ["blank", "error", "blank", "blank", "blank", "error"]


def test_what_prints_otherwise_each_time_keeps_the_own_words() -> None:
    told = Told([BLANK], ["one", "two", "three"])
    reports = graded(told, *(handed_in(f"s{at}", sigmoid="x = 1") for at in range(3)))
    assert [each.output for each in reports] == ["one", "two", "three"]


@pytest.mark.parametrize("text", ["import antigravity\nprint(X", "import socket\nX = 1\n"])
def test_a_script_that_cannot_be_judged_is_run_by_everybody(text: str, jail: Jail) -> None:
    before = Alike()
    for student in "ab":
        (report,) = graded(jail, Submission(student, {PAGE: text.encode()}), before=before)
        assert not {"right", "wrong"} & {each.outcome for each in report.verdicts}
        assert before.whole(report.receipt.submission) is None
    assert not before._whole


def test_who_was_put_aside_neither_gets_nor_gives_anything(jail: Jail) -> None:
    before, counted, one = Alike(), Counted(jail), handed_in("a", sigmoid=RIGHT)
    aside = {"put_aside": {"02_sigmoid": "a process died"}}
    (report,) = graded(counted, one, before=before, **aside)
    assert set(outcomes(report, "sigmoid")) == {"fault"}
    assert outcomes(graded(counted, one, before=before)[0], "sigmoid") == ["right", "right"]
    (report,) = graded(counted, one, before=before, **aside)
    assert set(outcomes(report, "sigmoid")) == {"fault"}


def test_what_is_put_aside_is_not_run_alone_either(jail: Jail) -> None:
    """A process died at it: it must not die again."""
    counted = Counted(jail)
    aside = {"put_aside": {"04_deltas": "a process died"}}
    (report,) = graded(counted, handed_in("a", sigmoid=RIGHT, deltas=STUB), **aside)
    assert set(outcomes(report, "deltas")) == {"fault"}
    assert len(counted.held) == 1


def test_a_stub_that_met_a_fault_alone_is_run_again() -> None:
    told = Told([Answer("timeout"), BLANK, BLANK])
    before = Alike()
    first, second, third = graded(told, *(handed_in(each, deltas=STUB) for each in "abc"), before=before)
    assert {each for report in (first, second, third) for each in outcomes(report, "deltas")} == {"blank"}
    assert told.held == 3, "alone, then beside the others as ever; then alone, and that stands"


@pytest.mark.parametrize(
    ("text", "is_open"),
    [
        (STUB, True),
        ("def f(x):\n    raise NotImplementedError\n", True),
        ("from helper import f\n", False),
        ("import helper\ndef f(x):\n    raise NotImplementedError\n", False),
        ("def f(x):\n    return helper(x)\n", False),
        ("def f(x):\n    x = open('y')\n    raise NotImplementedError\n", False),
        ("@helper\ndef f(x):\n    raise NotImplementedError\n", False),
        ("alpha = open('alpha.txt').read()\n", False),
        ("def f(:", False),
    ],
)
def test_a_stub_in_which_something_happens_is_run_beside_the_others(text: str, is_open: bool) -> None:
    assert leaves_all_open(text.encode()) is is_open


def test_a_class_of_any_size_takes_no_more_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alike, "_MOST", 10)
    before, told = Alike(), Told([BLANK])
    graded(told, *(handed_in("a", sigmoid=f"x = {at}") for at in range(30)), before=before)
    assert (len(before._whole), told.held) == (10, 30)


# What a student sees --------------------------------------------------------------------------------------------------


def test_no_page_shows_that_something_was_shared(jail: Jail) -> None:
    """Of two who handed in the same, both pages differ in the name alone; who was alone has the same page, too."""
    clock = Clock(lambda: next(ticks), lambda: datetime(2026, 1, 2, tzinfo=UTC))

    def page(*names: str) -> dict[str, str]:
        nonlocal ticks
        ticks = iter(range(1000))
        reports = [
            grade(handed_in(each, sigmoid=TELLS, deltas=STUB), PAPER, jail, clock, alike=before) for each in names
        ]
        return rendered(reports[-1], {})

    ticks, before = iter(range(0)), Alike()
    page("dora of 02")
    alone, before = page("Cleo C"), Alike()
    shared = page("Anna A", "Bob B", "Cleo C")
    took = r'"seconds": [\d.]+|[\d.]+ seconds|[\d\\.]+ seconds'
    assert {name: re.sub(took, "", text) for name, text in shared.items()} == {
        name: re.sub(took, "", text) for name, text in alone.items()
    }
    assert not [word for word in ("Anna", "Bob", "dora", "shared", "once", "alike") if word in "".join(shared.values())]
    (told,) = (text for name, text in shared.items() if name.endswith(".json"))
    assert json.loads(told)["seconds"] > 0, "as after a run of its own"


def test_the_time_that_is_told_is_that_of_a_run(jail: Jail) -> None:
    """Not 0.00 for who was spared one, nor four digits that two pages would share."""
    ticks = iter([0.0, 0.21374, 1.0, 1.22561])
    clock = Clock(lambda: next(ticks), lambda: datetime(2026, 1, 2, tzinfo=UTC))
    before = Alike()
    reports = [grade(handed_in(each, sigmoid=RIGHT), PAPER, jail, clock, alike=before) for each in "abc"]
    assert [each.seconds for each in reports] == [0.21, 0.21, 0.21]


# What is answered the same --------------------------------------------------------------------------------------------

# No known mistake: the judge asks it further.
STRANGE = RIGHT.replace("return", "return 0.3 * x + 0.01 +", 1)
# The same, until it has been asked as often as the paper asks.
COUNTS = "asked = []\n" + STRANGE.replace("return", "asked.append(x)\n    return (len(asked) > {often}) +", 1)
MORE = (RIGHT, WRONG, STRANGE, TELLS, "def sigmoid(:", stub("sigmoid"), RIGHT.replace("1 -", "2 -"), "sigmoid = 3\n")


@pytest.fixture
def judged(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The topics that were judged, as often as they were."""
    counted: list[str] = []
    judge = grading.verdicts_on

    def counting(asked: Any, topic: str, *words: Any) -> Any:
        counted.append(topic)
        return judge(asked, topic, *words)

    monkeypatch.setattr(grading, "verdicts_on", counting)
    return counted


def but_for_text(report: Report) -> dict[str, Any]:
    """All of a report but whose it is, and the bytes that were handed in."""
    fields = of_student(report)
    return {**fields, "exercises": [each["verdicts"] for each in fields["exercises"]], "receipt": None}


@pytest.mark.parametrize("text", [RIGHT, WRONG, STRANGE, RIGHT.replace("1 -", "2 -")])
def test_every_program_runs_and_the_same_answers_are_judged_once(text: str, jail: Jail, judged: list[str]) -> None:
    graded(counted := Counted(jail), *(handed_in(name, sigmoid=f"{text}# {name}\n") for name in "abcd"))
    assert len(counted.held) == 4
    assert judged.count("sigmoid") == 1


def test_where_a_line_stands_matters_to_who_is_not_right(jail: Jail) -> None:
    for text in (RIGHT, WRONG):
        first, later = graded(jail, handed_in("a", sigmoid=text), handed_in("b", sigmoid=f"\n\n{text}"))
        lines = [[line.number for each in report.verdicts for line in each.lines] for report in (first, later)]
        assert lines[1] == [number + 2 for number in lines[0]]


def test_a_report_is_the_same_whatever_was_judged_before(jail: Jail) -> None:
    ours = [handed_in(f"{at}{name}", sigmoid=f"{text}# {name}\n") for name in "ab" for at, text in enumerate(MORE)]
    for each, report in zip(ours, graded(jail, *ours), strict=True):
        assert but_for_text(report) == but_for_text(grade(each, PAPER, jail))


def test_who_answers_otherwise_when_asked_further_is_judged_alone(jail: Jail) -> None:
    (asking,) = (each for exercise, askings in PAPER.exercises for each in askings if each.question.name == "sigmoid")
    counts = COUNTS.format(often=asking.count)
    strange, remembers = graded(jail, handed_in("a", sigmoid=STRANGE), handed_in("b", sigmoid=counts))
    alone = grade(handed_in("b", sigmoid=counts), PAPER, jail)
    assert but_for_text(remembers) == but_for_text(alone)
    assert [each.mistake for each in strange.verdicts] != [each.mistake for each in remembers.verdicts]


# A whole class --------------------------------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_class_of_copies_is_the_same_however_it_is_graded(tmp_path: Path) -> None:
    texts = {"right": RIGHT, "wrong": WRONG, "stub": stub("sigmoid"), "tells": TELLS, "unread": "def sigmoid(:", "": ""}
    for number in range(4):
        for name, text in texts.items():
            (folder := tmp_path / "in" / f"{name}{number}").mkdir(parents=True)
            (folder / "sigmoid.py").write_text(text, encoding="utf-8")

    def of(out: str, jobs: int, shard: Shard | None = None) -> Path:
        setup = Setup(ROOT / "exercises", "sigmoid", confined=CONFINED)
        seed = tmp_path / "0" if out != "0" else None
        order = Order(tmp_path / out, tmp_path / "in", setup, seed_from=seed, shard=shard, jobs=jobs)
        assert grade_class(order) == 0
        return tmp_path / out

    of("0", 1, Shard(0, 3))
    one, two = of("one", 1), of("two", 2)
    parts = [of(str(number), 1, Shard(number, 3)) for number in (1, 2, 3)]
    assert main(["merge", str(tmp_path / "merged"), *map(str, parts)]) == 0
    for out in (two, tmp_path / "merged"):
        assert {**gradebook_of(out), "facts": 0} == {**gradebook_of(one), "facts": 0}
        assert pages_of(out).keys() == pages_of(one).keys()
