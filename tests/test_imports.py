"""House rules: imports point down, the reference knows NumPy alone, no pickle, and the CLI is imported by nobody."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

# Lower rooms first: a room may import the rooms before it, and nothing after it.
ROOMS = [
    "problems",
    "question",
    "answer",
    "stopwatch",
    "ask",
    "course",
    "messages",
    "shelf",
    "key",
    "describe",
    "drawn",
    "fingerprint",
    "pairs",
    "judge",
    "diagnose",
    "follow",
    "explain",
    "results",
    "jail",
    "trace",
    "page",
    "submissions",
    "exam",
    "verify",
    "screen",
    "plugin",
    "stubs",
    "report",
    "gradebook",
    "grade",
    "batch",
    "demo",
    "cli",
    "__main__",
]


def _imports(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module} | {f"{node.module}.{alias.name}" for alias in node.names}
    return names


def _room(path: Path) -> str:
    return path.relative_to(ROOT / "grader").parts[0].removesuffix(".py")


GRADER = sorted(path for path in ROOT.glob("grader/**/*.py") if path != ROOT / "grader" / "__init__.py")


@pytest.mark.parametrize("path", GRADER, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_point_down(path):
    own = ROOMS.index(_room(path))
    for name in _imports(path):
        parts = name.split(".")
        if parts[0] == "grader" and len(parts) > 1 and parts[1] in ROOMS:
            assert ROOMS.index(parts[1]) <= own, f"{_room(path)} may not import {parts[1]}"


@pytest.mark.parametrize("path", sorted(ROOT.glob("reference/*.py")), ids=lambda path: path.name)
def test_the_reference_knows_numpy_alone(path):
    allowed = {"reference", "numpy"} | ({"tqdm"} if path.name == "__main__.py" else set())
    standard = {
        "ast",
        "argparse",
        "collections",
        "contextlib",
        "dataclasses",
        "functools",
        "graphlib",
        "json",
        "pathlib",
        "sys",
        "tomllib",
        "types",
        "typing",
    }
    assert {name.split(".")[0] for name in _imports(path)} <= allowed | standard


@pytest.mark.parametrize("path", GRADER, ids=lambda path: str(path.relative_to(ROOT)))
def test_nothing_is_pickled(path):
    assert not {name.split(".")[0] for name in _imports(path)} & {"pickle", "dill", "cloudpickle", "joblib", "shelve"}
    assert "allow_pickle=True" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", sorted(ROOT.glob("exercises/*/test_*.py")), ids=lambda path: path.name)
def test_questions_import_only_what_runs_in_the_jail(path):
    assert {name.split(".")[0] for name in _imports(path)} <= {"numpy", "grader"}
    assert {name for name in _imports(path) if name.startswith("grader.")} <= {
        f"grader.question{dot}" for dot in ("", ".case", ".part", ".question", ".Polynomial")
    }


def test_what_runs_beside_a_submission_knows_no_answers():
    for name in ("question", "answer", "ask", "stopwatch"):
        assert not {each for each in _imports(ROOT / "grader" / f"{name}.py") if "reference" in each or "key" in each}


def test_points_are_awarded_in_one_line():
    awarding = [
        (path.name, line)
        for path in GRADER
        for line in path.read_text(encoding="utf-8").splitlines()
        if "question.points if" in line
    ]
    assert len(awarding) == 1
    assert awarding[0][0] == "judge.py"


def test_every_module_says_what_it_is_for():
    for path in [*GRADER, *ROOT.glob("reference/*.py"), *ROOT.glob("exercises/*/*.py")]:
        assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), path
