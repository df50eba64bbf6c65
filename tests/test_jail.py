"""The jail: right programs get all their answers through it, and no program gets anything else.

Each hostile program here is a file of a submission; what it may cost is its own question.
"""

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.busy import busy, one_busy_processor

from byheart.asking.answer import LARGEST, Answer, Line, Unreadable, Value, decode, encode, pack, read
from byheart.asking.ask import ask, load
from byheart.asking.meter import Meter
from byheart.asking.problems import GraderFault
from byheart.asking.question import Case, Polynomial, case
from byheart.curriculum.course import read_course, read_exercises
from byheart.jail import doctor, rules
from byheart.jail.cell import Cell, Jail, can_confine, encode_cases
from byheart.jail.inside import pack_files, write_files
from byheart.jail.scratch import Scratch
from byheart.jail.wire import decode_cases
from byheart.rooms import BESIDE

pytestmark = pytest.mark.by_turns(15)

HERE = Path(__file__).parents[1]
COURSE = read_course(HERE / "exercises")
EXERCISES = read_exercises(COURSE)
QUESTIONS = {question.id: question for exercise in EXERCISES for question in exercise.questions}
CASES = {question.id: COURSE.cases(question) for question in QUESTIONS.values()}
SOLUTIONS = {
    f"{exercise.id}/{exercise.file}": (HERE / "solutions" / exercise.id / exercise.file).read_bytes()
    for exercise in EXERCISES
}
SIGMOID, SLOPE, DELTA = "02_sigmoid/sigmoid", "02_sigmoid/sigmoid_output_to_derivative", "04_deltas/output_delta"

why_not = can_confine()
needs_walls = pytest.mark.skipif(bool(why_not), reason="; ".join(why_not))


@pytest.fixture(scope="module", params=["confined", "unconfined"])
def any_jail(request: pytest.FixtureRequest) -> Iterator[Jail]:
    """A jail, and what stands for one where there can be none."""
    if sys.platform == "win32":
        pytest.skip("a zygote takes fork, which Windows has not")
    if request.param == "confined" and why_not:
        pytest.skip("; ".join(why_not))
    with Jail(EXERCISES, confined=request.param == "confined") as jail:
        yield jail


@pytest.fixture(scope="module", params=[None, False], ids=["in a room", "no room"])
def jail(request: pytest.FixtureRequest) -> Iterator[Jail]:
    """A jail with walls, with and without namespaces."""
    if why_not:
        pytest.skip("; ".join(why_not))
    jail = Jail(EXERCISES, room=request.param, slot=7)
    try:
        jail.__enter__()
    except GraderFault as problem:
        if "closed to jailed users" in str(problem):
            pytest.skip(str(problem))
        raise
    with jail:
        yield jail


def put(cell: Cell, question: str, seconds: float = 5.0) -> list[Answer]:
    return list(cell.answers(QUESTIONS[question], encode_cases(CASES[question]), len(CASES[question]), seconds))


def sigmoid_file(body: str, before: str = "") -> dict[str, bytes]:
    """A submission that is right but for this in its sigmoid."""
    lines = "".join(f"    {line}\n" for line in body.splitlines())
    text = f"import numpy as np\n{before}\ndef sigmoid(x):\n{lines}    return 1 / (1 + np.exp(-x))\n"
    text += "def sigmoid_output_to_derivative(output):\n    return output * (1 - output)\n"
    return {**SOLUTIONS, "02_sigmoid/sigmoid.py": text.encode()}


def statuses(answers: list[Answer]) -> set[str]:
    return {answer.status for answer in answers}


def assert_same(one: Value | None, other: Value | None) -> None:
    assert one is not None
    assert other is not None
    assert (one.kind, one.type_name, len(one.items)) == (other.kind, other.type_name, len(other.items))
    if other.array is not None:
        # Not bit for bit: BLAS rounds differently where an array lies at another place in memory.
        np.testing.assert_allclose(one.array, other.array, rtol=1e-12, atol=1e-15)
        assert one.array is not None
        assert one.array.dtype == other.array.dtype
    for pair in zip(one.items, other.items, strict=True):
        assert_same(*pair)


# Right programs


def test_answers_are_those_of_the_same_file_in_this_process(any_jail: Jail) -> None:
    with any_jail.hold(SOLUTIONS) as cell:
        for exercise in EXERCISES:
            path = HERE / "solutions" / exercise.id / exercise.file
            student = load(path)
            for question in exercise.questions:
                jailed = put(cell, question.id)
                here = [ask(question, each, student, path) for each in CASES[question.id]]
                assert [answer.status for answer in jailed] == ["returned"] * len(here)
                for mine, theirs in zip(here, jailed, strict=True):
                    assert_same(theirs.value, mine.value)
                    assert theirs.lines == mine.lines


def test_a_flat_submission_is_found(any_jail: Jail) -> None:
    with any_jail.hold({"sigmoid.py": SOLUTIONS["02_sigmoid/sigmoid.py"]}) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}
        assert put(cell, DELTA) == [Answer("missing", complaint="there is no file deltas.py")]


def test_random_numbers_are_the_same_in_every_case_and_process(any_jail: Jail) -> None:
    files = sigmoid_file("import random\nreturn np.append(np.random.random(3), random.random())")
    seen = []
    for _ in range(2):
        with any_jail.hold(files) as cell:
            seen += [answer.value.array.tolist() for answer in put(cell, SIGMOID) if answer.value is not None]
    assert len(seen) == 2 * len(CASES[SIGMOID])
    assert all(each == seen[0] for each in seen)


@pytest.mark.parametrize(
    "line",
    [
        "import numpy.lib.stride_tricks, numpy.exceptions, numpy.random",
        "import json, csv, fractions, statistics, dataclasses, typing, unittest, pickle, html, colorsys",
        "import threading; t = threading.Thread(target=print, args=('thread',)); t.start(); t.join()",
        "import os; open(os.devnull, 'w').write('x')",
        "import tempfile; tempfile.TemporaryFile().write(b'x'); open('mine', 'w').write('x')",
        "import time; time.sleep(0.01); time.strftime('%c')",
        "np.save('a.npy', x); np.load('a.npy'); np.linalg.svd(np.eye(30)); np.random.default_rng().random()",
    ],
)
def test_what_honest_programs_do_is_allowed(jail: Jail, line: str) -> None:
    with jail.hold(sigmoid_file(line)) as cell:
        answers = put(cell, SIGMOID)
        assert statuses(answers) == {"returned"}, answers


def test_what_it_prints_is_kept(any_jail: Jail) -> None:
    with any_jail.hold(
        sigmoid_file("print('hello', x.shape)", before="import sys; sys.stderr.write('start\\n')")
    ) as cell:
        put(cell, SIGMOID)
    assert cell.output.startswith("start\nhello (7,)\n")


# Failures cost their own question


@pytest.mark.parametrize(
    ("body", "status", "words"),
    [
        ("raise ValueError('no')", "raised", "ValueError: no"),
        ("raise NotImplementedError", "blank", ""),
        ("import sys; sys.exit(0)", "raised", "it called exit"),
        ("exit()", "raised", "it called exit"),
        ("quit(1)", "raised", "it called exit"),
        ("input()", "raised", "it waits for input"),
        ("def again(): return again()\nagain()", "raised", "RecursionError"),
        ("while True: pass", "timeout", "still running after 0.5 seconds"),
        ("import time\nwhile True:\n    try: time.sleep(9)\n    except BaseException: pass", "timeout", "Does it wait"),
        ("import os; os._exit(0)", "crash", "exit code 0"),
        ("import os; os.kill(os.getpid(), 9)", "crash", "SIGKILL"),
        ("import os; os.abort()", "crash", "SIGABRT"),
        ("import ctypes; ctypes.string_at(0)", "crash", "SIGSEGV"),
        ("import os; os.closerange(3, 9)", "crash", ""),
    ],
)
def test_a_failure_costs_only_its_question(any_jail: Jail, body: str, status: str, words: str) -> None:
    with any_jail.hold(sigmoid_file(body)) as cell:
        answers = put(cell, SIGMOID, seconds=0.5)
        assert answers[-1].status == status
        assert words in answers[-1].complaint
        assert statuses(put(cell, SLOPE)) == {"returned"}
        assert statuses(put(cell, DELTA)) == {"returned"}


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock counts")
@pytest.mark.parametrize(("share", "status"), [(0.5, "returned"), (2, "timeout")])
def test_the_limit_is_one_of_work_not_of_the_clock(any_jail: Jail, share: float, status: str) -> None:
    work = f"import time\nuntil = time.process_time() + {share} * 0.4 / {len(CASES[SIGMOID])}\n"
    files = sigmoid_file(f"{work}while time.process_time() < until: pass\nreturn x")
    with any_jail.hold(files) as cell:
        assert statuses(put(cell, SIGMOID, seconds=0.4)) == {status}
    with one_busy_processor(), any_jail.hold(files) as cell:
        assert statuses(put(cell, SIGMOID, seconds=0.4)) == {status}


@pytest.mark.parametrize(
    ("top", "status"), [("while True: pass", "timeout"), ("import os; os._exit(0)", "crash"), ("1 / 0", "raised")]
)
def test_a_file_that_fails_as_it_is_run_costs_its_questions_once(any_jail: Jail, top: str, status: str) -> None:
    with any_jail.hold(sigmoid_file("", before=top)) as cell:
        first = put(cell, SIGMOID, seconds=0.5)
        assert put(cell, SLOPE, seconds=9.0) == first  # run again, it would say that it was running after 9 seconds
        assert [answer.status for answer in first] == [status]
        assert statuses(put(cell, DELTA)) == {"returned"}


@pytest.mark.parametrize(
    "body",
    [
        "np.ones(2**31)",
        "b = []\nwhile True: b.append(bytearray(1 << 24))",
        "[open('/dev/null') for _ in range(100)].append(1)",
        "open('big', 'wb').write(bytes(20 << 20))",
        "import threading\nfor _ in range(10000): threading.Thread(target=threading.Event().wait).start()",
    ],
)
def test_a_bomb_is_an_error_of_its_own(jail: Jail, body: str) -> None:
    with jail.hold(sigmoid_file(body)) as cell:
        assert put(cell, SIGMOID, seconds=20)[-1].status in ("raised", "crash")
        assert statuses(put(cell, SLOPE)) <= {"returned", "raised", "crash"}
    with jail.hold(SOLUTIONS) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


def test_a_flood_of_output_costs_nothing(any_jail: Jail) -> None:
    body = "import os, sys\nprint('first')\nfor _ in range(300): os.write(1, bytes(65536))\nprint('last')"
    with any_jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID, seconds=4)) == {"returned"}
        assert cell.output.startswith("first\n")
        assert "bytes left out" in cell.output
        assert len(cell.output.encode()) < 17 << 10
    assert cell.output.endswith("last\n")


@pytest.mark.parametrize(
    "line",
    [
        "print('x' * 5000)",
        pytest.param("sys.stderr.write(f'{time.time()}')", marks=pytest.mark.slow),
        pytest.param("os.write(1, bytes(99))", marks=pytest.mark.slow),
    ],
)
def test_what_is_said_of_a_flood_does_not_hang_on_how_far_it_came(jail: Jail, line: str) -> None:
    """Whoever prints until the time is over is cut somewhere: on a busy machine elsewhere than on an idle one."""
    body = f"import os, sys, time\nprint('first ' * 2000)\nwhile True: {line}"
    said = set()
    for seconds, others in ((0.2, 0), (0.4, 0), (0.2, 2)):
        with busy(others), jail.hold(sigmoid_file(body)) as cell:
            (answer,) = put(cell, SIGMOID, seconds=seconds)
        said.add((answer.status, answer.complaint, cell.output))
    ((status, complaint, output),) = said
    assert status == "timeout"
    assert complaint == (
        "More than a million characters were printed, until the time was over. Is there a print in a loop?"
    )
    assert output.endswith("\n[and much more, until the time was over]\n")


def test_an_answer_too_large_is_said_to_be(any_jail: Jail) -> None:
    with any_jail.hold(sigmoid_file("return np.ones(10_000_000)")) as cell:
        answers = put(cell, SIGMOID)
        assert answers[-1].status == "raised"
        assert "too large" in answers[-1].complaint


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the clock counts")
def test_threads_that_wait_beside_each_other_get_no_more_time(any_jail: Jail) -> None:
    body = "import threading, time\nthreading.stack_size(1 << 18)\nuntil = time.process_time() + 0.2\ndef burn():\n"
    body += "    while time.process_time() < until: pass\n    time.sleep(9)\n"
    body += "for _ in range(16): threading.Thread(target=burn, daemon=True).start()\n"
    body += "while time.process_time() < until: time.sleep(0.01)\ntime.sleep(2)"
    with any_jail.hold(sigmoid_file(body)) as cell:
        (answer,) = put(cell, SIGMOID, seconds=0.4)
        assert answer.status == "timeout"
        assert "nothing happened" in answer.complaint.lower()


def test_a_submission_that_holds_up_the_grading_without_a_time_out_gets_shorter_limits(
    any_jail: Jail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("byheart.jail.cell._MOST_HELD_UP", 1)
    until = f"import time\nuntil = time.process_time() + 0.2 / {len(CASES[SIGMOID])}\n"
    with any_jail.hold(sigmoid_file(f"{until}while time.process_time() < until: pass")) as cell:
        answers = [put(cell, SIGMOID, seconds=0.5)[-1] for _ in range(5)]
        assert [answers[0].status, answers[-1].status] == ["returned", "timeout"]
        assert "because the other questions in this submission took very long" in answers[-1].complaint
        assert statuses(put(cell, DELTA, seconds=1.0)) == {"returned"}


def test_what_is_right_holds_up_nothing(any_jail: Jail) -> None:
    with any_jail.hold(SOLUTIONS) as cell:
        for question in (SIGMOID, SLOPE, DELTA) * 4:
            put(cell, question, seconds=2.0)
        assert cell._held_up < 2.0


@needs_walls
def test_a_process_runs_only_while_it_is_asked(jail: Jail) -> None:
    body = "import threading\ndef go_on():\n    while True: pass\n"
    body += "threading.Thread(target=go_on, daemon=True).start()"
    with jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}
        assert cell._talk is not None
        afterwards = Meter(cell._talk._process, 5.0)
        time.sleep(0.3)
        assert afterwards.worked < 0.05
        assert statuses(put(cell, DELTA)) == {"returned"}


def test_after_three_time_outs_the_rest_gets_shorter_limits_and_what_is_right_stays_right(any_jail: Jail) -> None:
    endless = {
        name: b"while True: pass" if name.startswith(("01", "02", "03")) else content
        for name, content in SOLUTIONS.items()
    }
    endless["04_deltas/deltas.py"] += b"\n\ndef hidden_delta(*_):\n    while True: pass\n"
    with any_jail.hold(endless) as cell:
        for question in ("01_gradient_descent/descend", SIGMOID, "03_forward/forward"):
            assert put(cell, question, 0.2)[0].status == "timeout"
        late = put(cell, "04_deltas/hidden_delta", 1.0)[0]
        assert late.status == "timeout"
        assert "0.05 seconds" in late.complaint
        assert "three" in late.complaint
        others = [each for each in QUESTIONS if each[:2] > "03" and each != "04_deltas/hidden_delta"]
        for question in others:
            if not question.startswith("10"):
                assert statuses(put(cell, question)) == {"returned"}, question


def test_a_thread_that_goes_on_is_gone_with_its_process(any_jail: Jail) -> None:
    body = "import threading, time, os\ndef go_on():\n    while True: os.write(1, b'x'); time.sleep(0.01)\n"
    body += "threading.Thread(target=go_on, daemon=True).start()"
    with any_jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}
    size = len(cell.output)
    time.sleep(0.1)
    assert len(cell.output) == size


# What a submission does to its folder is its own doing


def test_a_folder_that_is_gone_is_a_crash_of_its_own(any_jail: Jail) -> None:
    body = "import os\ntry:\n    os.rename('../work', '../gone')\nfinally:\n    os._exit(0)"
    with any_jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID)) == {"crash"}
        after = put(cell, SLOPE)
        assert statuses(after) == ({"returned"} if any_jail.confined else {"crash"}), after
    with any_jail.hold(SOLUTIONS) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


def test_a_folder_that_is_full_is_a_crash_of_its_own(jail: Jail) -> None:
    body = "import os\ntry:\n    for n in '12345678': open(n, 'wb').write(bytes(15 << 20))\nfinally:\n    os._exit(0)"
    with jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID)) == {"crash"}
        time.sleep(0.2)
        after = put(cell, SLOPE)
        assert statuses(after) <= {"crash", "returned"}
        if not jail.room:
            assert "32 MiB" in after[0].complaint
    with jail.hold(SOLUTIONS) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


def test_a_fault_of_ours_after_the_first_process_stays_ours(any_jail: Jail, monkeypatch: pytest.MonkeyPatch) -> None:
    with any_jail.hold(sigmoid_file("import os\nos._exit(0)")) as cell:
        assert statuses(put(cell, SIGMOID)) == {"crash"}
        monkeypatch.setattr(cell._zygote, "tell", _refuse)
        with pytest.raises(GraderFault):
            put(cell, SLOPE)
        monkeypatch.undo()
    with any_jail.hold(SOLUTIONS) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


def _refuse(*_: object) -> dict[str, object]:
    raise GraderFault("no process can be started")


def test_without_a_room_nothing_goes_away_and_honest_programs_do_not_mind(jail: Jail) -> None:
    body = "import os, tempfile\nopen('mine', 'w').close(); os.remove('mine')\n"
    body += "with tempfile.TemporaryDirectory() as folder: open(folder + '/x', 'w').close()\n"
    body += "with tempfile.NamedTemporaryFile() as file: file.write(b'x')\nprint(os.path.exists('mine'))"
    with jail.hold(sigmoid_file(body)) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}
    assert cell.output.startswith(f"{not jail.room}\n")


@pytest.mark.skipif(sys.platform == "win32", reason="folders by descriptor")
def test_a_file_that_vanishes_as_we_count_hides_no_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    scratch = Scratch(tmp_path, None, False)
    scratch.make()
    for number in range(4):
        (scratch.folder / f"part{number}").write_bytes(bytes(12 << 20))
    stat = os.stat

    def vanishing(path: object, **more: object) -> os.stat_result:
        if path == "part0":
            raise FileNotFoundError(path)
        return stat(path, **more)  # type: ignore[call-overload,no-any-return]

    monkeypatch.setattr(os, "stat", vanishing)
    assert scratch.too_full()
    monkeypatch.undo()
    (scratch.folder / "part0").unlink()
    (scratch.folder / "part1").unlink()
    assert not scratch.too_full()


# Walls


def outcome(jail: Jail, code: str) -> Answer:
    with jail.hold(sigmoid_file(code)) as cell:
        return put(cell, SIGMOID)[-1]


@pytest.mark.parametrize(
    "path",
    [
        HERE / "reference" / "deltas.py",
        HERE / "solutions" / "04_deltas" / "deltas.py",
        HERE / "exercises" / "course.toml",
        HERE / "exercises" / "04_deltas" / "test_deltas.py",
        HERE / "grader" / "byheart" / "judging" / "judge.py",
        Path("/etc/passwd"),
        Path("/proc/self/environ"),
        Path("/proc/self/mem"),
        Path("/proc/1/environ"),
        Path("/dev/mem"),
    ],
    ids=str,
)
def test_nothing_outside_is_readable(jail: Jail, path: Path) -> None:
    answer = outcome(jail, f"open({str(path)!r}, 'rb').read()")
    assert answer.status == "raised"
    assert answer.complaint.startswith(("PermissionError", "FileNotFoundError"))


@pytest.mark.parametrize(
    "name", ["reference", "reference.deltas", "byheart.expecting.key", "byheart.judging.judge", "pytest", "numpy.py"]
)
def test_nothing_of_ours_can_be_imported(jail: Jail, name: str) -> None:
    assert "ModuleNotFoundError" in outcome(jail, f"import {name}").complaint


def test_beside_a_submission_there_is_what_asks_and_the_walls_and_nothing_else_of_ours(jail: Jail) -> None:
    code = "import sys\nprint('ours:', *sorted(name for name in sys.modules if name.startswith('byheart')))"
    with jail.hold(sigmoid_file(code)) as cell:
        put(cell, SIGMOID)
    ours = cell.output.partition("ours: ")[2].split()
    rooms = {name.split(".")[1] for name in ours if "." in name}
    assert rooms == {*BESIDE, "jail"}
    theirs = {"inside", "linux", "room", "rules", "scratch", "walls", "wire", "zygote"}
    assert {name.split(".")[2] for name in ours if name.startswith("byheart.jail.")} <= theirs


def test_another_submissions_files_are_gone(jail: Jail) -> None:
    secret = b"import os\nopen('left', 'w').write('behind')\n# the-first-learners-own-words\n"
    with jail.hold({**SOLUTIONS, "02_sigmoid/sigmoid.py": secret, "notes/deep/er.txt": secret}) as cell:
        put(cell, SIGMOID)
    walk = "import os\nfound = [f for a, _, c in (*os.walk('..'), *os.walk('.')) for f in c]\n"
    with jail.hold(sigmoid_file(walk + "print(sorted(found))")) as cell:
        put(cell, SIGMOID)
    assert "sigmoid.py" in cell.output
    assert "left" not in cell.output
    assert "er.txt" not in cell.output


def test_the_memory_of_a_process_holds_nothing_of_the_one_before(jail: Jail) -> None:
    words = "the-first-learners-own-words"
    with jail.hold({"02_sigmoid/sigmoid.py": f"WORDS = {words!r}\n".encode()}) as cell:
        put(cell, SIGMOID)
    # What it looks for is built up, so that it doesn't find itself.
    code = f"import gc\nword = {words[:9]!r}\nword += {words[9:]!r}\n"
    code += "held = [inner for outer in gc.get_objects() for inner in gc.get_referents(outer)]\n"
    code += "print(sum(isinstance(each, (str, bytes)) and word in str(each) for each in held))"
    with jail.hold(sigmoid_file(code)) as cell:
        put(cell, SIGMOID)
    assert cell.output.startswith("1\n") or cell.output.startswith("0\n")


@pytest.mark.parametrize(
    "mess",
    [
        "for _ in range(500):\n    os.mkdir('d'); os.chdir('d')",
        "os.mkdir('shut'); open('shut/in', 'w').close(); os.chmod('shut', 0); os.chmod('.', 0)",
        "[open(f'f{n}', 'w').close() for n in range(800)]",
        "os.mkdir('../other')",
        "os.rename('../work', '../gone')",
        "os.mkfifo('pipe')",
        "open(b'\\xff\\xfe', 'w').close()",
        "open('02_sigmoid/sigmoid.py', 'w').write('1 / 0')",
    ],
)
def test_whatever_is_left_in_the_folder_is_cleared(jail: Jail, mess: str) -> None:
    with jail.hold(
        sigmoid_file(f"import os\ntry:\n    {mess.replace(chr(10), chr(10) + '    ')}\nexcept OSError: pass")
    ) as cell:
        put(cell, SIGMOID)
    process = jail._process
    assert process is not None
    if not jail.room:
        scratch = process._base / "scratch"
        assert list(scratch.rglob("*")) == [scratch / "work"]
    with jail.hold(sigmoid_file("import os\nprint(os.listdir('.'))")) as cell:
        put(cell, SIGMOID)
    assert sorted(eval(cell.output.splitlines()[0])) == sorted(exercise.id for exercise in EXERCISES)
    assert jail._process is process


@needs_walls
def test_every_wall_holds_here() -> None:
    walls = doctor.examine()
    assert len(walls) > 25
    room = walls[0].holds
    failed = [wall for wall in walls if not wall.holds]
    assert not failed or (not room and all(wall.warns for wall in failed)), failed


def test_without_a_room_every_wall_holds_but_those_that_warn(jail: Jail) -> None:
    if jail.room:
        pytest.skip("there is a room")
    walls = doctor.examine(room=False)
    assert [wall.name for wall in walls if not wall.holds and not wall.warns] == []
    warned = {wall.name for wall in walls if not wall.holds}
    assert warned == {"a file system and namespaces of its own", "which files there are can't be seen"}


@pytest.mark.parametrize("name", ["fork", "start", "internet_socket", "signal_parent", "list_folder", "link"])
def test_the_attempts_get_through_where_there_is_no_wall(tmp_path: Path, name: str) -> None:
    exercise = doctor.exercise_at(tmp_path)
    with Jail([exercise], confined=False) as jail:
        attempt = doctor.Attempt(name, name, "/etc", "")
        assert not doctor.attempted(jail, exercise, attempt).holds


@pytest.mark.parametrize("name", ["read", "find", "change_times", "empty", "change_rights"])
def test_the_attempts_at_a_file_get_through_where_there_is_no_wall(tmp_path: Path, name: str) -> None:
    exercise = doctor.exercise_at(tmp_path)
    with Jail([exercise], confined=False) as jail:
        attempt = doctor.Attempt(name, name, str(tmp_path / "everybodys"), "")
        assert not doctor.attempted(jail, exercise, attempt).holds


@needs_walls
def test_nothing_is_asked_where_a_wall_cannot_be_put_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("byheart.jail.walls.filter_program", lambda room: b"no program")
    with pytest.raises(GraderFault), Jail(EXERCISES) as jail, jail.hold(SOLUTIONS) as cell:
        put(cell, SIGMOID)


def test_a_zygote_that_dies_is_our_fault_and_the_next_submission_gets_another(any_jail: Jail) -> None:
    with any_jail.hold(SOLUTIONS) as cell:
        any_jail._process._process.kill()
        any_jail._process._process.wait()
        with pytest.raises(GraderFault):
            put(cell, SIGMOID)
    with any_jail.hold(SOLUTIONS) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


# Forgeries

# A learner who has read this kit finds the pipe, and the number of the question in the frames below.
FORGE = """
import os, struct, json, sys
def asked():
    here = sys._getframe()
    while here.f_code.co_name != "serve":
        here = here.f_back
    return here.f_locals["frame"].number
def frame(kind, number, content):
    os.write(4, struct.pack("<cII", kind, number, len(content)) + content)
def answers(*given):
    text = json.dumps(given).encode()
    return len(text).to_bytes(4, "little") + text
"""


@pytest.mark.parametrize(
    "forged",
    [
        "os.write(4, b'garbage' * 100)",
        "os.write(4, b'A')",
        "frame(b'A', asked(), b'')",
        "frame(b'A', asked(), b'\\xff\\xff\\xff\\xff{}')",
        "frame(b'A', asked() ^ 1, answers())",
        "frame(b'F', asked(), b'a wall could not be put up')",
        "frame(b'R', asked(), b'')",
        "frame(b'L', asked(), b'')",
        "frame(b'A', asked(), answers({'outcome': 'right', 'score': 100}))",
        "frame(b'A', asked(), answers(['right', '', [], [], None]))",
        "frame(b'A', asked(), answers(['returned', '', [], [], None]))",
        "frame(b'A', asked(), answers(['timeout', '', [], [], None]))",
        "os.write(4, struct.pack('<cII', b'A', asked(), 1 << 31))",
        "frame(b'A', asked(), (12).to_bytes(4, 'little') + b'[' * 12)",
        "frame(b'A', asked(), (600000).to_bytes(4, 'little') + b'[' * 600000)",
    ],
)
def test_a_forged_reply_is_a_crash(any_jail: Jail, forged: str) -> None:
    with any_jail.hold(sigmoid_file(f"{forged}\nos._exit(0)", before=FORGE)) as cell:
        assert put(cell, SIGMOID)[-1].status == "crash"
        assert statuses(put(cell, SLOPE)) == {"returned"}


def test_a_well_made_forgery_is_an_answer_and_no_more(any_jail: Jail) -> None:
    forged = "frame(b'A', asked(), answers(*[['returned', '', [], [], ['nothing', 'NoneType']]] * 50))\nos._exit(0)"
    with any_jail.hold(sigmoid_file(forged, before=FORGE)) as cell:
        answers = put(cell, SIGMOID)
        assert len(answers) == len(CASES[SIGMOID])
        assert {answer.value for answer in answers} == {Value("nothing", "NoneType")}


def test_an_answer_sent_ahead_counts_for_nothing(any_jail: Jail) -> None:
    ahead = "frame(b'A', asked(), answers())\nframe(b'A', asked() + 1, answers())"
    with any_jail.hold(sigmoid_file(ahead, before=FORGE)) as cell:
        put(cell, SIGMOID)
        assert put(cell, SLOPE)[-1].status == "crash"
        assert statuses(put(cell, DELTA)) == {"returned"}


# The format


def test_answers_survive_the_way() -> None:
    values = [1, 2.5, True, None, "text", 1j, np.float32(3), [1, 2.0], [1.0, 2.0], (), [(1, [2]), None], np.eye(2) > 0]
    values += [
        np.array([np.nan, np.inf, -0.0]),
        np.arange(6).reshape(2, 3).T,
        np.zeros((0, 3)),
        np.array(3.0),
        object(),
    ]
    answers = [Answer("returned", read(value), lines=(Line("a.py", 3, "x"),), changed=("y",)) for value in values]
    for mine, theirs in zip(answers, decode(encode(answers)), strict=True):
        assert_same(theirs.value, mine.value)
        assert (theirs.status, theirs.lines, theirs.changed) == (mine.status, mine.lines, mine.changed)


def test_inputs_survive_the_way_and_their_names_stay_here() -> None:
    inputs = {"a": np.array([[0.1, 2]]), "n": 3, "x": 0.1, "p": Polynomial((1.0, 0.5)), "t": "word", "s": np.float64(2)}
    packed = encode_cases([case("seed 12345", **inputs)])
    back = decode_cases(packed)[0]
    assert b"12345" not in packed
    assert back.name == ""
    np.testing.assert_array_equal(back.inputs["a"], inputs["a"])
    assert {**back.inputs, "a": 0} == {**inputs, "a": 0}
    assert type(back.inputs["n"]) is int
    with pytest.raises(GraderFault, match="x is a dict"):
        encode_cases([Case("", {"x": {}})])
    with pytest.raises(TypeError, match="x is a list in this case; it can be an array"):
        case("", x=[1.0])


def test_a_case_that_is_asked_again_travels_once() -> None:
    one, other = (case("", a=np.full((20, 20), number)) for number in (0.5, 2.0))
    packed = encode_cases([one, other, one, one])
    back = [each.inputs["a"][0, 0] for each in decode_cases(packed)]
    assert back == [0.5, 2.0, 0.5, 0.5]
    assert len(packed) < 2.1 * len(encode_cases([one]))
    first, *_, again = (each.fresh() for each in decode_cases(packed))
    first.a[:] = 7
    assert again.a[0, 0] == 0.5


def reply(value: object, numbers: bytes = b"") -> bytes:
    return pack(json.dumps([["returned", "", [], [], value]]), [numbers])


@pytest.mark.parametrize(
    "value",
    [
        ["array", "ndarray", ["<f8", [3]]],
        ["array", "ndarray", ["<f8", [-1]]],
        ["array", "ndarray", ["<f8", [True]]],
        ["array", "ndarray", ["<f8", [1.0]]],
        ["array", "ndarray", ["<f8", [0, 10**30]]],
        ["array", "ndarray", ["<f8", [2**62, 4]]],
        ["array", "ndarray", ["<f8", [1] * 40]],
        ["array", "ndarray", ["|O", [1]]],
        ["array", "ndarray", [["<f8"], [1]]],
        ["array", "ndarray", ["<f8", []]],
        ["number", "float", ["<f8", [1]]],
        ["array", "ndarray"],
        ["nothing", "x", ["<f8", [1]]],
        ["verdict", "right"],
        [
            "sequence",
            "list",
            [
                [
                    "sequence",
                    "list",
                    [["sequence", "list", [["sequence", "list", [["sequence", "list", [["sequence", "list", []]]]]]]]],
                ]
            ],
        ],
        ["sequence", "list", "float", ["<f8", []]],
        ["sequence", "list", 3],
        ["text", 5],
        "array",
        5,
        {},
        [],
    ],
    ids=str,
)
def test_a_value_that_is_none_is_unreadable(value: object) -> None:
    with pytest.raises(Unreadable):
        decode(reply(value, bytes(8)))


def test_any_damage_is_unreadable_or_an_answer() -> None:
    random = np.random.default_rng(1)
    whole = encode([Answer("returned", read((np.eye(3), [1.0, 2.0], None))), Answer("raised", complaint="no")])
    refused = 0
    for _ in range(3000):
        damaged = bytearray(whole)
        for at in random.integers(0, len(whole), random.integers(1, 4)):
            damaged[at] = random.integers(0, 256)
        try:
            answers = decode(bytes(damaged[: random.integers(0, len(whole) + 1)] if random.random() < 0.3 else damaged))
        except Unreadable:
            refused += 1
            continue
        assert all(isinstance(answer, Answer) for answer in answers)
    assert 0 < refused < 3000


def test_what_is_too_much_is_unreadable() -> None:
    with pytest.raises(Unreadable):
        decode(bytes(LARGEST + 1))
    with pytest.raises(Unreadable):
        decode(reply(["sequence", "list", "float", ["|i1", [300_000]]], bytes(300_000)))


def test_texts_come_back_tame() -> None:
    answer = decode(encode([Answer("raised", complaint="\x1b[2J\x00\ud800\n" + "x" * 5000)]))[0]
    assert answer.complaint.startswith("\N{REPLACEMENT CHARACTER}[2J" + 2 * "\N{REPLACEMENT CHARACTER}" + "\n")
    assert len(answer.complaint) <= 1000


def test_true_is_one_whatever_byte_says_so() -> None:
    value = decode(reply(["array", "ndarray", ["|b1", [2]]], b"\x07\x00"))[0].value
    assert value is not None
    assert value.array is not None
    assert value.array.astype(float).tolist() == [1.0, 0.0]


# Rules and files


def host(**changed: object) -> rules.Host:
    plain = {"standard_library": Path("/py"), "hidden": (Path("/py/site-packages"),), "packages": (Path("/np"),)}
    plain |= {"scratch": Path("/scratch"), "mapped": 1 << 28, "landlock": 7, "user": 64_103, "room": True}
    return rules.Host(**{**plain, **changed})  # type: ignore[arg-type]


def test_the_rules_name_one_place_to_write_and_hide_the_packages() -> None:
    made = rules.rules(host(), ("os.py", "site-packages"))
    writable = [each.path for each in made.paths if each.allowed & rules.MAKE_REG]
    assert writable == [Path("/scratch")]
    readable = [each.path for each in made.paths if each.allowed & rules.READ_FILE]
    assert Path("/py/os.py") in readable
    assert not {Path("/py"), Path("/py/site-packages")} & set(readable)
    assert not any(each.allowed & rules.EXECUTE for each in made.paths)


@needs_walls
@pytest.mark.skipif(os.name != "posix" or os.getuid() != 0, reason="only root can become somebody else")
def test_two_batches_have_users_of_their_own() -> None:
    with Jail(EXERCISES, slot=9) as one, Jail(EXERCISES, slot=9) as other:
        users = [each._process.user for each in (one, other)]
        assert len(set(users)) == 2
        for jail, user in zip((one, other), users, strict=True):
            with jail.hold(sigmoid_file("import os\nprint(os.getuid())")) as cell:
                put(cell, SIGMOID)
            assert cell.output.startswith(f"{user}\n")
    with Jail(EXERCISES, slot=9) as again:
        assert again._process.user == users[0]


def test_what_lets_go_of_a_name_is_only_pretended_where_the_disk_is_the_hosts() -> None:
    allowed = {room: {call.name for call in rules.calls(room)} for room in (True, False)}
    assert set(rules.pretended(False)) == {"unlink", "unlinkat", "rmdir"}
    assert not rules.pretended(True)
    assert allowed[True] - allowed[False] == set(rules.pretended(False))
    assert [call.where for call in rules.calls(False) if call.name == "openat"] == [((2, 0x400000, 0),)]
    assert not rules.rules(host(room=False), ()).paths[-1].allowed & (rules.REMOVE_FILE | rules.REMOVE_DIR)


@pytest.mark.parametrize(("user", "room", "limited"), [(1, False, True), (None, True, True), (None, False, False)])
def test_threads_are_limited_where_nobody_elses_are_counted(user: int | None, room: bool, limited: bool) -> None:
    assert ("RLIMIT_NPROC" in rules.rules(host(user=user, room=room), ()).limits) == limited


@needs_walls
@pytest.mark.parametrize("version", [1, 2])
def test_an_old_landlock_takes_a_room(monkeypatch: pytest.MonkeyPatch, version: int) -> None:
    monkeypatch.setattr("byheart.jail.linux.landlock_version", lambda: version)
    with pytest.raises(GraderFault, match="emptied"), Jail(EXERCISES, room=False):
        pass
    monkeypatch.setattr("byheart.jail.room.is_possible", lambda: True)
    assert can_confine() == []
    monkeypatch.setattr("byheart.jail.room.is_possible", lambda: False)
    assert "emptied" in can_confine()[0]


def test_old_kernels_are_asked_for_what_they_know() -> None:
    assert rules.handled_by(1) == ((1 << 13) - 1, 0, 0)
    assert rules.handled_by(4) == ((1 << 15) - 1, 3, 0)
    assert rules.handled_by(7) == ((1 << 16) - 1, 3, 3)


def test_no_call_that_makes_processes_or_sockets_is_allowed() -> None:
    allowed = {call.name for room in (True, False) for call in rules.calls(room) if not call.where}
    refused = (
        "fork vfork clone clone3 execve execveat socket socketpair connect bind sendmsg ptrace process_vm_readv kill"
    )
    refused += (
        " tgkill keyctl add_key request_key bpf perf_event_open io_uring_setup userfaultfd mount unshare setns prctl"
    )
    refused += (
        " pidfd_open pidfd_getfd memfd_create symlink link mknod chown setuid ioctl fcntl prlimit64 seccomp chroot"
    )
    assert not allowed & set(refused.split())


@pytest.mark.parametrize("name", ["/etc/x", "../x", "a/../../x", ""])
def test_a_file_with_a_name_outside_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(GraderFault):
        write_files(pack_files({name: b""}), tmp_path)


def test_a_file_that_cannot_have_its_name_costs_no_other(any_jail: Jail) -> None:
    names = ("a" * 300, "02_sigmoid/sigmoid.py/x", "nul\0", "\udcff\ud800")
    with any_jail.hold({**SOLUTIONS, **dict.fromkeys(names, b"x")}) as cell:
        assert statuses(put(cell, SIGMOID)) == {"returned"}


@pytest.mark.skipif(sys.platform == "win32", reason="folders by descriptor")
def test_a_hostile_folder_is_cleared_and_links_are_not_followed(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "kept").write_text("kept")
    parent = tmp_path / "scratch"
    parent.mkdir()
    scratch = Scratch(parent, None, False)
    scratch.make()
    (scratch.folder / "link").symlink_to(outside, target_is_directory=True)
    place = os.open(scratch.folder, os.O_RDONLY)
    for _ in range(1200):  # far deeper than a path may be long
        os.mkdir("deep", dir_fd=place)
        below = os.open("deep", os.O_RDONLY, dir_fd=place)
        os.close(place)
        place = below
    os.close(place)
    scratch.clear()
    assert list(parent.iterdir()) == []
    assert (outside / "kept").read_text() == "kept"
