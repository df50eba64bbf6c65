"""Reading a script of any form: its time, beside the script's own, once a zygote is there; and with starting one."""

import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from benchmarks.figures import Figure
from byheart.curriculum.course import Course, read_course
from byheart.jail.cell import Jail, can_confine
from byheart.reading.run import read_script

ROOT = Path(__file__).parent.parent
_RUNS = 5
# 60,000 steps of the article's network; and a few, which are over before the watching lets go.
_SCRIPT = """
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
for j in range({steps}):
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    synapse_1 -= (0.5 * layer_1.T.dot(layer_2_delta))
    synapse_0 -= (0.5 * X.T.dot(layer_1_delta))
"""


def figures() -> Iterator[Figure]:
    """What the blank page promises about time."""
    course = read_course(ROOT / "exercises")
    for steps in (60_000, 50):
        source = _SCRIPT.format(steps=steps).encode()
        own, judged = _own(source), _judged(source, course)
        detail = f"the script alone takes {own:.2f} s"
        yield Figure(f"read: {steps:,} steps, a zygote and all", judged, 1.0, "s", detail)
        yield Figure(f"read: {steps:,} steps, beyond the script's own time", judged - own, 0.3, "s")
    yield Figure("read: the slowest script of tests/blank_page", *_slowest(course))


def _own(source: bytes) -> float:
    """The script's own running time, in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "script.py"
        path.write_bytes(source)
        return _median(lambda: subprocess.run([sys.executable, str(path)], check=True, capture_output=True))


def _judged(source: bytes, course: Course) -> float:
    def judge() -> object:
        with Jail((), confined=not can_confine()) as jail:
            return read_script(jail, source, "script.py", *course.samples())

    return _median(judge)


def _median(work: object) -> float:
    assert callable(work)
    seconds = []
    for _ in range(_RUNS):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def _slowest(course: Course) -> tuple[float, float, str, str]:
    slowest, name = 0.0, ""
    with Jail((), confined=not can_confine()) as jail:
        for path in sorted((ROOT / "tests" / "blank_page").glob("*.py")):
            started = time.perf_counter()
            read_script(jail, path.read_bytes(), path.name, *course.samples())
            seconds = time.perf_counter() - started
            slowest, name = max((slowest, name), (seconds, path.stem))
    return slowest, 1.0, "s", name
