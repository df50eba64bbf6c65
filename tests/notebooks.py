"""A class that hands in notebooks to nbgrader: six students, each with another kind of work in two exercises."""

import json
import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import byheart
from byheart.batch.gradebook import open_gradebook
from byheart.batch.rows import result_of
from byheart.cli.main import main
from byheart.notebooks.opening import alembic_found, api_of, in_quiet
from byheart.submissions import HandIn, Person

ROOT = Path(__file__).parent.parent
BIN = Path(sys.executable).parent
ASSIGNMENTS = ("02_sigmoid", "04_deltas")

_SIGMOID = "import numpy as np\n\n\ndef sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n"
_SLOPE = "def sigmoid_output_to_derivative(output):\n    return output * (1 - output)\n"
_OUTPUT = "def output_delta(layer_2, y):\n    return (layer_2 - y) * (layer_2 * (1 - layer_2))\n"
_HIDDEN = (
    "def hidden_delta(layer_2_delta, synapse_1, layer_1):\n"
    "    return np.dot(layer_2_delta, synapse_1.T) * (layer_1 * (1 - layer_1))\n"
)
_RIGHT = {
    "sigmoid": _SIGMOID,
    "sigmoid_output_to_derivative": _SLOPE,
    "output_delta": "import numpy as np\n\n\n" + _OUTPUT,
    "hidden_delta": _HIDDEN,
}
_FORGED = "import byheart\n\nbyheart.check = lambda *words: None\n\n\ndef hidden_delta(*words):\n    return 0\n"
_WARNS = (
    "import sys\nimport numpy as np\n\n\ndef sigmoid(x):\n"
    "    print('a look at it', file=sys.stderr)\n    return 1 / (1 + np.exp(-x))  # which overflows, and warns\n"
)

# What each student writes into which function's cell, in the place of what is right.
CLASS: Mapping[str, Mapping[str, str]] = {
    "right": {},
    "wrong": {"hidden_delta": _HIDDEN.replace(" * (layer_1 * (1 - layer_1))", "")},
    "warning": {"sigmoid": _WARNS},
    "raising": {"hidden_delta": "def hidden_delta(*words):\n    raise ValueError('no idea')\n"},
    "endless": {"hidden_delta": "def hidden_delta(*words):\n    while True:\n        pass\n"},
    "forging": {"hidden_delta": _FORGED},
}

# The points of each student's four questions as byheart gives them, and in nbgrader's own kernel.
POINTS = {
    "right": (2, 2, 2, 2),
    "wrong": (2, 2, 2, 0),
    "warning": (2, 2, 2, 2),
    "raising": (2, 2, 2, 0),
    "endless": (2, 2, 2, 0),
    "forging": (2, 2, 2, 0),
}
FORGED = {**POINTS, "forging": (2, 2, 2, 2)}
QUESTIONS = [f"02_sigmoid/{name}" for name in ("sigmoid", "sigmoid_output_to_derivative")]
QUESTIONS += [f"04_deltas/{name}" for name in ("output_delta", "hidden_delta")]


def build(folder: Path) -> Path:
    """nbgrader's course folder, with both assignments generated and handed in by everybody."""
    assert main(["nbgrader", str(folder), "--course", str(ROOT)]) == 0
    with in_quiet(), alembic_found():
        api = api_of(folder)
        for each in ASSIGNMENTS:
            done = api.generate_assignment(each)
            assert done["success"], done
    hand_in(folder)
    return folder


def environment(folder: Path) -> dict[str, str]:
    """Where nbgrader's programs are found, and nobody's own settings."""
    own = {name: str(folder / "settings") for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_RUNTIME_DIR")}
    return {**os.environ, **own, "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}


def hand_in(room: Path, assignments: Sequence[str] = ASSIGNMENTS) -> None:
    """Everybody hands in these notebooks, as they were released."""
    for student, written in CLASS.items():
        for assignment in assignments:
            topic = assignment.partition("_")[2]
            notebook = json.loads((room / "release" / assignment / f"{topic}.ipynb").read_text("utf-8"))
            for cell in notebook["cells"]:
                name = cell["metadata"].get("nbgrader", {}).get("grade_id", "").removesuffix("-solution")
                if name in _RIGHT and cell["metadata"]["nbgrader"]["solution"]:
                    cell["source"] = written.get(name, _RIGHT[name])
            place = room / "submitted" / student / assignment
            place.mkdir(parents=True)
            (place / f"{topic}.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
            (place / "timestamp.txt").write_text("2026-02-02 14:58:23 UTC", encoding="utf-8")


def files_of(student: str) -> dict[str, str]:
    """The same work as Python files."""
    code = {name: CLASS[student].get(name, text) for name, text in _RIGHT.items()}
    names = list(code)
    return {"sigmoid.py": "\n\n".join(map(code.get, names[:2])), "deltas.py": "\n\n".join(map(code.get, names[2:]))}


def grade_all(out: Path) -> None:
    """Grade the two exercises of everybody in the jail, into a gradebook."""
    with open_gradebook(out) as book:
        book.begin({"title": "A course", "kit": {}})
        for student in CLASS:
            one, other = (byheart.grade(files_of(student), only=each, student=student) for each in ASSIGNMENTS)
            book.put(result_of(replace(one, exercises=one.exercises + other.exercises), student, "one"))
            book.keep_hand_in(student, HandIn((Person(login=student),)))
        book.finish()
