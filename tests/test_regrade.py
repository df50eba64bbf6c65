"""Other points or another `carry` ask nobody again; a run says what its settings changed, and which marks moved."""

import csv
import json
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.batch import Setup, asked, publish_moved
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.rows import Mark, Moved
from byheart.cli.grading import grade_class
from byheart.cli.moved import moves
from byheart.cli.order import Order
from byheart.cli.words import Misused
from byheart.curriculum.course import Course, read_course, read_exercises
from byheart.expecting.key import Key
from byheart.jail.cell import can_confine
from byheart.judging.known import knowledge_for

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
RIGHT = (ROOT / "solutions/05_weight_updates/weight_updates.py").read_text(encoding="utf-8")
# `update` has the wrong sign, so `training_step`, which calls it, is wrong too: that may be forgiven.
FOLLOWS = RIGHT.replace("synapse - alpha", "synapse + alpha")
ANOTHER_SEED = "# secret_seed = 5107382246019284417", "secret_seed = 5107382246019284417"
UPDATE, STEP = "05_weight_updates/update", "05_weight_updates/training_step"


@pytest.fixture(autouse=True, scope="module")
def ready(course: Course, exercises: tuple[Exercise, ...], key: Key) -> None:
    """What is computed once is there."""
    knowledge_for(course, exercises)


def no_jail(exercises: Any, confined: bool, slot: int) -> Any:
    raise GraderFault("a jail was started")


class Class:
    """A small class, graded once with the course's own settings: what follows is forgiven."""

    def __init__(self, folder: Path) -> None:
        self.course, self.submissions, self.out = folder / "course/exercises", folder / "in", folder / "out"

    def grade(self, jail: Any = None, retry: bool = False) -> int:
        setup = Setup(self.course, "weight_updates", confined=not can_confine())
        setup = setup if jail is None else replace(setup, jail=jail)
        return grade_class(Order(self.out, self.submissions, setup, retry=retry))

    def set(self, old: str, new: str) -> None:
        path = self.course / "course.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new), encoding="utf-8")

    @property
    def scores(self) -> dict[str, tuple[float, float]]:
        table = json.loads((self.out / "results.json").read_text(encoding="utf-8"))
        return {each["id"]: (each["score"], each["points"]) for each in table["students"]}

    @property
    def moved(self) -> list[dict[str, str]]:
        with (self.out / "moved.csv").open(encoding="utf-8", newline="") as file:
            return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("once")
    for part in ("exercises", "reference", "solutions"):
        shutil.copytree(ROOT / part, folder / "course" / part)
    for student, text in {"ada": RIGHT, "bob": FOLLOWS}.items():
        (folder / "in" / student).mkdir(parents=True)
        (folder / "in" / student / "weight_updates.py").write_text(text, encoding="utf-8")
    made = Class(folder)
    assert made.grade() == 0
    assert made.scores == {"ada": (6.0, 6.0), "bob": (5.0, 6.0)}
    assert not (made.out / "moved.csv").exists()
    return folder


@pytest.fixture
def graded(once: Path, tmp_path: Path) -> Class:
    return Class(Path(shutil.copytree(once, tmp_path / "class")))


def test_other_points_are_given_and_no_jail_is_started(graded: Class, capsys: pytest.CaptureFixture[str]) -> None:
    graded.set("[points]", f'[points]\n"{UPDATE}" = 7')
    assert graded.grade(no_jail) == 0
    said = capsys.readouterr()
    assert graded.scores == {"ada": (12.0, 12.0), "bob": (5.0, 12.0)}
    assert "once for these settings" not in said.err
    form, what, *steps = said.err.splitlines()
    assert what.startswith("byheart: graded: ")
    assert [form, *steps[:2]] == [
        "byheart: read as: a folder for each student, 2 students.",
        "1/2 ada: 12 of 12 (points given again)",
        "2/2 bob: 5 of 12 (points given again)",
    ]
    assert said.out.splitlines()[:8] == [
        f"Since the last run: {UPDATE} gives 7 points (before: 1); 2 marks have changed. By question:",
        "  (in 1 of them only what can be had changed, and not what was earned)",
        f"  {UPDATE}  2",
        "By student:",
        f"  ada  {UPDATE}  1 of 1 (right) -> 7 of 7 (right)",
        f"  bob  {UPDATE}  0 of 1 (wrong) -> 0 of 7 (wrong)",
        f"All of them: {graded.out / 'moved.csv'}",
        "2 students got points again for the answers in the gradebook. No program was run for that.",
    ]
    assert "0 graded, 2 with points given again, 0 as before, 0 not graded" in said.out
    assert "12 of 12 points" in (graded.out / "students/ada.md").read_text(encoding="utf-8")
    assert graded.grade(no_jail) == 0
    assert "0 graded, 2 as before" in capsys.readouterr().out


def test_strict_takes_what_was_forgiven_and_forgive_gives_it_back(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    graded.set('carry = "forgive"', 'carry = "strict"')
    assert graded.grade(no_jail) == 0
    said = capsys.readouterr().out
    assert graded.scores == {"ada": (6.0, 6.0), "bob": (2.0, 6.0)}
    assert said.startswith('Since the last run: the setting carry is "strict" (before: "forgive"); 1 mark has changed.')
    assert [(each["student"], each["old_score"], each["new_score"]) for each in graded.moved] == [("bob", "3.0", "0.0")]
    graded.set('carry = "strict"', 'carry = "forgive"')
    assert graded.grade(no_jail) == 0
    assert graded.scores == {"ada": (6.0, 6.0), "bob": (5.0, 6.0)}


def test_who_is_away_gets_other_points_too(graded: Class, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(graded.submissions / "bob")
    graded.set("[points]", f'[points]\n"{STEP}" = 5')
    assert graded.grade(no_jail) == 0
    assert graded.scores == {"ada": (8.0, 8.0), "bob": (7.0, 8.0)}
    assert "2/2 bob: 7 of 8 (points given again)" in capsys.readouterr().err


def test_a_retry_leaves_no_two_totals_in_one_gradebook(graded: Class) -> None:
    graded.set("[points]", f'[points]\n"{STEP}" = 5')
    assert graded.grade(no_jail, retry=True) == 0
    assert graded.scores == {"ada": (8.0, 8.0), "bob": (7.0, 8.0)}


def test_who_hands_in_something_else_is_asked_and_the_others_are_not(
    graded: Class, capsys: pytest.CaptureFixture[str]
) -> None:
    (graded.submissions / "bob/weight_updates.py").write_text(RIGHT, encoding="utf-8")
    graded.set("[points]", f'[points]\n"{UPDATE}" = 3')
    assert graded.grade() == 0
    assert graded.scores == {"ada": (8.0, 8.0), "bob": (8.0, 8.0)}
    assert "1 graded, 1 with points given again, 0 as before" in capsys.readouterr().out


def test_what_would_be_asked_otherwise_is_asked_and_not_only_given_other_points(graded: Class) -> None:
    graded.set(*ANOTHER_SEED)
    graded.set("[points]", f'[points]\n"{UPDATE}" = 3')
    with pytest.raises(GraderFault, match="a jail was started"):
        graded.grade(no_jail)
    assert graded.scores == {"ada": (6.0, 6.0), "bob": (5.0, 6.0)}, "nothing is lost"


def test_marks_of_another_key_keep_their_points_where_nobody_is_asked(graded: Class) -> None:
    shutil.rmtree(graded.submissions / "bob")
    graded.set(*ANOTHER_SEED)
    graded.set("[points]", f'[points]\n"{UPDATE}" = 3')
    assert graded.grade() == 0
    assert graded.scores == {"ada": (8.0, 8.0), "bob": (5.0, 6.0)}


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        (*ANOTHER_SEED, "the seed has changed"),
        (ANOTHER_SEED[0], "secret_seed = false", "there is no secret seed"),
        ("seconds = 5.0", "seconds = 9.0", "every question gets 9 s (before: 5 s)"),
        ("[time_limits]", f'[time_limits]\n"{UPDATE}" = 8', f"{UPDATE} gets 8 s (before: 5 s)"),
    ],
)
def test_a_run_says_what_its_settings_changed_also_when_no_mark_moved(
    graded: Class, capsys: pytest.CaptureFixture[str], old: str, new: str, says: str
) -> None:
    graded.set(old, new)
    assert graded.grade() == 0
    assert capsys.readouterr().out.splitlines()[0] == f"Since the last run: {says}; no mark has changed."
    assert graded.grade(no_jail) == 0
    assert "Since the last run" not in capsys.readouterr().out


BEFORE = {"seeds": [1, 2], "secret": "", "inputs": "a", "carry": "forgive", "points": {}, "seconds": {}}


@pytest.mark.parametrize(
    ("now", "says"),
    [
        ({"seeds": [1, 3]}, ["the seed has changed"]),
        ({"seeds": [3, 4]}, ["the seeds have changed"]),
        ({"seeds": [2]}, ["there are fewer seeds"]),
        ({"seeds": [2, 1]}, ["the seeds have another order"]),
        ({"secret": "x"}, ["there is a secret seed"]),
        ({"seeds": [1], "inputs": "b"}, ["there are fewer seeds", "the inputs have changed"]),
        ({"carry": "strict"}, ['the setting carry is "strict" (before: "forgive")']),
        ({"points": {"a/b": 1.0}}, []),
        ({}, []),
    ],
)
def test_what_is_different_is_said_in_plain_words(now: dict[str, Any], says: list[str]) -> None:
    assert list(asked._differences(BEFORE, BEFORE | now)) == says


def test_questions_that_change_alike_are_said_once() -> None:
    points = {f"a/{name}": 2.0 for name in "bcdef"}
    before, now = BEFORE | {"points": points}, BEFORE | {"points": points | dict.fromkeys(list(points)[:4], 1.0)}
    assert list(asked._differences(before, now)) == ["4 questions (a/b, a/c, a/d, ...) give 1 point (before: 2)"]


def test_a_run_that_was_stopped_still_says_what_was_changed(graded: Class, capsys: pytest.CaptureFixture[str]) -> None:
    graded.set(*ANOTHER_SEED)
    with pytest.raises(GraderFault, match="a jail was started"):
        graded.grade(no_jail)
    capsys.readouterr()
    assert graded.grade() == 0
    assert "Since the last run: the seed has changed; no mark has changed." in capsys.readouterr().out


def test_a_title_or_a_comment_changes_nothing(graded: Class, capsys: pytest.CaptureFixture[str]) -> None:
    graded.set("title = ", "# a comment\ntitle = ")
    graded.set("from memory", "by heart")
    assert graded.grade(no_jail) == 0
    said = capsys.readouterr()
    assert "0 graded, 2 as before" in said.out
    assert "once" not in said.err


def test_a_gradebook_of_another_course_keeps_its_marks(graded: Class) -> None:
    """As where somebody forgets --course: each question of before would be "not asked" any more."""
    before = graded.scores
    with open_gradebook(graded.out) as book:
        book.note({"only": ""})  # as if its course had no other exercise
    order = Order(graded.out, graded.submissions, Setup(OTHER, confined=not can_confine()))
    with pytest.raises(Misused, match=r"holds the marks of another course.*--course .*--out"):
        grade_class(order)
    assert graded.scores == before


def test_a_wrong_setting_stops_before_anything_is_touched(graded: Class) -> None:
    before = (graded.out / FILE).read_bytes()
    for old, new, says in (
        ("[points]", '[points]\n"05_weight_updates/updte" = 3', f'Do you mean "{UPDATE}"?'),
        ("title = ", 'title = ""  # ', "title is empty"),
    ):
        graded.set(old, new)
        with pytest.raises(GraderFault, match=r"course\.toml") as problem:
            graded.grade(no_jail)
        assert says in str(problem.value)
        graded.set(new, old)
    assert (graded.out / FILE).read_bytes() == before


def test_the_gradebook_notes_no_secret_seed_beside_its_own(graded: Class) -> None:
    with closing(sqlite3.connect(graded.out / FILE)) as book:
        ((noted,),) = book.execute("SELECT value FROM facts WHERE name = ?", (asked._ASKED,))
        ((seed,),) = book.execute("SELECT value FROM facts WHERE name = 'secret_seed'")
    assert str(seed) not in noted


# The words, and the table ---------------------------------------------------------------------------------------------


def _moved(count: int) -> list[Moved]:
    old, new = Mark("wrong", 0.0, 2.0), Mark("right", 2.0, 2.0)
    return [Moved(f"s{at:02}", "a/one" if at % 3 else "a/two", old, new) for at in range(count)]


def test_at_most_twenty_marks_are_shown_and_all_are_counted() -> None:
    said = list(moves([], _moved(50), Path("out/moved.csv")))
    assert said[:4] == ["50 marks have changed. By question:", "  a/two  17", "  a/one  33", "By student:"]
    assert len([each for each in said if "->" in each]) == 20
    assert said[-2:] == ["  ... and 30 more.", "All of them: out/moved.csv"]
    assert not any("more" in each for each in moves([], _moved(20), Path("m")))
    assert list(moves([], [], Path("m"))) == []


def test_several_changes_are_one_sentence() -> None:
    (said,) = moves(["the seed has changed", "the setting carry is this"], [], Path("m"))
    assert said == ("Since the last run: the seed has changed and the setting carry is this; no mark has changed.")


def test_the_table_has_all_that_moved_and_starts_no_formula(tmp_path: Path) -> None:
    one = Moved("=cmd()", "a/one", None, Mark("fault", 0.0, 2.0))
    publish_moved(tmp_path, [*_moved(30), one])
    with (tmp_path / "moved.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 31
    assert rows[-1] == {
        "student": "'=cmd()",
        "question": "a/one",
        "old_outcome": "not asked",
        "old_score": "",
        "old_points": "",
        "new_outcome": "fault",
        "new_score": "",
        "new_points": "2.0",
    }
    publish_moved(tmp_path, [])
    assert not (tmp_path / "moved.csv").exists(), "it would be about another run"


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("04_deltas/hiden_delta", 'Do you mean "04_deltas/hidden_delta"?'),
        ("04_delta/hidden_delta", 'Do you mean "04_deltas/hidden_delta"?'),
        ("hidden_delta", 'Do you mean "04_deltas/hidden_delta"?'),
        ("04_deltas", 'Do you mean "04_deltas/hidden_delta" or "04_deltas/output_delta"?'),
        ("sing", "`pytest exercises -v` lists the questions"),
    ],
)
@pytest.mark.parametrize("table", ["points", "time_limits"])
def test_a_name_that_is_no_question_is_told_with_the_one_that_may_be_meant(
    tmp_path: Path, table: str, name: str, meant: str
) -> None:
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises", ignore=shutil.ignore_patterns(".byheart"))
    path = tmp_path / "exercises/course.toml"
    path.write_text(path.read_text(encoding="utf-8").replace(f"[{table}]", f'[{table}]\n"{name}" = 3'))
    with pytest.raises(GraderFault) as problem:
        read_exercises(read_course(tmp_path))
    assert str(problem.value).startswith(f'{path}: [{table}] names "{name}", which is not a question. ')
    assert meant in str(problem.value)
