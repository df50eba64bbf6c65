"""The loop in a real terminal: a pseudo-terminal with a screen emulator, a whole course from blank to done; and tmux.

Nothing here is timed: each step waits until the screen shows what it should, for as long as a busy machine may need.
"""

import contextlib
import fcntl
import os
import pty
import re
import select
import shutil
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pyte
import pytest

from byheart.cli.main import main
from byheart.curriculum.course import read_course, read_exercises
from byheart.learner.marks import Mark, marked
from byheart.memory.log import Log
from byheart.practice.rungs.solved import solved

pytestmark = pytest.mark.by_turns(20)

ROOT = Path(__file__).parent.parent
OTHER = ROOT / "tests" / "other_course"
FIRST = "01_prediction"
EVERY = [path.name for path in sorted((OTHER / "solutions").iterdir()) if path.is_dir()]
PATIENCE = 300.0


class Terminal:
    """A program in a pseudo-terminal, and what is on its screen."""

    def __init__(self, words: list[str], folder: Path, size: tuple[int, int], more: Mapping[str, str]) -> None:
        self.screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self.screen)
        self.raw = b""
        environment = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "COLUMNS", "CI")}
        environment |= {
            "TERM": "xterm-256color",
            "LINES": "17",
            "BYHEART_HOME": str(folder / "home"),
            "LANG": "C.UTF-8",
            **more,
        }
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", size[1], size[0], 0, 0))
        self._fd = ours
        self.process = subprocess.Popen(
            [sys.executable, "-m", "byheart", "practice", *words],
            cwd=folder,
            env=environment,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            preexec_fn=_leads_its_terminal,
        )
        os.close(theirs)

    @property
    def text(self) -> str:
        """What is on the screen."""
        return "\n".join(line.rstrip() for line in self.screen.display)

    def read(self, seconds: float) -> None:
        """Take what comes within so many seconds."""
        if not select.select([self._fd], [], [], seconds)[0]:
            return
        with contextlib.suppress(OSError):  # it has ended
            got = os.read(self._fd, 65536)
            self.raw += got
            # The emulator knows no mark of a synchronized picture, and prints part of it.
            self._stream.feed(got.replace(b"\x1b[?2026$p", b"").replace(b"\x1b[>1u", b"").replace(b"\x1b[<u", b""))

    def wait(self, *wanted: str, without: str = "") -> str:
        """Wait until all this is on the screen, and that isn't."""
        until = time.monotonic() + PATIENCE
        while not (all(each in self.text for each in wanted) and not (without and without in self.text)):
            assert time.monotonic() < until, f"{wanted} didn't come; there is:\n{self.text}"
            self.read(0.2)
        return self.text

    def press(self, keys: str) -> None:
        """Press these keys."""
        os.write(self._fd, keys.encode())

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self.screen.resize(rows, columns)
        fcntl.ioctl(self._fd, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.kill(self.process.pid, signal.SIGWINCH)

    def end(self) -> int:
        """Wait until the program has ended; its exit code."""
        until = time.monotonic() + PATIENCE
        while self.process.poll() is None:
            assert time.monotonic() < until, self.text
            self.read(0.1)
        for _ in range(20):
            self.read(0.02)
        return self.process.returncode

    def close(self) -> None:
        """End it, whatever it does."""
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait()
        os.close(self._fd)


def _leads_its_terminal() -> None:
    os.setsid()
    fcntl.ioctl(0, termios.TIOCSCTTY, 0)


@pytest.fixture
def mine(tmp_path: Path) -> Path:
    assert main(["init", str(tmp_path / "mine"), "--course", str(OTHER)]) == 0
    return tmp_path / "mine"


@pytest.fixture
def terminal(mine: Path) -> Iterator[Callable[..., Terminal]]:
    with contextlib.ExitStack() as stack:

        def opened(*words: str, size: tuple[int, int] = (100, 32), **more: str) -> Terminal:
            return stack.enter_context(contextlib.closing(Terminal(list(words), mine, size, more)))

        yield opened


def file_of(mine: Path, exercise: str) -> Path:
    return mine / "exercises" / exercise / f"{exercise.partition('_')[2]}.py"


def solution_of(exercise: str) -> str:
    return (OTHER / "solutions" / exercise / f"{exercise.partition('_')[2]}.py").read_text(encoding="utf-8")


def atomically(path: Path, text: str) -> None:
    """Save as many editors do: a new file, in the place of the old one."""
    new = path.with_name(f".{path.name}.new")
    new.write_text(text, encoding="utf-8")
    new.replace(path)


def mistaken(exercise: str) -> str:
    """A file with a known mistake."""
    found = sorted((OTHER / "tests" / "diagnosed" / exercise).glob("*.py"))
    return found[0].read_text(encoding="utf-8")


def test_a_whole_course_from_blank_to_done(terminal, mine: Path) -> None:
    screen = terminal()
    for number, exercise in enumerate(EVERY):
        screen.wait(exercise, "Write from memory", "on the clock")
        if number == 0:
            file_of(mine, exercise).write_text(solution_of(exercise), encoding="utf-8")
        else:
            atomically(file_of(mine, exercise), solution_of(exercise))
        text = screen.wait("All of it is right", "the course's")
        assert exercise in text  # it stops, and goes on only when it is told to
        screen.press("n")
    screen.wait("Nothing is due")
    screen.wait("skills held")
    screen.press("q")
    assert screen.end() == 0, screen.text
    assert f"What you wrote is in exercises/{EVERY[-1]}" in screen.text
    course = read_course(mine)
    attempts = Log(mine / "home" / "attempts.sqlite").attempts(course.title)
    assert {each.exercise for each in attempts if not each.empty} == set(EVERY)
    assert {each.source for each in attempts} == {"practice"}
    assert all(each.seconds is not None for each in attempts if not each.empty)
    for exercise in EVERY:
        assert file_of(mine, exercise).read_text(encoding="utf-8") == solution_of(exercise)
    assert [each.id for each in read_exercises(course)] == EVERY


def test_hints_again_resize_and_what_happens_to_a_file(terminal, mine: Path) -> None:
    exercise = next(each.name for each in sorted((OTHER / "tests" / "diagnosed").iterdir()) if each.name in EVERY)
    path = file_of(mine, exercise)
    screen = terminal(exercise)
    screen.wait("Write from memory")
    path.write_text(mistaken(exercise), encoding="utf-8")
    screen.wait("✗", "checked in")
    assert "hint 1" not in screen.text
    screen.press("h")
    screen.wait("hint 1")
    screen.press("h")
    screen.wait("First try something")
    screen.resize(60, 20)
    screen.wait("─" * 60)
    screen.resize(40, 24)
    screen.wait("─" * 40)
    screen.resize(100, 32)
    screen.wait("─" * 100, "hint 1")
    path.unlink()
    screen.wait("isn't there any more")
    atomically(path, mistaken(exercise) + "# changed\n")
    screen.wait("✗", without="isn't there")
    path.rename(path.with_name("elsewhere.py"))
    screen.wait("isn't there any more")
    path.with_name("elsewhere.py").rename(path)
    screen.wait("✗", without="isn't there")
    screen.press("a")
    screen.wait("Write from memory", "earlier/")
    assert "# changed" in (path.parent / "earlier" / path.name.replace(".py", "-1.py")).read_text(encoding="utf-8")
    half = len(solution_of(exercise)) // 2
    with path.open("w", encoding="utf-8") as file:
        file.write(solution_of(exercise)[:half])
        file.flush()
        time.sleep(0.05)
        file.write(solution_of(exercise)[half:])
    screen.wait("All of it is right")
    cut = solution_of(exercise).rindex("return") + len("return (")
    path.write_text(solution_of(exercise)[:cut].rstrip() + " (\n", encoding="utf-8")  # an editor that is slow
    screen.wait(f"{exercise} · the file", "SyntaxError")
    path.write_text(solution_of(exercise), encoding="utf-8")
    screen.wait("All of it is right")
    attempts = Log(mine / "home" / "attempts.sqlite").attempts(read_course(mine).title)
    assert [each for each in attempts if each.typo]  # known as a slip, which rates nothing


def test_a_step_down_and_up_again(terminal, mine: Path) -> None:
    """Who finds it too hard puts its lines in order, and then writes it."""
    screen = terminal(FIRST)
    path = file_of(mine, FIRST)
    screen.wait("Write from memory")
    screen.press("x")
    screen.wait("You write in your editor")
    path.write_text(mistaken(FIRST), encoding="utf-8")
    screen.wait("✗", "checked in")
    screen.press("s")
    screen.wait("Press s again")
    screen.press("s")
    screen.wait("Look away from them")
    path.write_text(mistaken(FIRST) + "# again\n", encoding="utf-8")
    screen.wait("✗", without="Look away from them")
    screen.press("k")
    screen.wait("[e]")
    screen.press("e")
    screen.wait("Put the lines in order")
    assert "# again" in (path.parent / "earlier" / path.name.replace(".py", "-1.py")).read_text(encoding="utf-8")
    path.write_text(marked(solved(solution_of(FIRST), FIRST).text, Mark("lines")), encoding="utf-8")
    screen.wait("All of it is right", "You saw most of it")
    screen.press("a")
    screen.wait("Write from memory")
    screen.press("l")
    screen.wait("> " + FIRST, "is held if you recalled it")
    screen.resize(60, 10)
    screen.press("\x1b[B" * 20)
    screen.wait("> " + EVERY[-1])


def test_an_end_while_something_is_checked_leaves_no_process(terminal, mine: Path) -> None:
    settings = mine / "exercises" / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "seconds = 600.0\n", encoding="utf-8")
    screen = terminal(FIRST)
    screen.wait("Write from memory")
    file_of(mine, FIRST).write_text("while True:\n    pass\n", encoding="utf-8")
    screen.wait("checking ...")
    group = below(screen.process.pid)
    assert group
    screen.press("\x03")
    assert screen.end() == 0, screen.text
    assert "What you wrote is in" in screen.text
    until = time.monotonic() + PATIENCE
    while left := [each for each in group if Path(f"/proc/{each}").exists()]:
        assert time.monotonic() < until, left
        time.sleep(0.05)


def below(process: int) -> list[int]:
    """The processes that this one started, and theirs."""
    found: list[int] = []
    for task in Path(f"/proc/{process}/task").glob("*/children"):
        for each in map(int, task.read_text().split()):
            found += [each, *below(each)]
    return found


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("while True:\n    pass\n", "a loop"),
        ("import os\nos._exit(0)\n", "ended the process"),
        ("print('x' * 100_000_000)\nimport os\nos.write(1, b'y' * 1_000_000)\nraise ValueError('here')\n", "here"),
        ("def {name}(*given):\n    print('x' * 100_000_000)\n    print('the end of it')\n", "the end of it"),
        ("\x00\x01\x02", "UTF-8"),
    ],
    ids=["a loop without end", "os._exit", "100 MB", "100 MB in a function", "binary"],
)
def test_the_loop_lives_on(terminal, mine: Path, text: str, said: str) -> None:
    settings = mine / "exercises" / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "seconds = 0.5\n", encoding="utf-8")
    screen = terminal(FIRST)
    screen.wait("Write from memory")
    first = re.findall(r"^def (\w+)", solution_of(FIRST), re.MULTILINE)[0]
    file_of(mine, FIRST).write_text(text.replace("{name}", first), encoding="utf-8")
    screen.wait("✗", said)
    assert "yyyy" not in screen.text
    file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
    screen.wait("All of it is right")


def test_a_save_ends_what_is_still_being_checked(terminal, mine: Path) -> None:
    settings = mine / "exercises" / "course.toml"
    settings.write_text(settings.read_text(encoding="utf-8") + "seconds = 600.0\n", encoding="utf-8")
    screen = terminal(FIRST)
    screen.wait("Write from memory")
    file_of(mine, FIRST).write_text("while True:\n    pass\n", encoding="utf-8")
    screen.wait("checking ...")
    file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
    screen.wait("All of it is right")
    assert "checking ..." not in screen.text


@pytest.mark.parametrize("key", ["q", "\x03"], ids=["q", "ctrl-c"])
def test_an_end_loses_nothing_and_is_one_sentence(terminal, mine: Path, key: str) -> None:
    screen = terminal(FIRST)
    screen.wait("Write from memory")
    file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
    screen.wait("All of it is right")
    screen.press(key)
    assert screen.end() == 0, screen.text
    _, given_back, after = screen.raw.rpartition(b"\x1b[?1049l")
    assert given_back  # the terminal is as it was, and below what was there before stands the sentence
    left = re.sub(rb"\x1b\[[?>=]?[0-9;]*[a-zA-Z]", b"", after).decode().split("\r\n")
    (sentence,) = (line for line in left if line)
    assert sentence.startswith(f"What you wrote is in exercises/{FIRST}/prediction.py")
    assert sentence.endswith(".")
    assert Log(mine / "home" / "attempts.sqlite").attempts(read_course(mine).title)


def test_the_file_is_a_link_and_colours_are_the_terminals_own(terminal, mine: Path) -> None:
    screen = terminal(FIRST)
    screen.wait("Write from memory")
    assert f";{file_of(mine, FIRST).as_uri()}\x1b\\".encode() in screen.raw
    assert b"38;2;" not in screen.raw
    assert b"48;2;" not in screen.raw


def test_without_colours_nothing_is_coloured(terminal, mine: Path) -> None:
    screen = terminal(FIRST, NO_COLOR="1")
    screen.wait("Write from memory")
    file_of(mine, FIRST).write_text("1 +\n", encoding="utf-8")
    screen.wait("✗")
    for code in (*range(30, 38), *range(40, 48), *range(90, 98), *range(100, 108), 38, 48):
        assert f"\x1b[{code}m".encode() not in screen.raw
        assert f";{code}m".encode() not in screen.raw


def test_a_terminal_that_cannot_draw_gets_plain_lines(terminal, mine: Path) -> None:
    screen = terminal(FIRST, TERM="dumb")
    screen.wait("Write from memory", "[q]uit")
    file_of(mine, FIRST).write_text("1 +\n", encoding="utf-8")
    screen.wait("SyntaxError")
    screen.press("h\n")
    screen.wait("nothing is guessed")
    file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
    screen.wait("All of it is right")
    screen.press("\x03")
    assert screen.end() == 0, screen.text
    assert f"What you wrote is in exercises/{FIRST}/prediction.py" in screen.text
    assert b"\x1b" not in screen.raw
    assert "Traceback" not in screen.text


# Without a terminal ---------------------------------------------------------------------------------------------------


def practise(mine: Path, *words: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "BYHEART_HOME": str(mine / "home"), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "byheart", "practice", *words]
    return subprocess.run(
        command, cwd=mine, env=environment, stdin=subprocess.DEVNULL, capture_output=True, encoding="utf-8", timeout=600
    )


@pytest.mark.parametrize("words", [("--once",), ()])
def test_once_prints_one_verdict_and_its_code_says_whether_it_is_right(mine: Path, words: tuple[str, ...]) -> None:
    done = practise(mine, FIRST, *words)
    assert done.returncode == 1
    assert "not written yet" in done.stdout
    file_of(mine, FIRST).write_text("import os\nos._exit(0)\n")
    done = practise(mine, FIRST, *words)
    assert done.returncode == 1
    assert "ended the process" in done.stdout
    file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
    done = practise(mine, FIRST, *words)
    assert done.returncode == 0
    assert "✓" in done.stdout
    assert "\x1b" not in done.stdout


def test_once_needs_an_exercise_that_there_is(mine: Path) -> None:
    for words in ((), ("--once",), ("99",), ("--once", "nothing")):
        done = practise(mine, *words)
        assert done.returncode == 2, words
        assert done.stderr.startswith("byheart: ")
        assert "Traceback" not in done.stderr


# tmux -----------------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(shutil.which("tmux") is None, reason="tmux isn't here")
def test_under_tmux(mine: Path) -> None:
    socket = str(mine / "tmux")

    def tmux(*words: str) -> str:
        return subprocess.run(["tmux", "-S", socket, *words], capture_output=True, encoding="utf-8", check=True).stdout

    def wait(*wanted: str) -> None:
        until = time.monotonic() + PATIENCE
        while not all(each in (text := tmux("capture-pane", "-p")) for each in wanted):
            assert time.monotonic() < until, text
            time.sleep(0.1)

    command = f"BYHEART_HOME={mine / 'home'} LANG=C.UTF-8 {sys.executable} -m byheart practice {FIRST}; sleep 60"
    tmux("-u", "-f", os.devnull, "new-session", "-d", "-x", "80", "-y", "24", "-c", str(mine), command)
    try:
        tmux("set-option", "-g", "remain-on-exit", "on")
        wait("Write from memory", "[q]uit")
        file_of(mine, FIRST).write_text(solution_of(FIRST), encoding="utf-8")
        wait("All of it is right", "[n]ext")
        for columns, rows in ((60, 15), (120, 40), (80, 24)):
            tmux("resize-window", "-x", f"{columns}", "-y", f"{rows}")
            wait(f"{FIRST}/prediction.py", "All of it is right", "[n]ext", *(["─" * columns] if rows > 20 else []))
            tmux("send-keys", "l")
            wait(f"> {FIRST}", "[enter] open")
            tmux("send-keys", *["Down"] * len(EVERY))
            wait(f"> {EVERY[-1]}", "[enter] open")
            tmux("send-keys", "l")
        tmux("send-keys", "C-c")
        wait(f"What you wrote is in exercises/{FIRST}/prediction.py")
    finally:
        tmux("kill-server")
