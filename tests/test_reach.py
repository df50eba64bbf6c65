"""A script that could change its own recording earns nothing; one that only computes is watched."""

from pathlib import Path

import numpy as np
import pytest

from byheart.asking.question import Case
from byheart.jail.cell import Jail, can_confine
from byheart.reading.reach import beyond
from byheart.reading.run import read_held

ROOT = Path(__file__).parent.parent
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
RIGHT = (ROOT / "solutions" / "10_thirteen_lines" / "thirteen_lines.py").read_bytes()


@pytest.mark.parametrize(
    "text",
    [
        "import os",
        "import sys, gc",
        "from inspect import currentframe",
        "import mine",
        "from . import mine",
        "from numpy.lib.stride_tricks import as_strided",
        "from sys import _getframe",
        "import sys\nsys._getframe(0)",
        "import sys\nsys.modules['x']",
        "class A:\n    pass\nA._getframe = 1\nimport sys\nsys._getframe(0)",
        "exec('x = 1')",
        "run = eval\nrun('1')",
        "open('x')",
        "import numpy as np\nnp.memmap('x')",
        "import numpy as np\nnp.lib.format",
        "().__class__",
        "(lambda: 0).__globals__",
        "getattr(1, '__class__')",
        "getattr(1, 'a' + 'b')",
        "look = getattr\nlook(1, 'x')",
        "try:\n    1 / 0\nexcept Exception as e:\n    e.__traceback__",
        "x.tb_frame",
        "match 1:\n    case int(__class__=kind):\n        pass",
        "_by_call(1)",
        "__builtins__",
        "import random\nrandom._os",
        "import types\ntypes.CodeType",
        "from sys import *\nmodules",
        "from numpy import *\nmemmap('x')",
        "import sys\nsys.path.insert(0, '.')\nimport tqdm",
        "import typing\ndef _evaluate():\n    pass\ntyping.ForwardRef('1')._evaluate({}, {})",
        "import string",
        "import enum",
        "import functools\nfunctools.update_wrapper(a, b, assigned=('__globals__',))",
        "from functools import singledispatch",
        "def _by_call(number, function):\n    pass",
        "import numpy as _by_np",
    ],
)
def test_what_leads_beyond_the_text_is_seen(text):
    assert "line" in beyond(text.encode())


@pytest.mark.parametrize(
    "text",
    [
        "import numpy as np\nnp.random.seed(1)\nx = np.random.random((3, 4)).T.copy()",
        "class Net:\n    def __init__(self):\n        self._w = 1\n    def _step(self):\n        return self._w",
        "import argparse, sys\nargparse.ArgumentParser().parse_args(sys.argv[1:])",
        "import matplotlib.pyplot as plt\nplt.plot([1])\nplt.savefig('x.png')",
        "for _ in range(3):\n    print(getattr(_, 'real'))",
        "def broken(:",
        "\x00",
    ],
)
def test_what_only_computes_is_watched(text):
    assert beyond(text.encode()) == ""


def test_hardly_a_script_of_those_that_people_write_leads_beyond():
    scripts = [path.read_bytes() for path in (ROOT / "tests" / "blank_page").glob("*.py")]
    right = [each for each in scripts if each.startswith(b"# verdict: right")]
    assert sum(bool(beyond(each)) for each in right) <= 0.02 * len(right)


def test_the_text_that_was_handed_in_is_run_and_not_what_was_written_over_it():
    other = b"import pathlib\npathlib.Path('page.py').write_bytes(b'raise SystemExit')\n"
    handed_in = {"page.py": RIGHT, "first.py": other}
    with Jail((), confined=not can_confine()) as jail, jail.hold(handed_in) as cell:
        assert isinstance(cell.watch("first.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0), bytes)
        assert read_held(cell, "page.py", RIGHT, X, Y).verdict == "right"


def test_a_file_beside_the_page_is_not_imported_in_place_of_a_module():
    shadow = b"raise SystemExit\n"
    text = b"import heapq, matplotlib.pyplot, tqdm, decimal\n" + RIGHT
    handed_in = {"page.py": text, "matplotlib.py": shadow, "tqdm.py": shadow, "decimal.py": shadow}
    with Jail((), confined=not can_confine()) as jail, jail.hold(handed_in) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"


def test_what_the_recorder_calculates_with_can_not_be_replaced():
    text = b"import numpy as np\nnp.frombuffer = lambda *_, **__: np.zeros(1)\n" + RIGHT
    with Jail((), confined=not can_confine()) as jail, jail.hold({"page.py": text}) as cell:
        reading = read_held(cell, "page.py", text, X, Y)
    assert reading.verdict == "unjudged"
    assert "can't be replaced" in reading.why


def test_a_package_that_is_imported_from_by_a_star_still_gets_its_parts():
    text = b"from numpy import *\n" + RIGHT
    with Jail((), confined=not can_confine()) as jail, jail.hold({"page.py": text}) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"
