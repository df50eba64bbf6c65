"""The secret seed: copied answers earn nothing, it is kept and shared, and nobody finds it in what is published."""

import contextlib
import io
import json
import re
import shutil
import sqlite3
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest

from byheart.asking.ask import load
from byheart.asking.exercise import Exercise
from byheart.batch import Setup, secret
from byheart.batch.gradebook import FILE, open_gradebook
from byheart.batch.setup import paper_for
from byheart.batch.single import grade as grade_one
from byheart.cli import main as cli
from byheart.cli.computing import Computing
from byheart.cli.grading import grade_class
from byheart.cli.order import Order
from byheart.curriculum.course import SECRET, Course, is_secret, read_course, read_exercises
from byheart.expecting import fingerprint, mistaken
from byheart.expecting.key import Key, key_for, shelf_for
from byheart.expecting.shelf import made_from
from byheart.jail import cell
from byheart.judging.known import knowledge_for
from byheart.learner.notebook import ask

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
CONFINED = not cell.can_confine()
FREE = [] if CONFINED else ["--unconfined"]

TABLE = """
def _like(given):
    return given.tolist() if isinstance(given, np.ndarray) else given


def _answer(name, given):
    return _ANSWERS[repr((name, [_like(each) for each in given]))]
"""


@pytest.fixture(autouse=True, scope="module")
def ready(course: Course, exercises: tuple[Exercise, ...], key: Key) -> None:
    """What is computed once for the open seeds is there."""
    knowledge_for(course, exercises)


def hard_coded(course: Course, exercise: Exercise, answers_of: Path) -> str:
    """A file that looks up what another one answers to the open course's cases, and computes nothing."""
    solution = load(answers_of)
    answers: dict[str, str] = {}
    names: dict[str, int] = {}

    def noted(name: str) -> Any:
        def call(*given: Any) -> Any:
            at = repr((name, [each.tolist() if isinstance(each, np.ndarray) else each for each in given]))
            answer = getattr(solution, name)(*given)
            answers[at], names[name] = written(answer), len(given)
            return answer

        return call

    for question in exercise.questions:
        listening = SimpleNamespace(**{each.name: noted(each.name) for each in exercise.questions})
        for case in course.opened.cases(question):
            question.ask(listening, case.fresh())
    table = "".join(f"    {at!r}: {answer},\n" for at, answer in answers.items())
    functions = "".join(f"\n\ndef {name}(*given):\n    return _answer({name!r}, given)\n" for name in names)
    head = "import numpy as np\nfrom numpy import array, inf, nan\n"
    return f"{head}\n_ANSWERS = {{\n{table}}}\n\n{TABLE}{functions}"


def written(answer: Any) -> str:
    """The answer as a piece of Python."""
    if isinstance(answer, np.ndarray):
        return f"array({answer.tolist()!r}, dtype={str(answer.dtype)!r})"
    if isinstance(answer, tuple):
        return f"({', '.join(map(written, answer))},)"
    if isinstance(answer, list):
        return f"[{', '.join(map(written, answer))}]"
    return repr(answer.item() if isinstance(answer, np.generic) else answer)


@pytest.fixture(scope="module")
def copied(course: Course, exercises: tuple[Exercise, ...], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A class of one, who has copied every answer."""
    folder = tmp_path_factory.mktemp("copied")
    (folder / "mallory").mkdir()
    for exercise in exercises:
        if not exercise.is_page:
            (folder / "mallory" / exercise.file).write_text(
                hard_coded(course, exercise, course.solution_of(exercise)), encoding="utf-8"
            )
    return folder


def students(out: Path) -> dict[str, dict[str, Any]]:
    table = json.loads((out / "results.json").read_text(encoding="utf-8"))
    return {each["id"]: each for each in table["students"]}


def test_answers_copied_from_the_open_course_earn_nothing(copied: Path, tmp_path: Path) -> None:
    assert grade_class(Order(tmp_path, copied, Setup(ROOT / "exercises", confined=CONFINED))) == 0
    mallory = students(tmp_path)["mallory"]
    assert [each["id"] for one in mallory["exercises"] for each in one["questions"] if each["score"]] == []
    assert mallory["score"] == 0


def test_without_a_secret_seed_they_earn_everything_and_every_page_says_so(
    copied: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    setup = Setup(course_with(tmp_path, "secret_seed = false"), confined=CONFINED)
    out = tmp_path / "out"
    assert grade_class(Order(out, copied, setup)) == 0
    mallory = students(out)["mallory"]
    page = [each for each in mallory["exercises"] if each["id"].startswith("10_")]
    assert mallory["score"] == mallory["points"] - page[0]["points"]
    for path in (out / "index.html", out / "students/mallory.html", out / "students/mallory.md"):
        assert "Graded with the public test inputs only" in path.read_text(encoding="utf-8"), path
    assert "ONLY OPEN SEEDS" in capsys.readouterr().err
    with open_gradebook(out) as book:
        assert secret.own_seed(book) is None


def course_with(folder: Path, setting: str) -> Path:
    """The course with one more setting."""
    for part in ("exercises", "reference", "solutions"):
        shutil.copytree(ROOT / part, folder / "course" / part)
    settings = folder / "course/exercises/course.toml"
    settings.write_text(f"{setting}\n{settings.read_text(encoding='utf-8')}", encoding="utf-8")
    return folder / "course/exercises"


def test_what_follows_is_not_forgiven_where_it_was_written_down_for_the_open_cases(
    course: Course, exercises: tuple[Exercise, ...], tmp_path: Path
) -> None:
    """A wrong `update` costs its own mark, and `training_step` follows: that is forgiven, if it calls `update`."""
    (updates,) = (each for each in exercises if each.topic == "weight_updates")
    right = course.solution_of(updates).read_text(encoding="utf-8")
    wrong = right.replace("synapse - alpha", "synapse + alpha")
    assert wrong != right
    (tmp_path / "wrong.py").write_text(wrong, encoding="utf-8")
    copied = hard_coded(course, updates, tmp_path / "wrong.py")
    asked = replace(course, secret_seed=2**100 + 17)

    def score(text: str, course: Course) -> tuple[float, list[str | None]]:
        report = grade_one({"weight_updates.py": text}, course, only="weight_updates", confined=CONFINED)
        return report.score, [each.mistake for each in report.verdicts]

    named = [None, "update-wrong-sign", "update-wrong-sign"]
    assert score(wrong, course) == score(wrong, asked) == (5, named)
    assert score(copied, course) == (2, named)  # it calls no `update`
    assert score(copied, asked) == (0, [None, None, None])


def test_every_question_takes_something_from_the_secret_seed(course: Course) -> None:
    asked = replace(course, secret_seed=2**100 + 1)
    assert paper_for(asked, confined=CONFINED).copiable == ()


# A gradebook's own seed -----------------------------------------------------------------------------------------------


@pytest.fixture
def submissions(tmp_path: Path) -> Path:
    for student, text in {"ada": SOLUTION, "bob": SOLUTION.replace("-x", "x")}.items():
        (tmp_path / "in" / student).mkdir(parents=True)
        (tmp_path / "in" / student / "sigmoid.py").write_text(text, encoding="utf-8")
    return tmp_path / "in"


def grade(submissions: Path, out: Path, *more: str) -> int:
    return cli.main(["grade", str(submissions), "--out", str(out), "--only", "sigmoid", "--jobs", "1", *FREE, *more])


def seed_in(out: Path) -> int | None:
    with open_gradebook(out) as book:
        return secret.own_seed(book)


def test_a_gradebook_draws_its_seed_once_and_goes_on_asking_with_it(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert grade(submissions, tmp_path / "one") == grade(submissions, tmp_path / "two") == 0
    first = seed_in(tmp_path / "one")
    assert first is not None
    assert first.bit_length() > 64
    assert first != seed_in(tmp_path / "two")
    assert "computing the right answers, once for these settings and this seed, about" in capsys.readouterr().err
    assert grade(submissions, tmp_path / "one") == 0
    said = capsys.readouterr()
    assert "0 graded, 2 as before" in said.out
    assert "once" not in said.err
    assert "OPEN SEEDS" not in said.err
    assert seed_in(tmp_path / "one") == first


def test_a_class_in_several_parts_shares_a_seed(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    grade(submissions, tmp_path / "one")
    assert grade(submissions, tmp_path / "two", "--seed-from", str(tmp_path / "one")) == 0
    assert grade(submissions, tmp_path / "three", "--seed-from", str(tmp_path / "one" / FILE)) == 0
    assert seed_in(tmp_path / "one") == seed_in(tmp_path / "two") == seed_in(tmp_path / "three")
    assert "marks may change" not in capsys.readouterr().err
    grade(submissions, tmp_path / "four")
    capsys.readouterr()
    assert grade(submissions, tmp_path / "four", "--seed-from", str(tmp_path / "one")) == 0
    said = capsys.readouterr()
    assert "was graded with another secret seed. From now on it uses the shared secret seed" in said.err
    assert "2 graded, 0 as before" in said.out


def test_a_gradebook_that_can_not_share_a_seed_is_named(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "none").mkdir()
    assert grade(submissions, tmp_path / "out", "--seed-from", str(tmp_path / "none")) == 3
    assert "gradebook.sqlite is missing" in capsys.readouterr().err
    (tmp_path / "text").write_text("not a database, by far", encoding="utf-8")
    assert grade(submissions, tmp_path / "out", "--seed-from", str(tmp_path / "text")) == 3
    assert "can't be read" in capsys.readouterr().err
    with open_gradebook(tmp_path / "fresh"):
        pass
    assert grade(submissions, tmp_path / "out", "--seed-from", str(tmp_path / "fresh")) == 3
    assert "has no secret seed of its own" in capsys.readouterr().err
    course = course_with(tmp_path, "secret_seed = 4711")
    assert grade(submissions, tmp_path / "out", "--seed-from", str(tmp_path), "--course", str(course)) == 2
    assert "--seed-from can't be used" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def graded_openly(submissions: Path, folder: Path, out: Path) -> None:
    """A gradebook as an earlier byheart left it: no seed in it, and marks for the open cases."""
    assert grade(submissions, out, "--course", str(course_with(folder, "secret_seed = false"))) == 0
    assert seed_in(out) is None


def test_a_gradebook_from_before_asks_with_its_own_seed_from_now_on_and_says_so(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    graded_openly(submissions, tmp_path, out)
    capsys.readouterr()
    assert grade(submissions, out) == 0
    said = capsys.readouterr()
    assert f"{out} was graded with the open seeds only. From now on it uses its own secret seed" in said.err
    assert "everybody is graded again, and marks may change" in said.err
    assert "2 graded, 0 as before" in said.out
    assert seed_in(out) is not None


def test_what_is_only_tried_again_is_asked_as_the_others_were(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    graded_openly(submissions, tmp_path, out)
    with contextlib.closing(sqlite3.connect(out / FILE)) as book, book:
        for table in ("results", "attempts"):
            book.execute(f"UPDATE {table} SET identity = '' WHERE student = 'ada'")
    capsys.readouterr()
    assert grade(submissions, out, "--retry") == 0
    assert "1 graded" in capsys.readouterr().out
    assert seed_in(out) is None
    assert "Graded with the public test inputs only" in (out / "index.html").read_text(encoding="utf-8")


def test_the_pages_are_written_again_without_another_seed(submissions: Path, tmp_path: Path) -> None:
    grade(submissions, tmp_path / "out")
    before = seed_in(tmp_path / "out")
    assert cli.main(["report", str(tmp_path / "out")]) == 0
    assert seed_in(tmp_path / "out") == before
    assert "public test inputs only" not in (tmp_path / "out/index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("setting", ["", "secret_seed = 4711"], ids=["drawn", "small, and somebody's own"])
def test_nothing_that_is_published_tells_the_seed(submissions: Path, tmp_path: Path, setting: str) -> None:
    """Neither the seed, nor a hash that holds it, for that could be tried number by number."""
    course = course_with(tmp_path, setting)
    out = tmp_path / "out"
    assert grade(submissions, out, "--course", str(course)) == 0
    seed = 4711 if setting else seed_in(out)
    read = read_course(course)
    exercises = [each for each in read_exercises(read) if each.topic == "sigmoid"]
    asked = replace(read, secret_seed=seed)
    whole = key_for(asked, exercises, out / ".byheart")
    hashes = [whole.sha256, *_kept_hashes(out)]
    with contextlib.closing(sqlite3.connect(out / FILE)) as book:
        hashes += [identity for (identity,) in book.execute("SELECT identity FROM results")]
    published = [out / "index.html", out / "results.json", *(out / "students").iterdir()]
    assert len(published) == 8
    for path in published:
        text = path.read_text(encoding="utf-8")
        assert not re.search(rf"\b{seed}\b", text), path
        assert [each for each in hashes if each in text] == [], path
    assert whole.published in (out / "results.json").read_text(encoding="utf-8")
    assert whole.published == key_for(read.opened, exercises).sha256


def _kept_hashes(out: Path) -> list[str]:
    """The hashes in the names of what is kept for the seed."""
    kept = [path.stem.rpartition("-")[2] for path in (out / ".byheart").iterdir()]
    assert kept
    return kept


def test_the_seed_reaches_a_process_by_no_way_that_others_can_read(submissions: Path, tmp_path: Path) -> None:
    """A process that grades, and the one that holds submissions, have it on no command line and in no environment."""
    (submissions / "carl").mkdir()
    (submissions / "carl" / "sigmoid.py").write_text("import time\ntime.sleep(1)\n", encoding="utf-8")
    words = ["grade", str(submissions), "--out", str(tmp_path / "out"), "--only", "sigmoid", "--jobs", "1", *FREE]
    process = subprocess.Popen([sys.executable, "-m", "byheart", *words], stderr=subprocess.PIPE, text=True)
    seen: dict[int, bytes] = {}
    while process.poll() is None:
        for pid in [process.pid, *_below(process.pid)]:
            with contextlib.suppress(OSError):
                folder = Path(f"/proc/{pid}")
                seen[pid] = (folder / "cmdline").read_bytes() + (folder / "environ").read_bytes()
        time.sleep(0.02)
    process.communicate()
    assert len(seen) >= 3
    seed = seed_in(tmp_path / "out")
    assert not [pid for pid, text in seen.items() if str(seed).encode() in text or f"{seed:x}".encode() in text]


def _below(pid: int) -> list[int]:
    """The processes that this one has started, and those that they have."""
    found: list[int] = []
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with contextlib.suppress(OSError):
            for child in map(int, path.read_text(encoding="ascii").split()):
                found += [child, *_below(child)]
    return found


def test_a_setup_and_a_course_do_not_print_their_seed(course: Course) -> None:
    assert "987654321" not in repr(Setup(ROOT, secret_seed=987654321))
    assert "987654321" not in repr(replace(course, secret_seed=987654321))


# What is asked --------------------------------------------------------------------------------------------------------


def test_secret_cases_come_last_are_named_and_are_none_of_the_open_ones(
    course: Course, exercises: tuple[Exercise, ...]
) -> None:
    asked = replace(course, secret_seed=2**100 + 1)
    for question in (each for exercise in exercises for each in exercise.questions):
        cases = asked.cases(question)
        told = course.cases(question)
        assert [each.name for each in cases[: len(told)]] == [each.name for each in told]
        assert all(is_secret(each) and SECRET in each.name for each in cases[len(told) :])
        assert not any(is_secret(each) for each in told)


def test_what_is_known_of_mistakes_serves_every_seed(course: Course, exercises: tuple[Exercise, ...]) -> None:
    """Neither the open key nor the known mistakes are another file for another secret seed."""
    asked = replace(course, secret_seed=2**100 + 1)
    assert fingerprint.origin(asked, exercises) == fingerprint.origin(course, exercises)


def test_a_learner_is_asked_the_open_seeds_only(course: Course) -> None:
    asked = replace(course, secret_seed=2**100 + 1)
    names = {"sigmoid": lambda x: 1 / (1 + np.exp(x)), "sigmoid_output_to_derivative": lambda y: y * (1 - y)}
    verdicts = ask(names, "sigmoid", asked)
    assert [each.outcome for each in verdicts] == ["wrong", "right"]
    assert "secret" not in repr(verdicts)


def test_one_submission_can_be_graded_with_a_secret_seed(course: Course, exercises: tuple[Exercise, ...]) -> None:
    (sigmoid,) = (each for each in exercises if each.topic == "sigmoid")
    text = hard_coded(course, sigmoid, course.solution_of(sigmoid))
    opened = grade_one({"sigmoid.py": text}, course, only="sigmoid", confined=CONFINED)
    assert (opened.score, opened.receipt.secret_seeds) == (4, 0)
    secretly = grade_one({"sigmoid.py": text}, course, only="sigmoid", confined=CONFINED, secret_seed=2**100 + 3)
    assert (secretly.score, secretly.receipt.secret_seeds) == (0, 1)


def test_without_a_reference_a_secret_seed_is_refused_and_the_way_out_is_named(
    submissions: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    course = course_with(tmp_path, "")
    read = read_course(course)
    for each in read_exercises(read):
        if not each.is_page:
            shelf_for(each).store(key_for(read, (each,)), shelf_for(each).table(read.tables), made_from(read, (each,)))
    shutil.rmtree(tmp_path / "course/reference")
    assert grade(submissions, tmp_path / "out", "--course", str(course)) == 3
    assert "secret_seed = false in" in capsys.readouterr().err


# What is computed once ------------------------------------------------------------------------------------------------


def test_known_mistakes_that_were_found_before_a_stop_are_kept(
    course: Course, exercises: tuple[Exercise, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (sigmoid,) = (each for each in exercises if each.topic == "sigmoid")
    first, second = (each.id for each in sigmoid.questions)
    monkeypatch.setattr(Course, "kept", property(lambda course: tmp_path))
    told: list[tuple[int, int]] = []

    def stop(done: int, whole: int) -> None:
        told.append((done, whole))
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        knowledge_for(course, (sigmoid,), stop)
    assert told == [(0, 2), (1, 2)]
    made: list[str] = []
    real = mistaken.Mistaken._own_prints
    monkeypatch.setattr(
        mistaken.Mistaken, "_own_prints", lambda self, question: made.append(question) or real(self, question)
    )
    told.clear()
    found = knowledge_for(course, (sigmoid,), lambda done, whole: told.append((done, whole))).fingerprints
    assert made == [second]
    assert told == [(0, 1), (1, 1)]
    monkeypatch.undo()
    whole = knowledge_for(course, (sigmoid,)).fingerprints
    assert whole[first]
    assert whole[second]
    assert {name: [each.mistake for each in own] for name, own in found.items()} == {
        name: [each.mistake for each in own] for name, own in whole.items()
    }
    told.clear()
    knowledge_for(course, (sigmoid,), lambda done, whole: told.append((done, whole)))
    assert told == []  # nothing is said where nothing is computed


def test_of_one_exercise_only_what_it_needs_is_computed(
    submissions: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(Course, "kept", property(lambda course: tmp_path / "kept"))
    assert grade(submissions, tmp_path / "out") == 0
    assert "2 graded" in capsys.readouterr().out
    made = {each.name for each in (tmp_path / "kept").iterdir()}
    assert {each.rpartition("-")[0] for each in made if "02_sigmoid" not in each} == set()
    assert len(made) == 5  # the key, and for each of two questions the mistakes in the reference's own and other forms
    assert grade(submissions, tmp_path / "again") == 0
    assert {each.name for each in (tmp_path / "kept").iterdir()} == made


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_what_is_computed_once_is_told_with_its_seconds_and_how_far_it_is(capsys: pytest.CaptureFixture[str]) -> None:
    now = 0.0
    tell = Computing(io.StringIO(), lambda: now)
    for done in range(101):
        now += 0.25
        tell("mistakes", done, 100)
    said = capsys.readouterr().err.splitlines()
    assert said[0] == ("byheart: computing the answers of each known mistake, once for these settings, about 100 s ...")
    assert said[1:] == [f"byheart: {done} of 100 ..." for done in (21, 42, 63, 84)]


def test_a_terminal_sees_a_bar_of_what_is_computed_once(capsys: pytest.CaptureFixture[str]) -> None:
    terminal = _Terminal()
    tell = Computing(terminal, lambda: 0.0)
    for done in range(6):
        tell("key", done, 5)
    assert "/5" in terminal.getvalue()
    assert len(capsys.readouterr().err.splitlines()) == 1
