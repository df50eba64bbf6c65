"""Time limits in process: what is quick comes back, what isn't is stopped or left behind."""

import contextlib
import os
import sys
import threading
import time
from dataclasses import replace

import pytest

from byheart.asking import meter
from byheart.asking.meter import _longest
from byheart.asking.stopwatch import OutOfTime, too_long, within
from byheart.expecting.key import key_for
from byheart.learner.exam import Exam

pytestmark = pytest.mark.by_turns(11)


def test_a_result_and_an_exception_come_through():
    assert within(1, lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        within(1, lambda: 1 // 0)


def test_without_a_limit_it_runs_here():
    assert within(0, threading.current_thread) is threading.current_thread()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock counts")
def test_the_limit_is_one_of_work_not_of_the_clock():
    def nap():
        until = time.process_time() + 0.2
        while time.process_time() < until:
            pass
        time.sleep(0.3)
        return "awake"

    assert within(0.4, nap) == "awake"
    with pytest.raises(OutOfTime):
        within(0.2, lambda: time.sleep(60))


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock counts")
def test_what_other_threads_do_is_not_charged():
    ended = threading.Event()

    def burn():
        while not ended.is_set():
            pass

    def work():
        until = time.thread_time() + 0.25
        while time.thread_time() < until:
            pass
        return "done"

    others = [threading.Thread(target=burn, daemon=True) for _ in range(3)]
    for each in others:
        each.start()
    with contextlib.ExitStack() as stack:
        stack.callback(ended.set)
        try:
            ended_as = within(0.5, work)  # if theirs were charged, it would be a second of work
        except OutOfTime as late:
            # On a busy machine, threads that wait for a processor by turns look as if they all rested.
            ended_as = "done" if late.idle else "overworked"
    assert ended_as == "done"


def test_work_begins_beside_a_sleeper_that_was_left_behind():
    with pytest.raises(OutOfTime):
        within(0.1, lambda: time.sleep(60))
    assert within(0.5, lambda: "done") == "done"


def test_an_endless_loop_is_stopped():
    working = []

    def loop():
        working.append(threading.current_thread())
        while True:
            pass

    with pytest.raises(OutOfTime):
        within(0.2, loop)
    assert not working[0].is_alive()


def test_a_loop_that_catches_everything_is_stopped():
    working = []

    def loop():
        working.append(threading.current_thread())
        while True:
            try:
                int(input())
                break
            except:  # noqa: E722
                pass

    with pytest.raises(OutOfTime):
        within(0.2, loop)
    assert not working[0].is_alive()


def test_a_loop_that_prints_and_catches_everything_is_stopped(tmp_path, course, exercises):
    """What it prints is kept by code of ours, which runs inside it."""
    path = tmp_path / "sigmoid.py"
    path.write_text("while True:\n    try:\n        print('again')\n        int('')\n    except:\n        pass\n")
    (sigmoid,) = (each for each in exercises if each.topic == "sigmoid")
    before = set(threading.enumerate())
    exam = Exam(replace(course, seconds=0.3), sigmoid, key_for(course, (sigmoid,)), path)
    assert exam.answers(sigmoid.questions[0], [])[0].status == "timeout"
    assert not [each for each in set(threading.enumerate()) - before if each.is_alive()]


@pytest.mark.parametrize("stubborn", ["sleeps", "catches everything"])
def test_what_can_not_be_stopped_is_left_behind(stubborn):
    back = threading.Event()
    give_up = time.monotonic() + 60
    waited_for = []

    def work():
        while not back.is_set():
            try:
                while not back.is_set():
                    time.sleep(3 if stubborn == "sleeps" else 0.001)
                    if time.monotonic() > give_up:
                        waited_for.append(threading.current_thread())
                        return
            except BaseException:
                continue

    with pytest.raises(OutOfTime):
        within(0.1, work)
    back.set()
    assert not waited_for


def test_whoever_debugs_has_all_the_time_there_is():
    waiting = compile("import time\ntime.sleep(0.9)\nfound = 7\n", "/somewhere/bdb.py", "exec")
    names = {}

    def work():
        exec(waiting, names)
        return names["found"]

    assert within(0.05, work) == 7


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"idle": True, "running": False}, "Nothing happened for a long time"),
        (
            {"idle": True, "running": False, "printed": 200_000_000},
            "More than a million characters were printed, until",
        ),
        ({"idle": True, "running": True, "printed": 2_000_000}, "While a.py was run, more than a million characters"),
        ({"running": False, "printed": 3_000_000}, "More than a million characters were printed, until the time was"),
        ({"running": True, "printed": 3_000_000}, "While a.py was run, more than a million characters were printed"),
        ({"running": True}, "Is there a loop outside a function?"),
    ],
)
def test_whose_time_ran_out_is_told_what_took_it(told, words):
    assert words in too_long("a.py", 5, **told)


def test_of_threads_that_wait_beside_each_other_the_longest_wait_counts():
    assert _longest({"1": 1.0, "2": 5.0}, {"1": 3.0, "2": 5.5, "3": 1.5}) == 2.0
    assert _longest({}, {}) == 0
    assert _longest(None, {"1": 3.0}) is None
    assert _longest({"1": 3.0}, None) is None


def test_one_second_has_no_s():
    assert "after 1 second of computing" in too_long("a.py", 1, running=False)
    assert "more than 1 second of" in too_long("a.py", 1, running=True)


# What is left ---------------------------------------------------------------------------------------------------------


def waits(monkeypatch, seconds):
    """Let each thread have waited for so long in all, and count how often that is asked."""
    asked = []
    monkeypatch.setattr(meter, "_waits_of", lambda tasks, threads: asked.append(tasks) or {"1": seconds[0]})
    return asked


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the kernel")
def test_what_was_waited_is_asked_for_only_near_a_limit(monkeypatch):
    waited = [0.0]
    asked = waits(monkeypatch, waited)
    sleeper = meter.Meter(os.getpid(), 5.0, _began=time.monotonic())
    begun = len(asked)
    assert 4.0 < sleeper.left <= 5.0
    assert len(asked) == begun
    sleeper._began -= 7.0  # as if it had done nothing for so long
    assert -2.1 < sleeper.left < -1.9
    assert len(asked) > begun
    waited[0] = 3.0  # or had waited for a processor: this side too
    assert 3.9 < sleeper.left <= 4.0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="asks the kernel")
def test_who_is_quick_holds_up_nobody_and_no_wait_is_asked_for(monkeypatch):
    waited = [0.0]
    asked = waits(monkeypatch, waited)
    sleeper = meter.Meter(os.getpid(), 5.0)
    begun = len(asked)
    assert sleeper.beyond(1.0) == 0.0
    assert len(asked) == begun
    sleeper._began -= 7.0
    assert 5.9 < sleeper.beyond(1.0) < 6.1
    waited[0] = 2.0  # and so has this side
    assert 1.9 < sleeper.beyond(1.0) < 2.1
    assert sleeper.beyond(4.0) == 0.0
