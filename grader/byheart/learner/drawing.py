"""Draw what a learner's own functions compute: each picture of an exercise, in a process that can be stopped.

Their code runs on their own machine, as with pytest and in practice, and without a jail. What comes back is JSON, never
a pickle. Whatever their functions do, what becomes of a picture is the picture itself, or a sentence. Nothing is judged
here.
"""

import contextlib
import json
import multiprocessing
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass
from multiprocessing.connection import Connection, Pipe
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np

from byheart.asking.answer import Answer
from byheart.asking.ask import load, own_lines, reset_random
from byheart.asking.exercise import Exercise
from byheart.asking.problems import GraderFault
from byheart.asking.stopwatch import OutOfTime, within
from byheart.curriculum.course import Course, every_exercise
from byheart.curriculum.files import read_source
from byheart.curriculum.reference import reference_of
from byheart.pictures.folder import DRAWN, Described, described, with_words
from byheart.pictures.plot import NotComputed, Plot, plot_from
from byheart.pictures.svg import is_current, svg

# Seconds of computing that all calls for one picture may take, and by the clock until it is stopped from outside.
SECONDS, _BY_THE_CLOCK = 10.0, 90.0
_COMING_UP = 120.0
_MEMORY = 2 << 30  # bytes, beyond what the process has


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture of an exercise as the course's functions draw it."""

    name: str
    plot: Plot


@dataclass(frozen=True, slots=True)
class Attempt:
    """A picture of an exercise as a learner's functions draw it; without a plot, `problem` says why there is none."""

    name: str
    plot: Plot | None = None
    problem: str = ""


# By the reference -----------------------------------------------------------------------------------------------------


def by_reference(course: Course, exercise: Exercise) -> tuple[Picture, ...] | None:
    """The pictures of this exercise as the reference draws them; None where there is no reference.

    Raises GraderFault where it can't draw one.
    """
    reference = reference_of(course)
    if reference is None:
        return None
    functions = reference.load()
    return tuple(Picture(each.name, _right(each, functions, exercise)) for each in described(exercise.folder))


def pages_drawn(course: Course, exercise: Exercise) -> list[tuple[Path, str, bool]]:
    """Each file that shows pictures of this exercise: its path, what belongs in it, and whether that is there already.

    These are the pictures, and the exercise's page with their words. Raises GraderFault.
    """
    pictures = by_reference(course, exercise) if described(exercise.folder) else ()
    if pictures is None:
        raise GraderFault(f"{course.root / 'reference'} isn't here, and pictures are drawn from it.")
    made = []
    for each in pictures:
        path = exercise.folder / DRAWN / f"{each.name}.svg"
        there = read_source(path) if path.is_file() else ""
        now = svg(each.plot)
        made.append((path, now, is_current(there, now)))
    page = exercise.folder / "README.md"
    if page.is_file():
        there = read_source(page)
        now = with_words(there, {each.name: each.plot.words for each in pictures})
        made.append((page, now, there == now))
    return made


def _right(picture: Described, functions: Mapping[str, ModuleType], exercise: Exercise) -> Plot:
    where = f"{exercise.folder / 'pictures.py'}, {picture.name}"
    if lacking := [each for each in picture.topics if each not in functions]:
        raise GraderFault(f"{where}: there is no topic {lacking[0]}. A picture's arguments are named after topics.")
    try:
        with np.errstate(all="ignore"):
            plot = picture.plot(functions)
    except Exception as error:
        raise GraderFault(f"{where} can't be drawn from the reference: {type(error).__name__}: {error}") from error
    if plot.problems:
        raise GraderFault(f"{where} can't be drawn from the reference: {plot.problems[0]}")
    return plot


# By a learner's functions ---------------------------------------------------------------------------------------------


def by_learner(course: Course, exercise: Exercise, seconds: float = SECONDS) -> Iterator[Attempt]:
    """The pictures of this exercise as the learner's files draw them, one after the other."""
    names = [each.name for each in described(exercise.folder)]
    files = {each.topic: str(course.answers / each.id / each.file) for each in every_exercise(course)}
    while names:
        came = 0
        for picture in _from_process(str(exercise.folder), files, names, seconds):
            came += 1
            yield picture
        names = names[came:]


def _from_process(folder: str, files: Mapping[str, str], names: Sequence[str], seconds: float) -> Iterator[Attempt]:
    """What one process draws of these; the last may be one at which it had to be stopped, or ended by itself."""
    ours, theirs = Pipe()
    context = multiprocessing.get_context("spawn")
    process = context.Process(target=_serve, args=(theirs, folder, dict(files), list(names), seconds), daemon=True)
    process.start()
    theirs.close()
    try:
        if _reply(ours, _COMING_UP) is None:
            raise GraderFault("the process that draws your pictures ended before it was ready.")
        for name in names:
            began = time.monotonic()
            reply = _reply(ours, max(_BY_THE_CLOCK, 4 * seconds))
            if reply is None:
                yield Attempt(name, problem=_stopped(time.monotonic() - began, process.is_alive()))
                return
            plot = plot_from(reply["plot"]) if reply["plot"] else None
            yield Attempt(name, plot, reply["problem"])
    finally:
        process.kill()
        process.join(_COMING_UP)
        ours.close()


def _reply(pipe: Connection, seconds: float) -> dict[str, Any] | None:
    try:
        return dict(json.loads(pipe.recv_bytes())) if pipe.poll(seconds) else None
    except (EOFError, OSError, ValueError):
        return None


def _stopped(seconds: float, is_alive: bool) -> str:
    if is_alive:
        return f"It was still running after {seconds:.0f} seconds, and was stopped. Is there a loop that never ends?"
    return "It ended the process that draws it. Does it call exit, or use up the memory?"


# In the process -------------------------------------------------------------------------------------------------------


def _serve(pipe: Connection, folder: str, files: Mapping[str, str], names: Sequence[str], seconds: float) -> None:
    """Draw these pictures one after the other. This is the whole life of the process."""
    _hush()
    _limit_memory()
    pipe.send_bytes(b'{"ready": true}')
    pictures = {each.name: each for each in described(Path(folder))}
    for name in names:
        picture = _drawn(pictures[name], files, seconds)
        table = asdict(picture.plot) if picture.plot else None
        pipe.send_bytes(json.dumps({"plot": table, "problem": picture.problem}).encode())


def _drawn(picture: Described, files: Mapping[str, str], seconds: float) -> Attempt:
    calls = _Calls()

    def draw() -> Plot:
        reset_random()
        functions = {each: _Functions(Path(files[each]), calls) for each in picture.topics}
        return picture.plot(functions)

    try:
        with np.errstate(all="ignore"):
            plot = within(seconds, draw)
    except OutOfTime:
        what = f"`{calls.last}` was" if calls.last else "It was"
        return Attempt(
            picture.name,
            problem=f"{what} still running after {seconds:g} seconds of computing. Is there a loop that never ends?",
        )
    except NotComputed as reason:
        return Attempt(picture.name, problem=str(reason))
    except Exception as error:
        what = f"What `{calls.last}` returned" if calls.last else "What came back"
        return Attempt(picture.name, problem=f"{what} can't be drawn ({type(error).__name__}: {_short(error)}).")
    return Attempt(picture.name, plot)


@dataclass(slots=True)
class _Calls:
    """The name of the function that was called last."""

    last: str = ""


class _Functions:
    """A learner's file: its functions, each of which gives what it returns, or a NotComputed that says why not."""

    def __init__(self, path: Path, calls: _Calls) -> None:
        self._path, self._calls = path, calls
        self._loaded: ModuleType | Answer | None = None

    def __getattr__(self, name: str) -> Callable[..., Any]:
        if self._loaded is None:
            self._loaded = load(self._path)
        if isinstance(self._loaded, Answer):
            where = f" (line {self._loaded.lines[-1].number})" if self._loaded.lines else ""
            raise NotComputed(f"{self._path.name} can't be run{where}: {self._loaded.complaint}.")
        function = vars(self._loaded).get(name)
        if not callable(function):
            raise NotComputed(f"There is no function `{name}` in {self._path.name}.")
        return lambda *given: self._called(name, function, given)

    def _called(self, name: str, function: Callable[..., Any], given: tuple[Any, ...]) -> Any:
        self._calls.last = name
        try:
            value = function(*(each.copy() if isinstance(each, np.ndarray) else each for each in given))
        except NotImplementedError:
            raise NotComputed(f"`{name}` in {self._path.name} isn't written yet.") from None
        except NotComputed:  # what it was given calls a function of theirs
            raise
        except OutOfTime:
            raise
        except BaseException as error:
            lines = own_lines(error.__traceback__, self._path)
            where = f" in line {lines[-1].number}" if lines else ""
            what = f"`{name}` in {self._path.name} raised {type(error).__name__}{where}"
            raise NotComputed(f"{what}: {_short(error)}") from None
        if value is None:
            raise NotComputed(f"`{name}` in {self._path.name} returned None. Is there a return in it?")
        return deepcopy(value) if isinstance(value, np.ndarray | list) else value


def _short(error: BaseException) -> str:
    try:
        return " ".join(str(error).split())[:200]
    except Exception:
        return "an error that has no words"


def _hush() -> None:
    """What their code prints isn't shown: it would stand between ours."""
    nowhere = os.open(os.devnull, os.O_RDWR)
    for number in (0, 1, 2):
        os.dup2(nowhere, number)
    sys.stdin = open(os.devnull, encoding="utf-8")  # noqa: SIM115, PTH123  (for good)
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115, PTH123


def _limit_memory() -> None:
    """Where the system can: arrays that grow with every step would freeze the machine."""
    if not sys.platform.startswith("linux"):
        return
    import resource

    pages = int(Path("/proc/self/statm").read_text().split()[0])
    with contextlib.suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + _MEMORY,) * 2)
