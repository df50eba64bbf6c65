"""A script that could change its own recording earns nothing; one that only computes is watched."""

import re
import sys
import types
import warnings
from pathlib import Path

import numpy as np
import pytest
from tests.reaching import ALONE, HONEST, HOSTILE

from byheart.asking.question import Case
from byheart.reading.harmless import MODULES
from byheart.reading.reach import beyond
from byheart.reading.resolving import lacks
from byheart.reading.run import read_held
from byheart.reading.visible import not_as_shown

pytestmark = pytest.mark.by_turns(11)

ROOT = Path(__file__).parent.parent
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
RIGHT = (ROOT / "solutions" / "10_thirteen_lines" / "thirteen_lines.py").read_bytes()


# What is tried before the weights are drawn; the script ends there if it succeeds, and isn't right.
TRIED = """
try:
    {}
except {}:
    pass
else:
    raise SystemExit
"""


def goes_through(jail, before, tries, stopped):
    """Those of these that aren't stopped by this error. A script tries all, and one for each where any gets through."""
    text = before + "".join(TRIED.format(each, stopped) for each in tries)
    script = RIGHT.replace(b"\nalpha", f"\n{text}\nalpha".encode(), 1)
    assert beyond(script) == ""
    with jail.hold({"page.py": script}) as cell:
        if read_held(cell, "page.py", script, X, Y).verdict == "right":
            return []
    return [each for each in tries if goes_through(jail, before, [each], stopped)] if len(tries) > 1 else list(tries)


def test_what_a_script_gets_away_with_is_noticed_among_what_it_does_not(jail):
    assert goes_through(jail, "", ["X.gone", "X.sum()", "None + 1", "X.none"], "AttributeError") == [
        "X.sum()",
        "None + 1",
    ]


@pytest.mark.parametrize(("text", "reason"), HOSTILE)
def test_what_leads_beyond_the_text_is_seen(text, reason):
    compile(text, "", "exec")
    assert re.search(r" in line \d", beyond(text.encode())), reason


@pytest.mark.parametrize("text", HONEST)
def test_what_only_computes_is_watched(text):
    compile(text, "", "exec")
    assert (beyond(text.encode()), not_as_shown(text.encode())) == ("", "")


@pytest.mark.parametrize(("text", "said"), ALONE)
def test_each_rule_stops_what_it_is_for_and_no_more(text, said):
    assert beyond(text.encode()) == said


def test_the_first_line_of_several_is_named():
    assert beyond(b"open('x')\neval('y')\nx.mro") == "open in line 1"
    assert beyond(b"x.mro\nopen('x')") == "mro in line 1"


# Each of so many names has the value of the next one, and the last one is a module.
BACKWARDS = "".join(f"x{at} = x{at + 1}\n" for at in range(60)) + "import numpy as x60"


@pytest.mark.parametrize("deep", ["x" + ".y" * 3000, "x" + "[0]" * 3000, "x = " + "-" * 200000 + "1", BACKWARDS])
def test_what_is_nested_too_deep_to_be_looked_at_is_not_watched(deep):
    assert beyond(deep.encode()) == "expressions or names that are nested too deep"


def test_a_part_of_a_module_may_be_imported_only_where_the_module_may():
    assert {each.rpartition(".")[0] for each in MODULES if "." in each} <= MODULES.keys()


def test_what_a_module_says_of_an_old_name_is_not_heard(monkeypatch):
    old = types.ModuleType("old")
    old.__getattr__ = lambda name: warnings.warn(f"{name} is old", DeprecationWarning, stacklevel=1)
    monkeypatch.setitem(sys.modules, "old", old)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert not lacks("old", "thing")


@pytest.mark.parametrize("text", ["float.__mul__", "int.__add__", "complex.__sub__"])
def test_a_method_of_pythons_own_numbers_is_no_operator(text):
    """Nobody sees what it computes. What a class of one's own defines is seen inside."""
    assert beyond(f"x = map({text}, [1.0], [2.0])".encode()).startswith(f"{text} in line 1. That is allowed only as an")
    own = "class V:\n    def __add__(self, o): return o\n    def __radd__(self, o): return self.__add__(o)\n"
    assert beyond(own.encode()) == ""


@pytest.mark.parametrize("text", [b"def broken(:", b"\x00"])
def test_what_can_not_run_needs_no_wall(text):
    assert beyond(text) == ""


def test_the_sentence_says_which_name_in_which_line_and_what_may_be_used():
    assert beyond(b"import numpy as np\nnp.load('x')") == "numpy.load in line 2"
    hint = "only before a dot, as in numpy.name"
    assert beyond(b"import numpy as np\nprint(np)") == f"numpy as a value in line 2. That is allowed {hint}"


def test_the_first_line_is_named():
    assert beyond(b"def f():\n    x.__class__\nimport os").endswith("line 2")


def test_what_only_shows_while_a_script_runs_leads_nowhere(jail):
    tries = [
        "getattr(X, '__cla' + 'ss__')",
        "getattr(X, 'gi_' + 'frame')",
        "getattr(X, '_by_' + 'call')",
        "getattr(X, 'da' + 'ta')",
        "setattr(X, 'sha' + 'pe_', 1)",
        "X.data",
        "f'{(memory := X.data)}'",
        "(lambda memory=X.data: memory)()",
    ]
    assert goes_through(jail, "", tries, "AttributeError") == []


NAMED = "import warnings, argparse\n_module = _group_actions = 0\ndef named(f): f.__name__ = 'resize'\n"


def test_what_a_library_has_for_itself_stays_with_it(jail):
    """A name with an underscore is the business of what made the thing; the text may have a name like that too."""
    tries = [
        "warnings.catch_warnings()._module",
        "f'{warnings.catch_warnings()._module}'",
        "(lambda w=warnings.catch_warnings(): w._module)()",
        "argparse.ArgumentParser().add_argument_group('a')._group_actions",
        "w = warnings.catch_warnings(); w._module = 1",
        "w = warnings.catch_warnings(); w._module += 1",
        "w = warnings.catch_warnings(); del w._module",
        "named(np.ma.sum)",
        "named(np.average)",
        "np.r_['NAMED']",
    ]
    assert goes_through(jail, NAMED, tries, "(AttributeError, TypeError)") == []


def test_an_array_stays_where_it_is_while_it_is_written_into(jail):
    """NumPy reads its shape again for each number: those that come after would be written behind its end."""
    tries = [
        "a.shape = (1, 100)",
        "a.dtype = 'V80'",
        "b, a.shape = 1, (1, 100)",
        "setattr(a, 'sha' + 'pe', (1, 100))",
        "a.shape += (1,)",
    ]
    own = "class F:\n        def __float__(self):\n            {}\n            return 1.5\n    a[...] = [F()] * 100"
    tries = [own.format(each) for each in tries]
    assert goes_through(jail, "a = np.zeros(100)\n", tries, "AttributeError") == []


def test_an_arrays_shape_may_be_set_where_nothing_of_the_text_runs_meanwhile(jail):
    text = b"import numpy as np\na = np.zeros(4)\na.shape = (2, 2)\nassert a[1].size == 2\n" + RIGHT
    with jail.hold({"page.py": text}) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"


def test_names_with_an_underscore_are_there_for_what_the_script_made_itself(jail):
    own = """
from collections import namedtuple
from types import SimpleNamespace
class Net:
    _count = 0
    def __init__(self): self._w, self.__b = [1.0], 2
    def _step(self):
        self._w += [self.__b]
        Net._count += 1
        del self.__b
def timed(f):
    def inner(*given): return f(*given)
    inner.__name__, inner._calls = f.__name__, 0
    return inner
@timed
def one(): return 1
net, there = Net(), SimpleNamespace()
net._step(); there._x = one(); one._calls += there._x
assert (net._w, Net._count, one._calls, one.__name__) == ([1.0, 2], 1, 1, "one")
assert namedtuple("P", "a b")(1, 2)._asdict() == {"a": 1, "b": 2}
"""
    text = own.encode() + RIGHT
    assert beyond(text) == ""
    with jail.hold({"page.py": text}) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"


OBJECTS = "import itertools\nclass A:\n    def __add__(self, other): return 1\n    __radd__ = __add__\n"


def test_no_array_of_objects_is_made_while_a_script_is_watched(jail):
    """NumPy calls their methods while it goes over its memory: these could free what it is about to read."""
    tries = [
        "np.array([A(), A()])",
        "np.full(3, None)",
        "np.array([2**100])",
        "np.zeros(3) + A()",
        "np.zeros(1).astype(np.dtype('ob' + 'ject'))",
        "list(map(np.array, [[A(), A()]]))",
        "max([[A()]], [[A()]], key=np.array)",
        "next(itertools.starmap(np.array, [([None],)]))",
        "f'{np.array([None])}'",
        "f'{np.zeros(3) + A()}'",
        "(lambda x=np.array([None]): x)()",
        "np.vectorize(lambda x: (1.0, x), otypes='dO')([1.0])",
        "np.meshgrid([A(), A()], [1.0])",
        "np.r_[A(), A()]",
        "x = np.float64(1); x += [A(), A()]",
        "np.poly1d([A(), A()]).coeffs",
        "np.ndenumerate([A(), A()]).iter.base",
        "f = [np.atleast_1d]\n    @f[0]\n    def g(): pass",
        "f = [np.atleast_1d]\n    @f[0]\n    async def g(): pass",
    ]
    assert goes_through(jail, OBJECTS, tries, "TypeError") == []


def test_numbers_beside_objects_of_ones_own_are_still_numbers(jail):
    own = "class V:\n    def __init__(self, v): self.v = v\n    def __rmul__(self, o): return V(o * self.v)\n"
    text = f"import numpy as np\n{own}assert (np.float64(2) * V(3)).v == 6\n".encode() + RIGHT
    with jail.hold({"page.py": text}) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"


@pytest.mark.parametrize(
    "text",
    [
        b"# coding: unicode_escape\n# x \\x0aimport os",
        b"#!/usr/bin/python\n# -*- coding: utf-7 -*-\n",
        b"\xef\xbb\xbf# vim: set fileencoding=cp037 :\n",
        b"# coding: no-such-thing\n",
        b"\n# coding: cp037",
        "# coding: latin-1\n# \xe4".encode(),
        "# coding: latin-1\nx = '\xe4'".encode("latin-1"),
        "x = '\xe4'".encode("latin-1"),
        "x = 1".encode("utf-16"),
        b"x = 1  # a\rimport os",
        b"if 0:\n    \x0cx = 1",
        "# \u202e = x".encode(),
        "# a\u2028import os".encode(),
        b"x = 1\x00",
        b"x = 1 # \x1b[2K",
    ],
)
def test_a_text_that_a_person_is_not_shown_as_it_is_is_not_judged(text):
    assert not_as_shown(text)
    reading = read_held(Unwatched(), "page.py", text, X, Y)
    assert (reading.verdict, reading.why) == ("unjudged", not_as_shown(text))


@pytest.mark.parametrize(
    "text",
    [
        "# größe\nx = 'ж'".encode(),
        "# -*- coding: utf-8 -*-\nx = 'ж'".encode(),
        b"#!/usr/bin/python\n# vim: set fileencoding=UTF8 :\n",
        b"# coding: latin-1\nx = 1",
        b"\xef\xbb\xbfx = 1\r\ny = 2\r\n",
        b"x = 1\n\x0c\n\ty = 2",
        b"x = 1\n# no coding: cp037, since the line before is no comment",
        b"x = 1\n\n# coding: cp037",
        b"#\n#\n# coding: cp037",
    ],
)
def test_text_as_people_save_it_is_judged(text):
    assert not_as_shown(text) == ""


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"x = 1\n\ny = '\xe4'\n", "it isn't UTF-8 text (line 3). Save it as UTF-8"),
        (b"\xe4", "it isn't UTF-8 text (line 1). Save it as UTF-8"),
        (b"x = 1\ny = 2\x07\n", "line 2 has a character that isn't shown (U+0007)"),
        (b"\x07", "line 1 has a character that isn't shown (U+0007)"),
    ],
)
def test_the_line_that_is_not_as_shown_is_named(text, why):
    assert not_as_shown(text) == why


class Unwatched:
    def watch(self, file, data, seconds):
        raise AssertionError("a text that isn't judged isn't run")


def test_hardly_a_script_of_those_that_people_write_leads_beyond():
    scripts = [path.read_bytes() for path in (ROOT / "tests" / "blank_page").glob("*.py")]
    right = [each for each in scripts if each.startswith(b"# verdict: right")]
    assert sum(bool(beyond(each)) for each in right) <= 0.02 * len(right)


def test_the_text_that_was_handed_in_is_run_and_not_what_was_written_over_it(jail):
    other = b"import pathlib\npathlib.Path('page.py').write_bytes(b'raise SystemExit')\n"
    handed_in = {"page.py": RIGHT, "first.py": other}
    with jail.hold(handed_in) as cell:
        assert isinstance(cell.watch("first.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0), bytes)
        assert read_held(cell, "page.py", RIGHT, X, Y).verdict == "right"


def test_a_file_beside_the_page_is_not_imported_in_place_of_a_module(jail):
    shadow = b"raise SystemExit\n"
    text = b"import heapq, matplotlib.pyplot, tqdm, decimal\n" + RIGHT
    handed_in = {"page.py": text, "matplotlib.py": shadow, "tqdm.py": shadow, "decimal.py": shadow}
    with jail.hold(handed_in) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"


def test_what_the_recorder_calculates_with_can_not_be_replaced(jail):
    text = b"import numpy as np\nnp.frombuffer = lambda *_, **__: np.zeros(1)\n" + RIGHT
    with jail.hold({"page.py": text}) as cell:
        assert b"can't be replaced" in cell.watch("page.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)


def test_a_package_that_is_imported_from_by_a_star_still_gets_its_parts(jail):
    text = b"from numpy import *\n" + RIGHT
    with jail.hold({"page.py": text}) as cell:
        assert read_held(cell, "page.py", text, X, Y).verdict == "right"
