"""Run the tests of one module on each of its mutants: pytest collects once, and each mutant is a fork of that.

First the tests run unchanged, in a fork too, to see that they pass, how long each takes, and which lines of the module
each reaches. A mutant is asked only the tests that reach it, the fastest first, until one fails. A fork that takes too
long over a test is ended with all that it started, and its mutant counts as killed.
"""

import ast
import contextlib
import importlib
import math
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import FrameType, ModuleType
from typing import Any

import pytest
from _pytest.runner import runtestprotocol
from tests.drawing import DAY, TIMES
from tests.mutants.keeping import keep_recordings
from tests.mutants.making import Mutant
from tests.mutants.swapping import put_into

from byheart.curriculum.course import Course

ROOT = Path(__file__).parent.parent.parent
# Seconds that each of a mutant's tests may compute, and that all of them may last: so many, and so many times what they
# take without it.
_LEAST, _TIMES = 10.0, 6.0
_MEMORY, _PROCESSOR = 6 << 30, 600  # bytes, and seconds: so that nothing goes on for ever if we are ended


@dataclass(frozen=True)
class Tried:
    """A mutant, and what became of it: killed, late (which is killed as well), or survived."""

    mutant: Mutant
    outcome: str


@dataclass
class _Baseline:
    """What the tests do without any change."""

    seconds: dict[str, float] = field(default_factory=dict)
    reached: dict[str, set[int]] = field(default_factory=dict)
    failed: list[str] = field(default_factory=list)


class Failing(Exception):
    """The tests don't pass as they are."""


@dataclass
class _Trial:
    """A plugin that tries mutants where pytest would run the tests."""

    module: str
    tree: ast.Module
    mutants: Sequence[Mutant]
    left_out: Sequence[str]
    jobs: int
    tell: Callable[[int, int, Tried], None]
    tried: list[Tried] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        items = [each for each in session.items if not any(name in each.nodeid for name in self.left_out)]
        loaded = importlib.import_module(self.module)
        with tempfile.TemporaryDirectory() as folder:
            keep_recordings(Path(folder))
            before = _baseline(items, loaded)
            self.failed = before.failed
            if not before.failed:
                waiting = ((each, _chosen(each, items, before)) for each in self.mutants)
                for tried in _all(waiting, before, lambda mutant: self._change(mutant, loaded), self.jobs):
                    self.tried.append(tried)
                    self.tell(len(self.tried), len(self.mutants), tried)
        return True

    def _change(self, mutant: Mutant, loaded: Any) -> None:
        mutant.put()
        put_into(loaded, self.tree)


def try_all(
    module: str,
    tree: ast.Module,
    mutants: Sequence[Mutant],
    tests: Sequence[str],
    left_out: Sequence[str],
    jobs: int,
    tell: Callable[[int, int, Tried], None],
) -> list[Tried]:
    """What became of each mutant of this module. Raises Failing. Pytest runs here, so it needs its own process."""
    trial = _Trial(f"byheart.{module.replace('/', '.')}", tree, mutants, left_out, jobs, tell)
    quiet = ["-q", "-q", "-s", "--no-header", "--no-summary", "-p", "no:cacheprovider", "-p", "no:xdist"]
    # All cases: a mutant is found that a day's sample would find on some day.
    os.environ |= {DAY: "0", TIMES: "1000"}
    pytest.main([*quiet, *(str(ROOT / each) for each in tests)], plugins=[trial])
    if trial.failed or len(trial.tried) < len(mutants):
        raise Failing(", ".join(trial.failed) or "nothing was run")
    return trial.tried


# The tests as they are ------------------------------------------------------------------------------------------------


def _baseline(items: list[pytest.Item], module: ModuleType) -> _Baseline:
    reading, writing = os.pipe()
    child = _forked(lambda: _tell_baseline(items, module, writing), keeps=True)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        content = pipe.read()
    os.waitpid(child, 0)
    _end(child)
    if not content:
        raise Failing("the tests died, without any change")
    found: _Baseline = pickle.loads(content)
    return found


def _tell_baseline(items: list[pytest.Item], module: ModuleType, pipe: int) -> int:
    found, shared, path = _Baseline(), set[int](), Path(str(module.__file__))
    for at, item in enumerate(items):
        for each in vars(module).values():
            if hasattr(each, "cache_clear"):  # what is kept would be reached by the first test only
                each.cache_clear()
        lines: dict[str, set[int]] = {"setup": set(), "call": set()}
        began = time.perf_counter()
        reports = _run(item, items[at + 1] if at + 1 < len(items) else None, path, lines)
        found.seconds[item.nodeid] = time.perf_counter() - began
        found.reached[item.nodeid] = lines["call"]
        shared |= lines["setup"]
        if any(each.failed for each in reports):
            found.failed.append(item.nodeid)
    for reached in found.reached.values():  # what one test sets up may serve others
        reached |= shared
    with os.fdopen(pipe, "wb") as file:
        pickle.dump(found, file)
    return 0


def _run(item: pytest.Item, following: pytest.Item | None, path: Path, lines: dict[str, set[int]]) -> list[Any]:
    wanted, stage = str(path), [lines["setup"]]

    def inside(frame: FrameType, event: str, _: Any) -> Any:
        stage[0].add(frame.f_lineno)
        return inside

    def trace(frame: FrameType, event: str, _: Any) -> Any:
        if frame.f_code.co_filename != wanted:
            return None
        stage[0].add(frame.f_lineno)
        return inside

    class Stages:
        def pytest_runtest_call(self, item: pytest.Item) -> None:
            stage[0] = lines["call"]

    plugin = Stages()
    item.config.pluginmanager.register(plugin)
    sys.settrace(trace)
    try:
        return list(runtestprotocol(item, log=False, nextitem=following))
    finally:
        sys.settrace(None)
        item.config.pluginmanager.unregister(plugin)


# The tests of a mutant ------------------------------------------------------------------------------------------------


def _chosen(mutant: Mutant, items: list[pytest.Item], before: _Baseline) -> list[pytest.Item]:
    """The tests that reach the mutant's statement; for one outside of all functions, those that reach the module."""
    first, last = mutant.lines
    wanted = set(range(first, last + 1)) if mutant.runs else None

    def reaches(item: pytest.Item) -> bool:
        reached = before.reached[item.nodeid]
        return bool(reached & wanted) if wanted is not None else bool(reached)

    chosen = [each for each in items if reaches(each)]
    return sorted(chosen, key=lambda each: before.seconds[each.nodeid])


def _all(
    waiting: Iterator[tuple[Mutant, list[pytest.Item]]],
    before: _Baseline,
    change: Callable[[Mutant], None],
    jobs: int,
) -> Iterator[Tried]:
    running: dict[int, tuple[Mutant, float]] = {}
    while True:
        while len(running) < jobs and (following := next(waiting, None)) is not None:
            mutant, chosen = following
            if not chosen:
                yield Tried(mutant, "survived, no test reaches it")
                continue
            limit = _LEAST + _TIMES * sum(before.seconds[each.nodeid] for each in chosen)
            child = _forked(lambda mutant=mutant, chosen=chosen: _ask(mutant, chosen, change, before.seconds))
            running[child] = mutant, time.monotonic() + limit
        if not running:
            return
        for child, (mutant, until) in list(running.items()):
            outcome = _outcome(child, until)
            if outcome:
                del running[child]
                yield Tried(mutant, outcome)
        time.sleep(0.005)


def _outcome(child: int, until: float) -> str:
    ended, status = os.waitpid(child, os.WNOHANG)
    if ended:
        _end(child)
        is_late = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU
        return "late" if is_late else "survived" if status == 0 else "killed"
    if time.monotonic() < until:
        return ""
    _end(child)
    os.waitpid(child, 0)
    return "late"


def _ask(
    mutant: Mutant, items: list[pytest.Item], change: Callable[[Mutant], None], seconds: Mapping[str, float]
) -> int:
    change(mutant)
    for at, item in enumerate(items):
        _limit(resource.RLIMIT_CPU, math.ceil(time.process_time() + _LEAST + _TIMES * seconds[item.nodeid]))
        following = items[at + 1] if at + 1 < len(items) else None
        if any(each.failed for each in runtestprotocol(item, log=False, nextitem=following)):
            return 1
    return 0


# Processes ------------------------------------------------------------------------------------------------------------


def _forked(does: Callable[[], int], keeps: bool = False) -> int:
    """Do this in a process of its own, with a folder of its own for what it writes. Its status is the result.

    If it `keeps`, the keys that it makes are kept where those of the course are.
    """
    child = os.fork()
    if child:
        return child
    status = 1
    try:
        os.setsid()
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in range(3):
            os.dup2(nothing, stream)
        _limit(resource.RLIMIT_AS, _MEMORY)
        _limit(resource.RLIMIT_CPU, _PROCESSOR)
        _settle(_folder_of(os.getpid()), keeps)
        status = does()
    except BaseException:
        status = 1
    finally:
        os._exit(status)


def _limit(what: int, most: int) -> None:
    resource.setrlimit(what, (most, resource.getrlimit(what)[1]))


def _folder_of(child: int) -> Path:
    return Path(tempfile.gettempdir()) / f"mutant-{os.getuid()}-{child}"


def _settle(folder: Path, keeps: bool) -> None:
    """What tests write goes into this folder, and so do keys: a mutant's key must not be kept for others."""
    kept, course = folder / "kept", ROOT / "exercises"
    kept.mkdir(parents=True)
    os.environ["TMPDIR"] = str(folder)
    tempfile.tempdir = None
    if not keeps:
        for each in (course / ".byheart").glob("*.npz"):
            (kept / each.name).symlink_to(each)
        before = Course.kept.fget  # type: ignore[attr-defined]
        Course.kept = property(lambda self: kept if self.folder == course else before(self))  # type: ignore[assignment]


def _end(child: int) -> None:
    """End what is left of the process and of all that it started, and remove its folder."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        os.killpg(child, signal.SIGKILL)
    shutil.rmtree(_folder_of(child), ignore_errors=True)
