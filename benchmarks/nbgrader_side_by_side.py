"""`python -m benchmarks.nbgrader_side_by_side [--students N]`: byheart beside nbgrader and pytest, on six small checks.

Everybody grades the same six functions, written by the same students, on one core:

- the floor: a fork for each submission from a loaded process; no jail, no judge, no gradebook, no page;
- byheart: the whole batch, jailed, stored and reported, with its start;
- pytest: a process for each submission;
- nbgrader: a notebook with six hidden test cells, autograded through its API in one process, its start not counted;
  then with feedback as well.

Seconds are medians: of rounds for the first two, which grade many at once, and of submissions for the others.
"""

import argparse
import ast
import contextlib
import logging
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

import nbformat
from nbformat.v4 import new_code_cell, new_notebook

from benchmarks import bench_grade
from byheart import batch
from byheart.batch import Setup

ASSIGNMENT = "deltas"
_ROUNDS = 5
_TIMES = 20  # as many submissions for the quick ones as one for the slow ones

# Where each function is taken from, and what a hidden test says of it.
_CHECKS: Mapping[str, tuple[str, str]] = {
    "sigmoid": ("02_sigmoid/sigmoid.py", "sigmoid(A), 1 / (1 + np.exp(-A))"),
    "sigmoid_output_to_derivative": ("02_sigmoid/sigmoid.py", "sigmoid_output_to_derivative(P), P * (1 - P)"),
    "forward": (
        "03_forward/forward.py",
        "forward(X, A, B)[1], 1 / (1 + np.exp(-(1 / (1 + np.exp(-X.dot(A)))).dot(B)))",
    ),
    "output_delta": ("04_deltas/deltas.py", "output_delta(Q, Y), (Q - Y) * Q * (1 - Q)"),
    "hidden_delta": ("04_deltas/deltas.py", "hidden_delta(D, B, P), D.dot(B.T) * P * (1 - P)"),
    "update": ("05_weight_updates/weight_updates.py", "update(A, S, 0.5), A - 0.5 * S"),
}
_INPUTS = """\
draw = np.random.default_rng({seed})
X, A, B, S = (draw.uniform(-1, 1, shape) for shape in ((4, 3), (3, 5), (5, 2), (3, 5)))
P, Q, Y = (draw.uniform(0, 1, shape) for shape in ((4, 5), (4, 2), (4, 2)))
D = draw.uniform(-0.2, 0.2, (4, 2))
np.testing.assert_allclose({test}, rtol=1e-7, atol=1e-9)
"""
# Questions of the same four exercises that aren't among the six.
_NOT_ASKED = {"03_forward": "mean_absolute_error", "05_weight_updates": "weight_derivative, training_step"}
# Every third student makes one of these.
_MISTAKES = (
    ("output_delta", " * (layer_2 * (1 - layer_2))", ""),
    ("update", "synapse - alpha", "synapse + alpha"),
    ("sigmoid", "np.exp(-x)", "np.exp(x)"),
)


def main() -> int:
    """Time all of them, and print a table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--students", metavar="N", type=int, default=10, help="for pytest and nbgrader (10)")
    count = parser.parse_args().students
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # nbgrader calls alembic
    os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[-1:])
    with tempfile.TemporaryDirectory(prefix="byheart-bench-") as name:
        folder = Path(name)
        floor, ours = _ours(folder, _TIMES * count)
        pytest = _pytest(folder / "pytest", count)
        with _quiet():
            graded, with_feedback = _nbgrader(folder / "nbgrader", count)
    print(f"six checks, a submission, one core; {_TIMES * count} submissions for the first two, {count} for the others")
    rows = {
        "fork, bare: the floor": floor,
        "byheart: jailed, stored, reported, with its start": ours,
        "pytest, a process each": pytest,
        "nbgrader, autograded": graded,
        "nbgrader, autograded, with feedback": with_feedback,
    }
    for what, seconds in rows.items():
        print(f"{what:<52}{1000 * seconds:>9.1f} ms {seconds / floor:>8.1f} times the floor")
    return 0


def _functions(student: int) -> dict[str, str]:
    """The six functions as this student wrote them."""
    written = {}
    for name, (file, _) in _CHECKS.items():
        text = (bench_grade.ROOT / "solutions" / file).read_text(encoding="utf-8")
        found = next(each for each in ast.parse(text).body if isinstance(each, ast.FunctionDef) and each.name == name)
        lines = (ast.get_source_segment(text, found) or "").splitlines()
        written[name] = "\n".join(line for line in lines if "### " not in line) + "\n"
    if student % 3 == 2:
        name, old, new = _MISTAKES[student // 3 % len(_MISTAKES)]
        assert old in written[name]
        written[name] = written[name].replace(old, new)
    return {name: f"# s{student:04d}\n{text}" for name, text in written.items()}


# The floor, and byheart -----------------------------------------------------------------------------------------------


def _ours(folder: Path, count: int) -> tuple[float, float]:
    submissions, course = folder / "submissions", folder / "course"
    for student in range(count):
        files: dict[str, list[str]] = {}
        for name, text in _functions(student).items():
            files.setdefault(_CHECKS[name][0], ["import numpy as np\n"]).append(text)
        for file, parts in files.items():
            _write(submissions / f"s{student:04d}" / file, "\n\n".join(parts))
    _make_course(course)
    paper = batch.paper_of(Setup(course))  # and the key is warm
    assert {sheet.question.name for _, sheets in paper.exercises for sheet in sheets} == set(_CHECKS)
    floors, ours = [], []
    for _ in range(_ROUNDS):
        floors.append(bench_grade.apart(1, bench_grade.floor, str(submissions), str(course))["seconds"] / count)
        ours.append(bench_grade.apart(1, bench_grade.graded, str(submissions), 1, str(course))["seconds"] / count)
    return statistics.median(floors), statistics.median(ours)


def _make_course(folder: Path) -> None:
    """Four of the exercises, with the six questions."""
    _write(folder / "course.toml", (bench_grade.EXERCISES / "course.toml").read_text(encoding="utf-8"))
    for file in {file for file, _ in _CHECKS.values()}:
        exercise, _, name = file.partition("/")
        asking = f"{exercise}/test_{name}"
        text = (bench_grade.EXERCISES / asking).read_text(encoding="utf-8")
        dropped = _NOT_ASKED.get(exercise)
        _write(folder / asking, text + (f"\ndel {dropped}\n" if dropped else ""))
        _write(folder / file, (bench_grade.EXERCISES / file).read_text(encoding="utf-8"))


# pytest ---------------------------------------------------------------------------------------------------------------


def _pytest(folder: Path, count: int) -> float:
    seconds = []
    tests = ["import numpy as np\n\nfrom submission import *\n"]
    for name, cell in _tests().items():
        body = "".join(f"    {line}\n" for line in cell.splitlines())
        tests.append(f"def test_{name}():\n{body}")
    words = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:anyio", "test_submission.py")
    for student in range(-1, count):  # the first one only warms up
        place = folder / f"s{student:04d}"
        written = _functions(max(student, 0))
        _write(place / "submission.py", "import numpy as np\n\n\n" + "\n\n".join(written.values()))
        _write(place / "test_submission.py", "\n\n".join(tests))
        began = time.perf_counter()
        done = subprocess.run(words, cwd=place, capture_output=True, check=False)
        seconds.append(time.perf_counter() - began)
        assert done.returncode == (1 if student % 3 == 2 and student >= 0 else 0), done.stdout
    return statistics.median(seconds[1:])


def _tests() -> dict[str, str]:
    """For each function the code that checks it, twice."""
    return {
        name: "".join(_INPUTS.format(seed=seed, test=test) for seed in (1, 2)) for name, (_, test) in _CHECKS.items()
    }


# nbgrader -------------------------------------------------------------------------------------------------------------


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Nothing on the terminal from the kernels, which all warn of the same."""
    kept, nothing = os.dup(2), os.open(os.devnull, os.O_WRONLY)
    os.dup2(nothing, 2)
    try:
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nothing)


def _nbgrader(folder: Path, count: int) -> tuple[float, float]:
    """Seconds for a submission to be autograded, and with its feedback."""
    from nbgrader.apps import NbGraderAPI
    from nbgrader.coursedir import CourseDirectory
    from traitlets.config import Config

    folder.mkdir()
    os.environ["IPYTHONDIR"] = os.environ["JUPYTER_CONFIG_DIR"] = str(folder / "settings")  # nobody's own
    config = Config()
    config.CourseDirectory.root = str(folder)
    config.CourseDirectory.db_url = f"sqlite:///{folder / 'gradebook.db'}"
    for name in ("traitlets", "nbgrader"):
        logging.getLogger(name).setLevel(logging.ERROR)
    api = NbGraderAPI(CourseDirectory(config=config), config=config)
    _save(_notebook(), folder / "source" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb")
    _must(api.generate_assignment(ASSIGNMENT))
    released = folder / "release" / ASSIGNMENT / f"{ASSIGNMENT}.ipynb"
    for student in range(-1, count):
        notebook = nbformat.read(released, as_version=4)
        written = _functions(max(student, 0))
        for cell in notebook.cells:
            name = cell.metadata.get("nbgrader", {}).get("grade_id", "")
            cell.source = written.get(name, cell.source)
        _save(notebook, folder / "submitted" / _student(student) / ASSIGNMENT / f"{ASSIGNMENT}.ipynb")
    autograded, fed_back = [], []
    for student in range(-1, count):  # the first one only warms up
        autograded.append(_timed(lambda: api.autograde(ASSIGNMENT, _student(student))))  # noqa: B023
        fed_back.append(_timed(lambda: api.generate_feedback(ASSIGNMENT, _student(student))))  # noqa: B023
    with api.gradebook as gradebook:
        for student in range(count):
            score = gradebook.find_submission(ASSIGNMENT, _student(student)).score
            assert score == 2 * len(_CHECKS) - (2 if student % 3 == 2 else 0), (student, score)
    both = [first + second for first, second in zip(autograded, fed_back, strict=True)]
    return statistics.median(autograded[1:]), statistics.median(both[1:])


def _student(number: int) -> str:
    return f"s{number:04d}" if number >= 0 else "warm-up"


def _timed(work: Callable[[], Any]) -> float:
    began = time.perf_counter()
    _must(work())
    return time.perf_counter() - began


def _must(done: Mapping[str, Any]) -> None:
    if not done["success"]:
        raise RuntimeError(done.get("error") or done.get("log"))


def _notebook() -> Any:
    """The assignment as its author has it: a function and its hidden test, six times."""
    cells = [new_code_cell("import numpy as np")]
    for name, text in _functions(0).items():
        head, _, body = text.partition('    """\n')
        marked = f'{head}    """\n    ### BEGIN SOLUTION\n{body}    ### END SOLUTION\n'
        cells.append(new_code_cell(marked, metadata={"nbgrader": _told(name, solution=True)}))
        test = f"### BEGIN HIDDEN TESTS\n{_tests()[name]}### END HIDDEN TESTS\n"
        cells.append(new_code_cell(test, metadata={"nbgrader": _told(f"test_{name}", grade=True, points=2)}))
    kernel = {"kernelspec": {"name": "python3", "display_name": "Python 3", "language": "python"}}
    return new_notebook(cells=cells, metadata=kernel)


def _told(grade_id: str, **told: Any) -> dict[str, Any]:
    """What nbgrader is told of a cell."""
    locked = not told.get("solution", False)
    given = {"grade": False, "solution": False, "task": False, "locked": locked, "schema_version": 3, **told}
    return {**given, "grade_id": grade_id, "cell_type": "code"}


def _save(notebook: Any, path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
