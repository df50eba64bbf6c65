"""The files of the loop: empty ones that write over nothing, and what is told of a file that changes."""

import contextlib
import os
import queue
import re
import shutil
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from byheart.curriculum.course import Course
from byheart.judging.judge import Verdict
from byheart.memory.log import Log
from byheart.practice import files
from byheart.practice.answerer import Checked
from byheart.practice.events import Note
from byheart.practice.memory import Forgetful, Remembering
from byheart.practice.watching import Watch

pytestmark = pytest.mark.by_turns(11)

STUB = "def f():\n    raise NotImplementedError\n"


# Files ----------------------------------------------------------------------------------------------------------------


def test_what_is_there_is_not_written_over(tmp_path: Path) -> None:
    path = tmp_path / "new" / "f.py"
    assert files.put_there(path, STUB)
    assert not files.put_there(path, "other")
    assert path.read_text() == STUB


def test_what_was_written_is_moved_aside_each_time_under_a_name_of_its_own(tmp_path: Path) -> None:
    path = tmp_path / "f.py"
    kept = []
    for text in ("def f():\n    return 1\n", "def f():\n    return 2\n", "not even Python ("):
        path.write_text(text)
        kept.append(files.begin_again(path, STUB, STUB))
        assert path.read_text() == STUB
    assert [each.read_text() for each in kept if each] == [
        "def f():\n    return 1\n",
        "def f():\n    return 2\n",
        "not even Python (",
    ]


@pytest.mark.parametrize("text", ["", STUB, '"""Other words."""\n\n' + STUB])
def test_an_empty_file_is_not_kept(tmp_path: Path, text: str) -> None:
    path = tmp_path / "f.py"
    path.write_text(text)
    assert files.begin_again(path, "", STUB) is None
    assert path.read_text() == ""
    assert not (tmp_path / "earlier").exists()


def test_a_huge_or_binary_file_is_kept_too(tmp_path: Path) -> None:
    path = tmp_path / "f.py"
    for content in (b"x" * (files._MOST + 1), b"\x00\xff\xfe"):
        path.write_bytes(content)
        kept = files.begin_again(path, STUB, STUB)
        assert kept is not None
        assert kept.read_bytes() == content


def test_the_page_is_divided_where_it_speaks_of_later() -> None:
    page = "# A\n\nidea\n\n## When it is right\n\nthink\n\n## More\n\nmore\n"
    assert files.why_in(page) == "think"
    assert files.without_why(page) == "# A\n\nidea\n\n## More\n\nmore"
    assert files.why_in("# A\n") == ""


# Watching -------------------------------------------------------------------------------------------------------------


class Told:
    """What a watch told, one after the other."""

    def __init__(self) -> None:
        self.queue: queue.Queue[bool] = queue.Queue()

    def next(self) -> bool:
        return self.queue.get(timeout=300)

    def nothing(self, seconds: float = 0.6) -> bool:
        time.sleep(seconds)
        return self.queue.empty()


@pytest.fixture(params=[True, False], ids=["events", "looks"])
def watched(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Path, Told]]:
    path, told = tmp_path / "mine.py", Told()
    path.write_text("1")
    with contextlib.closing(Watch(told.queue.put, events=request.param)) as watch:
        watch.at(path)
        yield path, told


def test_a_save_is_told_once(watched) -> None:
    path, told = watched
    path.write_text("two")
    assert told.next()
    assert told.nothing()


def test_an_atomic_replacement_is_a_save(watched) -> None:
    path, told = watched
    new = path.with_name(".mine.py.swp")
    new.write_text("three")
    new.replace(path)
    assert told.next()
    assert told.nothing()


def test_an_editor_that_moves_the_old_file_away_first_saves_it(watched) -> None:
    path, told = watched
    path.rename(path.with_name("mine.py~"))
    path.write_text("four")
    assert told.next()
    assert told.nothing()


def test_a_file_that_is_deleted_and_comes_back_is_told(watched) -> None:
    path, told = watched
    path.unlink()
    assert not told.next()
    path.write_text("again")
    assert told.next()


def test_a_file_that_is_renamed_is_gone(watched) -> None:
    path, told = watched
    path.rename(path.with_name("other.py"))
    assert not told.next()
    path.with_name("other.py").rename(path)
    assert told.next()


def test_a_folder_that_is_deleted_and_comes_back_is_seen(watched) -> None:
    path, told = watched
    shutil.rmtree(path.parent)
    assert not told.next()
    path.parent.mkdir()
    path.write_text("back")
    assert told.next()


def test_other_files_are_nobodys_business(watched) -> None:
    path, told = watched
    path.with_name("other.py").write_text("x")
    path.with_name(".mine.py.swp").write_text("x")
    assert told.nothing()


def test_a_file_that_is_read_is_not_saved(watched) -> None:
    path, told = watched
    path.read_text()
    assert told.nothing()


def test_a_file_that_is_still_being_written_is_told_when_it_is_whole(tmp_path: Path) -> None:
    path, told = tmp_path / "mine.py", Told()
    path.write_text("")
    seen = []
    with contextlib.closing(Watch(lambda there: (seen.append(path.read_text()), told.queue.put(there)))) as watch:
        watch.at(path)
        with path.open("w") as file:
            for _ in range(30):
                file.write("line\n")
                file.flush()
                time.sleep(0.005)
        told.next()
        while seen[-1] != "line\n" * 30:  # a busy machine may have stopped for so long that it looked settled
            told.next()
    assert seen[-1] == "line\n" * 30


def test_a_file_that_somebody_missed_is_told_of_as_soon_as_it_is_there(tmp_path: Path) -> None:
    path, told = tmp_path / "mine.py", Told()
    path.write_text("1")
    with contextlib.closing(Watch(told.queue.put)) as watch:
        watch.at(path)
        watch.missed()
        assert told.next()
        assert told.nothing()


def test_only_the_file_that_is_open_now_is_watched(watched, tmp_path: Path) -> None:
    path, _ = watched
    other = tmp_path / "elsewhere" / "b.py"
    other.parent.mkdir()
    other.write_text("b")
    told_of = threading.Event()
    with contextlib.closing(Watch(lambda there: told_of.set())) as watch:
        watch.at(path)
        watch.at(other)
        path.write_text("changed")
        assert not told_of.wait(1.5)
        other.write_text("bb")
        assert told_of.wait(20)


# What the loop remembers ----------------------------------------------------------------------------------------------


def note(exercise, outcome: str = "right", *, begins: bool = False, sha: str = "a" * 64, **more) -> Note:
    verdicts = tuple(Verdict(each.id, outcome, 0.0, 1.0) for each in exercise.questions)
    return Note(Checked(exercise.id, verdicts, sha256=sha), "stub", {}, False, 30.0, begins=begins, **more)


def test_what_was_right_is_held_and_comes_back_when_it_is_due(course: Course, exercises, tmp_path: Path) -> None:
    now = [datetime(2026, 3, 1, 12, tzinfo=UTC)]
    log = Log(tmp_path / "log.sqlite", pytest.fail, lambda: now[0])
    memory = Remembering(course, exercises, log, lambda: now[0])
    first = exercises[1]
    memory.note(note(first, "wrong"), first)
    memory.note(note(first, "blank", begins=True, sha="b" * 64), first)  # emptied
    memory.note(note(first, "wrong", sha="c" * 64), first)
    assert len(memory.attempts()) == 3
    assert {each.source for each in memory.attempts()} == {"practice"}
    now[0] += timedelta(days=3)
    standing = memory.standing()
    assert standing.due
    assert [each.stands for each in standing.rows if each.exercise == first.id] == ["due"]
    choice = memory.next_up("", ())
    assert choice is not None
    assert (choice.exercise, choice.due) == (first.id, True)
    assert choice.why.startswith("due today: ")
    left = memory.next_up("", (first.id,))
    assert left is None or left.exercise != first.id


def test_what_was_tried_and_not_recalled_is_not_held(course: Course, exercises, tmp_path: Path) -> None:
    now = datetime(2026, 3, 1, 12, tzinfo=UTC)
    memory = Remembering(course, exercises, Log(tmp_path / "log.sqlite", pytest.fail, lambda: now), lambda: now)
    wrong, right = exercises[1], exercises[3]
    memory.note(note(wrong, "wrong"), wrong)
    assert memory.standing().held == 0
    memory.note(note(right, "blank", begins=True, sha="b" * 64), right)
    memory.note(note(right, sha="c" * 64), right)
    assert memory.standing().held == len(right.questions)
    assert memory.standing().due == ""
    assert re.fullmatch(r".+, (tomorrow|\w{3} \d+ Mar)", memory.standing().later), "what was missed comes back first"
    said = {each.exercise: each.stands for each in memory.standing().rows}
    assert (said[wrong.id], said[right.id]) == ("not recalled yet", "rebuilt today")
    assert {stands for exercise, stands in said.items() if exercise not in (wrong.id, right.id)} == {"not tried yet"}


def test_what_does_not_count_today_has_its_reason(course: Course, exercises, tmp_path: Path) -> None:
    now = [datetime(2026, 3, 1, 12, tzinfo=UTC)]
    log = Log(tmp_path / "log.sqlite", pytest.fail, lambda: now[0])
    memory = Remembering(course, exercises, log, lambda: now[0])
    first = exercises[1]
    memory.note(note(first, "wrong"), first)
    memory.note(replace(note(first, sha="b" * 64), shown=True), first)
    row = next(each for each in memory.standing().rows if each.exercise == first.id)
    assert row.missed == "sigmoid (the solution was shown), the slope of the sigmoid (the solution was shown)"
    now[0] += timedelta(days=1)
    assert not any(each.missed for each in memory.standing().rows)


def test_what_was_never_tried_goes_on_from_where_the_learner_is(course: Course, exercises, tmp_path: Path) -> None:
    memory = Remembering(course, exercises, Log(tmp_path / "log.sqlite", pytest.fail))
    fourth = exercises[3]
    memory.note(note(fourth, "blank", begins=True, sha="b" * 64), fourth)
    memory.note(note(fourth), fourth)
    choice = memory.next_up(fourth.id, ())
    assert choice is not None
    assert choice.exercise == exercises[4].id


def test_what_was_never_tried_comes_in_the_order_of_the_course(course: Course, exercises, tmp_path: Path) -> None:
    memory = Remembering(course, exercises, Log(tmp_path / "log.sqlite", pytest.fail))
    choice = memory.next_up("", ())
    assert choice is not None
    assert choice.exercise == exercises[0].id
    assert choice.why.startswith("new: ")
    every = [each.id for each in exercises]
    assert memory.next_up("", every) is None


def test_without_a_log_the_loop_goes_through_the_course(exercises) -> None:
    memory = Forgetful(exercises)
    order = []
    while (choice := memory.next_up(order[-1] if order else "", ())) is not None:
        order.append(choice.exercise)
        memory.note(note(next(each for each in exercises if each.id == choice.exercise)), exercises[len(order) - 1])
    assert order == [each.id for each in exercises]
    assert memory.standing().held == len(exercises)
    assert memory.attempts() == ()


def test_a_learner_whose_disk_is_full_goes_on_and_is_told(course: Course, exercises, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    said: list[str] = []
    memory = Remembering(course, exercises, Log(tmp_path / "file" / "log.sqlite", said.append))
    memory.note(note(exercises[0]), exercises[0])
    memory.standing()
    assert said
    assert memory.next_up("", ()) is not None


def test_help_and_the_solution_are_noted(course: Course, exercises, tmp_path: Path) -> None:
    memory = Remembering(course, exercises, Log(tmp_path / "log.sqlite", pytest.fail))
    first = exercises[0]
    question = first.questions[0].id
    memory.note(replace(note(first), help={question: 3}, shown=True), first)
    (attempt,) = memory.attempts()
    assert (attempt.help, attempt.shown, attempt.seconds) == ({question: 3}, True, 30.0)
    assert os.sep not in attempt.sha256
