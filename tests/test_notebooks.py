"""Notebooks in the place of files: what is taken out of the cells, what is left out and told, and what serves whom."""

import json
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.downloads import notebook
from tests.work import work_of

from byheart.asking.exercise import places
from byheart.submissions.notebook import Read, read_notebooks

WANTED = {*places("04_deltas", "deltas.py"), *places("02_sigmoid", "sigmoid.py"), *places("10_lines", "lines.py")}
FUNCTIONS = {"deltas.py": {"hidden_delta", "output_delta"}, "sigmoid.py": {"sigmoid"}, "lines.py": set[str]()}


def read(files: Mapping[str, bytes]) -> Read:
    return read_notebooks(files, WANTED, FUNCTIONS)


def text(files: Mapping[str, bytes], path: str = "deltas.py") -> str:
    return read(files).files[path].decode()


def test_functions_and_what_they_need_are_taken_in_order_and_nothing_else() -> None:
    made = notebook(
        "import numpy as np\nimport pandas as pd\nfrom math import exp as e, pi",
        "SLOPE = 2.0; unused = open('x')\nalpha, beta = 1, 2\nalpha *= 10\nseen = [1]\nalpha, seen[0] = 5, 6",
        "def slope(x):\n    # a note\n    return SLOPE * e(x) * alpha\n\n"
        "@np.vectorize\ndef hidden_delta(a, b=pi):\n    local = 1\n    return slope(a) * local",
        "for step in range(60000):\n    hidden_delta(step)\nassert hidden_delta(0) == 1\nprint(hidden_delta(1))",
        "local = undefined_anywhere",
        "class Helper: pass\ndef unrelated(): return Helper()",
    )  # fmt: skip
    assert text({"deltas.ipynb": made}) == (
        "# From the notebook deltas.ipynb.\n"
        "\n# Cell 1\nimport numpy as np\nfrom math import exp as e, pi\n"
        "\n# Cell 2\nSLOPE = 2.0\nalpha, beta = 1, 2\n"
        "\n# Cell 3\ndef slope(x):\n    # a note\n    return SLOPE * e(x) * alpha\n"
        "@np.vectorize\ndef hidden_delta(a, b=pi):\n    local = 1\n    return slope(a) * local\n"
    )
    assert read({"deltas.ipynb": made}).remarks == ()


def test_of_a_function_that_was_written_twice_the_last_counts() -> None:
    made = notebook("def sigmoid(x): return 1", "def sigmoid(x): return 2")
    space: dict[str, object] = {}
    exec(text({"sigmoid.ipynb": made}, "sigmoid.py"), space)
    assert space["sigmoid"](0) == 2  # type: ignore[operator]


def test_magics_plots_and_what_does_not_parse_are_left_out_and_told() -> None:
    made = notebook(
        "%matplotlib inline\n!pip install numpy\nimport matplotlib.pyplot as plt, numpy as np\nsigmoid?",
        "%%time\ndef sigmoid(x):\n    plt.plot(x)\n    return 1 / (1 + np.exp(-x))",
        "%%bash\nrm -rf /",
        "def hidden_delta(:\n    pass",
        "fig, ax = plt.subplots()\nax.plot([1])\nx = 7 \\\n % 4",
    )
    found = read({"02_sigmoid/sigmoid.ipynb": made})
    assert found.files["02_sigmoid/sigmoid.py"].decode() == (
        "# From the notebook sigmoid.ipynb.\n\n# Cell 1\nimport numpy as np\n"
        "\n# Cell 2\ndef sigmoid(x):\n    pass\n    return 1 / (1 + np.exp(-x))\n"
    )
    assert found.remarks == (
        "02_sigmoid/sigmoid.ipynb: code cell 4 was left out: it isn't valid Python (its line 1).",
        "02_sigmoid/sigmoid.ipynb: lines for the notebook or the shell (% and !) were left out, in code cells 1, 2, 3.",
        "02_sigmoid/sigmoid.ipynb: plots were left out, in code cells 1, 2, 5.",
    )


def test_a_free_script_is_all_code_cells() -> None:
    made = notebook(
        "%matplotlib inline\nimport numpy as np\nfrom matplotlib import pyplot as plt",
        "for j in range(3):\n    x = j\n    if j: plt.plot(x)\n    for ax in plt.axes():\n        ax.set(1)",
        "this is no python",
        "fig, axes = plt.subplots()\naxes.plot(1)\nprint(x)",
    )
    assert text({"10_lines/lines.ipynb": made}, "10_lines/lines.py") == (
        "# From the notebook lines.ipynb.\n"
        "\n# Cell 1\npass\nimport numpy as np\npass\n"
        "\n# Cell 2\nfor j in range(3):\n    x = j\n    if j: pass\n    pass\n"
        "\n# Cell 4\npass\npass\nprint(x)\n"
    )


def test_one_notebook_serves_all_exercises_whose_functions_it_defines() -> None:
    made = notebook("def sigmoid(x): return x", "def hidden_delta(d): return sigmoid(d)")
    found = read({"homework 2.ipynb": made})
    assert set(found.files) == {"sigmoid.py", "deltas.py"}
    assert "def sigmoid" in found.files["deltas.py"].decode()
    assert "hidden_delta" not in found.files["sigmoid.py"].decode()
    assert (found.remarks, found.dealt_with) == ((), ("homework 2.ipynb",))


def test_a_file_comes_before_a_notebook_and_that_is_told() -> None:
    made = notebook("def hidden_delta(): return 1")
    found = read({"deltas.py": b"the file", "deltas.ipynb": made, "all.ipynb": made})
    assert found.files == {"deltas.py": b"the file"}
    assert (found.taken, found.not_taken) == (("deltas.py",), ("deltas.ipynb",))
    assert found.remarks == ("deltas.py was graded, and not deltas.ipynb: a file comes before a notebook.",)


def test_a_file_comes_first_wherever_it_lies_and_then_the_exercises_folder() -> None:
    made = notebook("def hidden_delta(): return 1")
    found = read({"deltas.py": b"the file", "04_deltas/deltas.ipynb": made})
    assert (found.files, found.not_taken) == ({"deltas.py": b"the file"}, ("04_deltas/deltas.ipynb",))
    found = read({"deltas.ipynb": notebook("x = 1"), "04_deltas/deltas.ipynb": made})
    assert set(found.files) == {"04_deltas/deltas.py"}
    assert (found.taken, found.not_taken) == (("04_deltas/deltas.ipynb",), ("deltas.ipynb",))


def test_of_two_notebooks_the_one_with_more_of_the_functions_is_taken() -> None:
    one, two = notebook("def hidden_delta(): pass"), notebook("def hidden_delta(): pass\ndef output_delta(): pass")
    found = read({"a.ipynb": one, "b.ipynb": two})
    assert "output_delta" in found.files["deltas.py"].decode()
    assert (found.taken, found.not_taken) == (("b.ipynb",), ("a.ipynb",))


def test_a_notebook_that_defines_nothing_that_is_asked_stays_what_it_is() -> None:
    found = read({"notes.ipynb": notebook("x = 1")})
    assert (found.files, found.dealt_with) == ({}, ())


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"def hidden_delta(): ...", "can't be read as a notebook"),
        (b"[]", "can't be read as a notebook"),
        (b'{"cells": 3}', "can't be read as a notebook"),
        (b'{"cells": [{"cell_type": "code"}]}', "can't be read as a notebook"),
        (b"[" * 100_000, "can't be read as a notebook"),
        (b"\xff\xfe\x00", "can't be read as a notebook"),
        (notebook("x <- 1", language="R"), "is a notebook in r, not in Python"),
    ],
)
def test_what_is_no_notebook_of_python_is_told(data: bytes, said: str) -> None:
    found = read({"deltas.ipynb": data})
    assert found.files == {}
    assert found.remarks == (f"deltas.ipynb {said}.",)


def test_older_notebooks_are_read_too() -> None:
    old = {"worksheets": [{"cells": [{"cell_type": "code", "input": ["def sigmoid(x):\n", "    return x"]}]}]}
    assert "def sigmoid" in text({"sigmoid.ipynb": json.dumps(old).encode()}, "sigmoid.py")
    assert "def sigmoid" in text({"sigmoid.ipynb": notebook("def sigmoid(x): 1", split=False)}, "sigmoid.py")


HOSTILE = ["(" * 3000, "-" * 60_000 + "1", "x = " + "[" * 400 + "]" * 400, "lambda: " * 5000 + "0", "\0", "\ud800 = 1"]


@pytest.mark.parametrize("code", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_cells_cost_their_own_cell_only(code: str) -> None:
    found = read({"sigmoid.ipynb": notebook("def sigmoid(x): return x", code)})
    assert b"def sigmoid(x): return x" in found.files["sigmoid.py"]


@pytest.mark.parametrize(
    "code",
    [
        "\n".join(f"a{at} = a{at + 1}" for at in range(1900)) + "\ndef sigmoid(): return a0",
        "import matplotlib.pyplot as p\n" + "p.x();" * 1900 + "\ndef sigmoid(): pass",
        "def sigmoid(): pass\n" + "a=1;" * 1900,
        "if 1:\n" + "".join(" " * at + "if 1:\n" for at in range(1, 90)) + " " * 90 + "pass\ndef sigmoid(): pass",
    ],
    ids=["a chain", "plots on a line", "statements on a line", "deep"],
)
def test_the_work_stays_small_whatever_is_in_the_cells(code: str) -> None:
    found, work = work_of(lambda: read({"sigmoid.ipynb": notebook(code)}))
    assert b"def sigmoid" in found.files["sigmoid.py"]
    assert work < 500 * 1900, "it grows faster than the text"


def test_more_than_anybody_writes_is_told() -> None:
    many = read({"sigmoid.ipynb": notebook("def sigmoid(): pass", "a=1;" * 2001)})
    assert many.remarks == ("sigmoid.ipynb: code cell 2 was left out: it has more than 2,000 statements.",)
    long = read({"sigmoid.ipynb": notebook("def sigmoid(): pass", "#" * (1 << 18))})
    assert long.remarks == ("sigmoid.ipynb has more than 262,144 characters of code.",)
    several = read({f"{at:02}.ipynb": notebook("x = 1") for at in range(21)})
    assert several.remarks == ("At most 20 notebooks are read; 1 were left out.",)


def test_nothing_of_a_notebook_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    read(
        {"sigmoid.ipynb": notebook("open('ran', 'w')\nx = open('ran', 'w')\ndef sigmoid(a=open('ran', 'w')): return x")}
    )
    assert not list(tmp_path.iterdir())


def test_names_with_other_letters_keep_their_lines_whole() -> None:
    made = notebook("é = 'ü'; plt = 1\nfrom matplotlib import pyplot as plt; λ = 2\ndef sigmoid(x): return é + λ")
    assert text({"sigmoid.ipynb": made}, "sigmoid.py").splitlines()[3:] == [
        "é = 'ü'",
        "λ = 2",
        "def sigmoid(x): return é + λ",
    ]
