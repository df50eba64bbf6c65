"""What a script computes while it is watched is what it computes while nobody watches: the hooks give the same values.

What stands in for clocks, addresses and the output is the same in both cases, too.
"""

import datetime
import sys
import time

import numpy as np
import pytest

from byheart.recorder import clocks, standins
from byheart.recorder.attention import Attention
from byheart.recorder.hooks import hooked, numbered
from byheart.recorder.watch import Watch

EXPRESSIONS = (
    "w.tolist()",
    "w.ravel().tolist()",
    "[type(each).__name__ for each in w.ravel().tolist()]",
    "(w > 0).tolist()",
    "(w * 4).astype(int).tolist()",
    "np.array(0.5).tolist()",
    "np.vectorize(lambda v: v * 2)(w)",
    "np.vectorize(lambda v: type(v).__name__ == 'float')(w)",
    "np.vectorize(lambda v: 1 if v == 0.25 else 0.5)(w)",
    "(np.vectorize(lambda v: seen.append(type(v)) or v)(w), seen)",
    "[type(each).__name__ for each in w]",
    "list(map(type, w[0]))",
    "sum(w)",
    "sum(each for each in w[0])",
    "max(w[0]), min(w[0].tolist())",
    "float(w[0, 0]), w[0, 0] * 2, w.T, w.mean()",
)


@pytest.mark.parametrize("expression", EXPRESSIONS)
def test_an_expression_has_the_same_value_watched_and_not(expression):
    watched, alone = (evaluated(expression, on) for on in (True, False))
    assert repr(watched) == repr(alone) == repr(eval(expression, {"np": np, **given()}))


def given():
    return {"w": np.array([[0.25, -1.5], [3.0, 1e-3]]), "seen": []}


def evaluated(expression, on):
    tree, nodes = numbered(f"made = {expression}\n".encode())
    attention = Attention(lambda: None, {})
    attention.on = on
    module = {"np": np, **given(), **Watch(attention).hooks()}
    exec(compile(hooked(tree, nodes), "script.py", "exec"), module)
    return module["made"]


def test_clocks_count_and_do_not_run(monkeypatch):
    for name in dir(time):
        if not name.startswith("_"):
            monkeypatch.setattr(time, name, getattr(time, name))
    monkeypatch.setattr(datetime, "datetime", datetime.datetime)
    clocks.set_clocks()
    looks = [time.perf_counter(), time.time(), time.monotonic_ns() / 1e9]
    time.sleep(20)
    looks += [time.process_time(), datetime.datetime.now().timestamp()]
    assert np.allclose(np.diff(looks), [1e-4, 1e-4, 20.0001, 1e-4], atol=1e-5)
    assert time.strftime("%Y") == time.strftime("%Y", time.localtime(1.7e9)) == str(datetime.datetime.today().year)
    assert time.asctime() == time.ctime()
    assert type(datetime.datetime.now()).__name__ == "datetime"


def test_numbers_of_objects_do_not_hang_on_what_is_recorded():
    number = standins.number_of
    u = np.ones(3)
    kept = u * 1.5
    assert number(kept) == number(u * 2.5)
    assert number(1.5) == number(2.5)
    nodes = [object() for _ in range(50)]
    assert [*map(number, nodes)] == [*map(id, nodes)]


def test_the_output_is_of_the_usual_kind():
    assert standins._Quiet(sys.__stdout__).__class__.__name__ == type(sys.__stdout__).__name__
