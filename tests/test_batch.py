"""The batch: what is graded and what isn't, processes that die, stops in the middle, and the files it leaves."""

import contextlib
import html
import json
import os
import re
import shutil
import sys
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import jsonschema
import pytest
from tests.tricks import no_jail, tell_tale_jail, trick_jail

from byheart import batch
from byheart.asking.problems import GraderFault
from byheart.batch import Setup, Step, pool
from byheart.batch.gradebook import Gradebook, open_gradebook
from byheart.cli.grading import grade_class
from byheart.cli.order import Order
from byheart.jail.cell import can_confine
from byheart.submissions import Refused, Source, find_submissions

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
COURSE = ROOT / "exercises"
SOLUTION = (ROOT / "solutions/02_sigmoid/sigmoid.py").read_text(encoding="utf-8")
SCHEMA = json.loads((ROOT / "grader/byheart/judging/results.schema.json").read_text(encoding="utf-8"))


REAL = Setup(COURSE, "sigmoid", confined=not can_confine())
TRICK = replace(REAL, jail=trick_jail)


def a_class(folder: Path, **texts: str) -> Path:
    for student, text in texts.items():
        (folder / student).mkdir(parents=True, exist_ok=True)
        (folder / student / "sigmoid.py").write_text(text, encoding="utf-8")
    return folder


def run(
    setup: Setup, submissions: Path, out: Path, jobs: int = 1, messages: Mapping[str, str] | None = None
) -> dict[str, Step]:
    """One whole run: what became of everybody."""
    paper = batch.paper_of(setup)
    with open_gradebook(out) as book:
        begin(book, paper)
        book.note({batch.MESSAGES: dict(messages or {})})
        sources = find_submissions(submissions, batch.wanted_files(paper))
        steps = {step.student: step for step in batch.grade_class(setup, paper, sources, out, book, jobs)}
        batch.publish(out, book)
        book.finish()
    return steps


def begin(book: Gradebook, paper: Any) -> None:
    book.begin({"title": "A course", "kit": {"version": "0", "key": paper.receipt.key, "seed": 1}})


def results(out: Path) -> dict[str, Any]:
    table = json.loads((out / "results.json").read_text(encoding="utf-8"))
    jsonschema.validate(table, SCHEMA)
    return {student["id"]: student for student in table["students"]}


def became(steps: Mapping[str, Step]) -> dict[str, str]:
    return {student: step.became for student, step in steps.items()}


def grading() -> list[str]:
    """The processes below this one that grade, by their command lines. Where there is no /proc, none are seen."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            line = (place / "cmdline").read_text()
            parent = (place / "stat").read_text().rpartition(")")[2].split()[1]
            found += [line] * ("byheart.batch.worker" in line and int(parent) == os.getpid())
    return found


def test_a_class_is_graded_and_a_second_run_grades_only_what_changed(tmp_path: Path) -> None:
    texts = {"ada": SOLUTION, "bob": SOLUTION.replace("-x", "x"), "cleo": "def sigmoid(:"}
    submissions, out = a_class(tmp_path / "in", **texts), tmp_path / "out"
    steps = run(REAL, submissions, out)
    assert {student: (step.score, step.points) for student, step in steps.items()} == {
        "ada": (4.0, 4.0),
        "bob": (2.0, 4.0),
        "cleo": (0.0, 4.0),
    }
    assert sorted(path.name for path in (out / "students").iterdir()) == [
        f"{student}{ending}" for student in texts for ending in (".html", ".json", ".md")
    ]
    assert results(out)["bob"]["exercises"][0]["questions"][0]["outcome"] == "wrong"
    a_class(submissions, bob=SOLUTION)
    (out / "students" / "ada.md").unlink()
    assert became(run(REAL, submissions, out)) == {"ada": "unchanged", "bob": "graded", "cleo": "unchanged"}
    assert (out / "students" / "ada.md").exists()
    assert results(out)["bob"]["score"] == 4.0


def test_a_message_to_a_group_is_put_into_reports_that_are_not_graded_again(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada=SOLUTION, bob=SOLUTION.replace("-x", "-x * 3")), tmp_path / "out"
    run(REAL, submissions, out)
    with open_gradebook(out) as book:
        (behaviour,) = {each.behaviour for each in book.report("bob").verdicts if each.behaviour}
    assert behaviour in (out / "index.html").read_text(encoding="utf-8")
    assert became(run(REAL, submissions, out, messages={behaviour: "Three?"})) == {
        "ada": "unchanged",
        "bob": "unchanged",
    }
    assert "Three?" in (out / "students" / "bob.html").read_text(encoding="utf-8")
    assert "Three?" not in (out / "students" / "ada.html").read_text(encoding="utf-8")
    a_class(submissions, cleo=SOLUTION.replace("-x", "-x * 3"))
    run(REAL, submissions, out, messages={behaviour: "Three?"})
    assert "Three?" in (out / "students" / "cleo.html").read_text(encoding="utf-8")
    run(REAL, submissions, out)
    assert "Three?" not in (out / "students" / "bob.html").read_text(encoding="utf-8")


def test_other_settings_grade_everybody_again(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank"), tmp_path / "out"
    assert became(run(TRICK, submissions, out)) == {"ada": "graded"}
    assert became(run(replace(TRICK, seconds=1.0), submissions, out)) == {"ada": "graded"}
    assert became(run(replace(TRICK, seconds=1.0), submissions, out)) == {"ada": "unchanged"}


def test_the_number_of_processes_changes_no_mark(tmp_path: Path) -> None:
    submissions = a_class(
        tmp_path / "in", **{f"s{number}": SOLUTION.replace("-x", "x" * (number % 2 + 1)) for number in range(8)}
    )
    for jobs in (1, 3):
        run(REAL, submissions, tmp_path / str(jobs), jobs)
    one, three = (results(tmp_path / str(jobs)) for jobs in (1, 3))
    for each in (*one.values(), *three.values()):
        del each["seconds"], each["graded_at"]
    assert one == three


def test_who_can_not_be_taken_is_named_and_the_others_are_graded(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank"), tmp_path / "out"
    (submissions / "mallory").symlink_to("/etc")
    steps = run(TRICK, submissions, out)
    assert became(steps) == {"ada": "graded", "mallory": "refused"}
    assert "symbolic link" in steps["mallory"].why
    assert json.loads((out / "results.json").read_text())["not_graded"][0]["id"] == "mallory"
    assert "mallory" in (out / "index.html").read_text(encoding="utf-8")


def test_a_submission_that_kills_our_process_is_tried_twice_and_then_our_fault(tmp_path: Path) -> None:
    texts = {"ada": "blank", "bob": "die", "cleo": f"die once {tmp_path / 'flag'}", "dora": "blank"}
    submissions, out = a_class(tmp_path / "in", **texts), tmp_path / "out"
    steps = run(TRICK, submissions, out)
    assert set(became(steps).values()) == {"graded"}
    assert [student for student, step in steps.items() if step.why] == ["bob"]
    (exercise,) = results(out)["bob"]["exercises"]
    assert {question["outcome"] for question in exercise["questions"]} == {"fault"}
    assert "ended while it judged this, more than once" in exercise["questions"][0]["message"]
    assert {student: step.became for student, step in run(TRICK, submissions, out).items()} == {
        "ada": "unchanged",
        "bob": "graded",
        "cleo": "unchanged",
        "dora": "unchanged",
    }


@pytest.mark.parametrize("jobs", [1, 2])
def test_many_that_kill_our_processes_end_no_batch(tmp_path: Path, jobs: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """They come first, and are more than all the starts that a batch allows itself."""
    monkeypatch.setattr("byheart.batch.pool._STARTS", 1)
    poison = {f"a{number}": "die" for number in range(jobs + 2)}
    submissions, out = a_class(tmp_path / "in", **poison, zoe=SOLUTION), tmp_path / "out"
    steps = run(TRICK, submissions, out, jobs=jobs)
    assert len(steps) == len(poison) + 1
    assert set(became(steps).values()) == {"graded"}
    assert (out / "index.html").exists()
    assert {student for student, step in steps.items() if step.why} == set(poison)


def test_a_process_that_hangs_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byheart.batch.pool._GRACE", 1.5)
    submissions = a_class(tmp_path / "in", ada="hang")
    (step,) = run(replace(TRICK, seconds=0.1), submissions, tmp_path / "out").values()
    assert "fault in byheart" in step.why


def test_a_process_on_a_crowded_machine_counts_as_dead_only_much_later(monkeypatch: pytest.MonkeyPatch) -> None:
    """By the clock alone, a script was not graded beside sixteen graders and three other programs on two processors."""
    clock = SimpleNamespace(now=100.0, lacking=0.0)
    monkeypatch.setattr("byheart.batch.pool.time", SimpleNamespace(monotonic=lambda: clock.now))
    monkeypatch.setattr("byheart.batch.pool.stalled", lambda: clock.lacking)
    idle, crowded = (pool._Worker(None, None, 0) for _ in range(2))  # type: ignore[arg-type]
    idle.may_take(10)
    clock.now += 11
    assert idle.late
    crowded.may_take(10)
    clock.now, clock.lacking = clock.now + 50, clock.lacking + 45
    assert not crowded.late  # it has had five seconds of the ten
    clock.now, clock.lacking = clock.now + 11, clock.lacking + 11
    assert crowded.late  # however busy the machine is, nobody waits for ever


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody tells how long a process has worked")
def test_a_script_on_whose_text_the_judge_works_for_ever_gets_no_points(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("byheart.batch.pool._JUDGING", 0.5)
    monkeypatch.setattr("byheart.batch.pool._LOOK", 0.1)
    submissions, out = tmp_path / "in", tmp_path / "out"
    (submissions / "ada").mkdir(parents=True)
    (submissions / "ada" / "thirteen_lines.py").write_text("endless = 1 + 1", encoding="utf-8")
    setup = replace(TRICK, only="thirteen_lines")
    (step,) = run(setup, submissions, out).values()
    assert (step.became, step.score, step.ungraded) == ("graded", 0.0, 0)
    (exercise,) = results(out)["ada"]["exercises"]
    assert all("to follow its text takes too long" in each["message"] for each in exercise["questions"])
    assert became(run(setup, submissions, out)) == {"ada": "unchanged"}


def test_a_fault_does_not_replace_marks_and_is_tried_again(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="fault", bob=SOLUTION), tmp_path / "out"
    steps = run(TRICK, submissions, out)
    assert became(steps) == {"ada": "graded", "bob": "graded"}
    assert "fault in byheart" in steps["ada"].why
    run(REAL, a_class(submissions, ada=SOLUTION), out)
    steps = run(TRICK, a_class(submissions, ada="fault"), out)
    assert became(steps)["ada"] == "graded"
    assert "fault in byheart" in steps["ada"].why
    assert results(out)["ada"]["score"] == 4.0
    page = (out / "students" / "ada.html").read_text(encoding="utf-8")
    assert "This mark is from an earlier run. This time: This is byheart's fault" in html.unescape(page)


def test_under_another_key_no_mark_from_before_stands(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada=SOLUTION), tmp_path / "out"
    run(REAL, submissions, out)
    course = shutil.copytree(ROOT / "exercises", tmp_path / "course" / "exercises")
    shutil.copytree(ROOT / "reference", tmp_path / "course" / "reference")
    settings = course / "course.toml"
    settings.write_text("secret_seed = 4711\n" + settings.read_text(encoding="utf-8"), encoding="utf-8")
    steps = run(replace(TRICK, course=course), a_class(submissions, ada="fault"), out)
    assert became(steps)["ada"] == "graded"
    assert results(out)["ada"]["score"] is None


def test_a_jail_that_does_not_start_ends_the_batch_in_words(tmp_path: Path) -> None:
    submissions = a_class(tmp_path / "in", ada="blank")
    with pytest.raises(GraderFault, match="no Landlock here"):
        run(replace(REAL, jail=no_jail), submissions, tmp_path / "out")
    assert grading() == []


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system lets no process choose its cores")
@pytest.mark.parametrize("more", [0, 1], ids=["a core for each process", "more processes than cores"])
def test_where_each_process_has_a_core_it_keeps_to_it(tmp_path: Path, more: int) -> None:
    cores = sorted(os.sched_getaffinity(0))
    kept = [cores[0]] if not more else cores
    with pytest.raises(GraderFault, match=re.escape(f"on cores {kept}") + "$"):
        run(
            replace(REAL, jail=tell_tale_jail),
            a_class(tmp_path / "in", ada="blank"),
            tmp_path / "out",
            len(cores) + more,
        )


def test_no_process_is_started_when_nothing_changed(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank"), tmp_path / "out"
    run(TRICK, submissions, out)
    shutil.copytree(out, tmp_path / "copy")
    assert became(run(replace(TRICK, jail=no_jail), submissions, tmp_path / "copy")) == {"ada": "unchanged"}


def test_stopping_keeps_what_was_graded_and_leaves_nothing_behind(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", **{f"s{number}": "blank" for number in range(9)}), tmp_path / "out"
    paper = batch.paper_of(TRICK)
    with open_gradebook(out) as book:
        begin(book, paper)
        sources = find_submissions(submissions, batch.wanted_files(paper))
        steps = batch.grade_class(TRICK, paper, sources, out, book, 2)
        seen = [next(steps).student for _ in range(3)]
        scratch = Path(book.fact("scratch"))
        assert len(grading()) == (2 if Path("/proc/self").exists() else 0)
        steps.close()
        assert sorted(book.students()) == sorted(seen)
    assert grading() == []
    assert not scratch.exists()
    again = became(run(TRICK, submissions, out))
    assert {student for student, what in again.items() if what == "unchanged"} == set(seen)
    assert len(results(out)) == 9


class _Counting(list[Source | Refused]):
    """Counts how many were taken out."""

    taken = 0

    def __iter__(self) -> Iterator[Source | Refused]:
        for each in super().__iter__():
            self.taken += 1
            yield each


def test_submissions_are_read_only_when_their_turn_comes(tmp_path: Path) -> None:
    submissions = a_class(tmp_path / "in", **{f"s{number}": "blank" for number in range(12)})
    paper = batch.paper_of(TRICK)
    with open_gradebook(tmp_path / "out") as book:
        begin(book, paper)
        sources = _Counting(find_submissions(submissions, batch.wanted_files(paper)))
        for done, _ in enumerate(batch.grade_class(TRICK, paper, sources, tmp_path / "out", book, 2), 1):
            assert sources.taken <= done + 3


def test_what_a_killed_grader_left_half_written_is_cleared(tmp_path: Path) -> None:
    (tmp_path / "students").mkdir()
    half = [tmp_path / ".results.json.12.part", tmp_path / "students" / ".ada.html.12.part"]
    kept = [tmp_path / "my.part", tmp_path / "students" / "ada.html"]
    for path in (*half, *kept):
        path.touch()
    batch.clear_scraps(tmp_path)
    assert [path.exists() for path in (*half, *kept)] == [False, False, True, True]


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_can_not_be_written(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank"), tmp_path / "out"
    run(TRICK, submissions, out)
    (out / "students").chmod(0o555)
    with pytest.raises(GraderFault, match="can't be written: Permission denied"):
        run(replace(TRICK, seconds=1.0), submissions, out)


def test_pages_that_can_not_be_written_end_the_batch_in_words(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank", bob="blank"), tmp_path / "out"
    (out / "students" / "ada.html").mkdir(parents=True)
    with pytest.raises(GraderFault, match=r"ada\.html can't be written: Is a directory"):
        run(TRICK, submissions, out, jobs=1)
    assert not list((out / "students").glob(".*"))


def test_a_topic_that_is_none() -> None:
    with pytest.raises(batch.NoSuchTopic, match="There are: 01_gradient_descent, 02_sigmoid"):
        batch.paper_of(replace(REAL, only="sigmund"))


def test_a_range_is_not_one_exercise() -> None:
    with pytest.raises(batch.NoSuchTopic, match=r"'02-04' means 3 exercises\. Name one of them: 02_sigmoid"):
        batch.exercises_of(Setup(ROOT / "exercises", "02-04"))


def test_a_result_stays_when_its_student_is_away(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="blank", bob="blank"), tmp_path / "out"
    run(TRICK, submissions, out)
    shutil.rmtree(submissions / "bob")
    run(TRICK, submissions, out)
    assert set(results(out)) == {"ada", "bob"}


def test_retry_grades_again_what_a_fault_of_ours_broke_and_nothing_else(tmp_path: Path) -> None:
    submissions, out = a_class(tmp_path / "in", ada="fault", bob="blank"), tmp_path / "out"
    (submissions / "mallory").symlink_to("/etc", target_is_directory=True)
    grade_class(Order(out, submissions, TRICK))
    before = results(out)["bob"]
    a_class(submissions, ada="blank", bob="fault")
    grade_class(Order(out, submissions, TRICK, retry=True))
    after = results(out)
    assert after["bob"] == before
    assert {question["outcome"] for question in after["ada"]["exercises"][0]["questions"]} == {"blank"}
    left_out = json.loads((out / "results.json").read_text(encoding="utf-8"))["not_graded"]
    assert [each["id"] for each in left_out] == ["mallory"]
    with open_gradebook(out) as book:
        assert book.broken() == set()
