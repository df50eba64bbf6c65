"""A right script is run again with other numbers in its tables, and far on: what isn't right there isn't shown."""

import ast

import numpy as np
import pytest

from byheart.reading.othertext import choices, with_other_tables
from byheart.reading.parts import parts_of
from byheart.reading.run import read_script
from byheart.recorder.leap import Leap
from byheart.recorder.rare import Rarely

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
SIGNS = ast.UnaryOp | ast.USub
TABLES = b"""sizes = [3, 4, 1]
samples = [[0, 0.5], [-1, 2], [3, 1]]; labels = (1, 0, 1)
classes = [
    [0, 1],
    [1, 0],
    [1, 0],
]
name = "table"
"""


def numbers_in(text):
    """The numbers of each list and tuple of the text that isn't in another one, by what it is called."""
    names = {}
    exec(text, names)
    return {name: value for name, value in names.items() if isinstance(value, list | tuple)}


@pytest.mark.parametrize("signed", [True, False])
def test_numbers_are_exchanged_and_nothing_else(signed):
    for choice in choices(TABLES):
        text = with_other_tables(TABLES, 5, signed, choice)
        assert len(text.splitlines()) == len(TABLES.splitlines())
        assert "sizes = [3, 4, 1]" not in text.decode() or 0 not in choice.tables
        before, after = (
            sorted(type(each).__name__ for each in ast.walk(ast.parse(one)) if not isinstance(each, SIGNS))
            for one in (TABLES, text)
        )
        assert before == after


def test_each_number_of_a_chosen_table_is_another():
    every, samples, *alone = choices(TABLES)
    # A list as long as a table has rows may be labels, and may be sizes: then the script stops, and nothing follows.
    assert len(every.tables) == 4
    assert not every.samples
    assert samples.samples
    assert all(len(each.tables) == 1 for each in alone)
    own = numbers_in(TABLES)
    for draw in range(9):
        new = numbers_in(with_other_tables(TABLES, draw, True, every))
        assert own.keys() == new.keys()
        assert all(np.all(np.ravel(own[each]) != np.ravel(new[each])) for each in own)


def test_rows_that_stand_for_classes_keep_their_sum():
    every = next(choices(TABLES))
    for draw in range(9):
        table = numbers_in(with_other_tables(TABLES, draw, bool(draw % 2), every))["classes"]
        assert np.allclose(np.sum(table, axis=1), 1)
        assert np.min(table) > 0


def test_near_numbers_are_near_and_stay_above_0():
    every = next(choices(TABLES))
    own = np.array(numbers_in(TABLES)["samples"])
    for draw in range(9):
        new = np.array(numbers_in(with_other_tables(TABLES, draw, False, every))["samples"])
        assert np.all(np.abs(new - own) <= 0.4 * 3)
        assert np.all(new[own >= 0] > 0)


def test_what_counts_up_is_set_on_and_nothing_else():
    class Net:
        pass

    Net.__module__ = "__main__"
    names = {"t": 0, "net": Net(), "row": 0, "rate": 0.5, "start": 0, "done": False}
    names["net"].step = 3
    names |= {"left": 90, "seen": [], "own": [0, "a"], "state": {"n": 0}, "whole": np.zeros(1, np.uint16), "w": 0.0}
    leap = Leap(1, names, {5})
    for at in range(6):
        names |= {"t": at, "row": at % 4, "start": 8 * at}
        names["net"].step = 3 + at
        names |= {"left": 90 - 3 * at, "w": 0.7**at}
        names["seen"].append(at)
        for holder, place in ((names["own"], 0), (names["state"], "n"), (names["whole"], 0)):
            holder[place] += 1
        leap.sees(5)
    assert leap.counts_on(5)
    assert names["t"] == 5 + 2520
    assert names["net"].step == 8 + 2520
    assert (names["row"], names["rate"], names["start"], names["done"], names["w"]) == (1, 0.5, 40, False, 0.7**5)
    assert (names["left"], len(names["seen"]), names["own"]) == (75 - 3 * 2520, 6 + 2520, [6 + 2520, "a"])
    assert (names["state"], names["whole"].tolist()) == ({"n": 6 + 2520}, [6 + 2520])
    assert leap.counts_on(5)
    assert names["t"] == 5 + 2520 + 5040
    assert not Leap(1, names, {5}).counts_on(6)


SWEEP = b"""
X = [[0, 1], [1, 0], [1, 1]]
rates = [0.1, 0.5, 2]
for rate in rates:
    for _ in range(9):
        pass
for row in X:
    print(row)
"""


def test_what_a_sweep_goes_over_stays():
    text = with_other_tables(SWEEP, 1, True, next(choices(SWEEP))).decode()
    assert "rates = [0.1, 0.5, 2]" in text
    assert "X = [[0, 1]" not in text
    of_calls = SWEEP.replace(b"    for _ in range(9):\n        pass", b"    train(rate)") + b"def train(rate): pass\n"
    assert "rates = [0.1, 0.5, 2]" in with_other_tables(of_calls, 1, True, next(choices(of_calls))).decode()


def test_a_list_keeps_its_signs_and_a_table_does_not():
    every, draws = next(choices(TABLES)), range(9)
    texts = [numbers_in(with_other_tables(TABLES, draw, True, every)) for draw in draws]
    assert all(np.min(each["labels"]) > 0 for each in texts)
    assert np.min([each["samples"][2] for each in texts]) < 0


def test_a_text_in_another_encoding_has_no_tables():
    assert not [*choices("# coding: latin-1\n# ü\nX = [[0, 1], [1, 0], [1, 1]]\n".encode("latin-1"))]


def test_lines_for_a_notebook_stay_where_they_are():
    text = b"%matplotlib inline\nX = [[0, 1], [1, 0], [1, 1]]\n"
    assert len(with_other_tables(text, 1, True, next(choices(text))).splitlines()) == 2


def led(leap, rest):
    leap.begins(7, rest)
    leap.sees(7)
    return leap.passes_over(7, rest)


@pytest.mark.parametrize("left", [80, 300, 5000, 60_000])
def test_a_leap_leaves_out_whole_rounds_and_ends_near_the_end(left):
    for seed in range(20):
        leap, rest = Leap(seed, {}, set()), iter(range(left))
        places = []
        for before in rest:
            if led(leap, rest):
                places.append(next(rest) - before - 1)
        assert 1 <= len(places) <= 6
        assert leap.is_last
        assert all(each % 12 == 0 for each in places)
        assert left - sum(places) < left / 3


def test_a_long_loop_is_led_to_each_third_and_not_to_the_same_place_of_a_round():
    places = []
    for seed in range(40):
        leap, rest = Leap(seed, {}, set()), iter(range(60_000))
        places.append([next(rest) for _ in rest if led(leap, rest)])
    assert {len(each) for each in places} == {5, 6}
    assert all(each[0] < 900 for each in places)
    assert all(at * 20_000 - 2000 < each[at - 4] < (at + 1) * 20_000 for each in places for at in range(3))
    assert len({each % 840 // 84 for one in places for each in one}) == 10


@pytest.mark.parametrize("inner", [10, 500])
def test_the_outer_one_of_two_loops_is_led_to_its_end(inner):
    leap, outer = Leap(3, {}, set()), iter(range(1000))
    seen = []
    leap.begins(7, outer)
    for at in outer:
        rest = iter(range(inner))
        for _ in rest:
            leap.begins(8, rest)
            leap.sees(8)
            leap.passes_over(8, rest)
        leap.ends(8)
        leap.sees(7)
        leap.passes_over(7, outer)
        seen.append(at)
    assert leap.is_last
    assert 900 < len(range(1000)) - len(seen) < 1000
    assert seen[-1] == 999


def test_a_loop_that_says_not_how_long_it_is_is_not_led():
    assert not led(Leap(1, {}, set()), (each for each in range(1000)))
    assert not led(Leap(1, {}, set()), iter(range(30)))


def rare(name, *given, times=60, **options):
    generator = np.random.default_rng(3)
    rarely = Rarely(4)
    return [rarely.draw(name, getattr(generator, name), given, options) for _ in range(times)]


def test_rare_draws_are_among_those_that_the_same_draw_can_bring():
    single = rare("random")
    assert {0.0, 1 - 2.0**-53} == set(single)
    assert all(type(each) is float for each in single)
    table = np.array(rare("random", (3, 4)))
    assert table.shape == (60, 3, 4)
    assert table.min() == 0
    assert 0.999 < table.max() < 1
    assert len(np.unique(table)) > 100
    assert set(rare("binomial", 1, 1e-9)) == {0, 1}
    assert set(rare("poisson", 1e-9)) == {0, 1}
    assert set(rare("choice", [1, -1], p=[1 - 1e-9, 1e-9])) == {1, -1}
    far = np.array(rare("normal", 5.0, 0.1, 40))
    assert far.dtype == float
    assert np.max(np.abs(far - 5)) > 0.8
    assert abs(np.mean(far) - 5) < 0.2


def test_what_a_draw_can_not_bring_is_not_made():
    assert set(rare("binomial", 1, 1.0)) == {1}
    assert set(rare("poisson", 0.0)) == {0}
    assert set(rare("choice", [1, -1], p=[1.0, 0.0])) == {1}
    assert np.all(np.sort(rare("permutation", 6)) == np.arange(6))
    whole = np.array(rare("integers", 3, size=5))
    assert whole.min() >= 0
    assert whole.max() < 3


THIRTEEN = """
import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
np.random.seed(1)
w0 = 2 * np.random.random((3, 4)) - 1
w1 = 2 * np.random.random((4, 1)) - 1
for i in range(6000):
    l1 = 1 / (1 + np.exp(-np.dot(X, w0)))
    l2 = 1 / (1 + np.exp(-np.dot(l1, w1)))
    d2 = (l2 - y) * l2 * (1 - l2)
    d1 = d2.dot(w1.T) * l1 * (1 - l1)
    w1 -= 0.5 * l1.T.dot(d2)
    w0 -= 0.5 * X.T.dot(d1)
"""


def not_right(jail, text, salt=""):
    reading = read_script(jail, text.encode(), "script.py", X, Y, salt)
    return {each.part for each in parts_of(reading) if each.state != "right"}


@pytest.mark.drawn(1 / 3)
@pytest.mark.parametrize("salt", ["", "a", "b"])
@pytest.mark.parametrize(
    ("own", "other", "wanted"),
    [
        ("w0 -= 0.5", "w0 -= 0.5 * X[1, 2]", {"alpha", "updates"}),
        ("0.5 * X.T", "0.5 * (X * X).T", {"derivatives"}),
        ("X.T.dot(d1)", "X.T.dot(d1) * (1 - 2 * (i // 5000))", {"updates"}),
        ("l1 * (1 - l1)\n", "l1 * (1 - l1) * (1 - 2 * (n > 4500))\n    n += 1\n", {"hidden delta"}),
        ("range(6000)", "enumerate(range(6000))", {"updates"}),
        ("range(6000)", "while", {"updates"}),
        ("l1 * (1 - l1)\n", "(l1 * (1 - l1)) ** (1 + i // 4000)\n", {"hidden delta"}),
        ("X.T.dot(d1)", "X.T.dot(d1) * np.where(np.random.rand() < 0.001, -1, 1)", {"updates"}),
        ("l2 - y)", "l2 - y) * (np.random.random(y.shape) > 0.0005)", {"output delta"}),
        ("X.T.dot(d1)\n", "X.T.dot(d1)\n    np.put(w0, range(i // 4900), 0.0)\n", {"updates"}),
        # What is wrong there may look like the fault of a part behind it, or move nothing at all.
        ("l1 * (1 - l1)\n", "l1 * (1 - l1) * (i < 20_000)\n", {"hidden delta"}),
        ("range(6000)", "itertools.product(range(60), range(1000))", {"hidden delta"}),
        ("(X, w0)))", "(X, w0))) * (1 - min(i // 20_000, 1))", {"forward pass"}),
        ("    d2 =", "    if i > 20_000:\n        l2 = 1 - l2\n    d2 =", {"error and its sign"}),
        # Right in some places of a round, and in the last pass.
        ("l2 * (1 - l2)", "l2 * (1 - l2) ** (1 - (i > 20_000) * (i % 420 > 60))", {"output delta"}),
        ("X.T.dot(d1)", "X.T.dot(d1) * (1 - 2 * (i // 20_000 % 2))", {"updates"}),
    ],
)
def test_what_fits_these_data_or_these_passes_alone_is_not_shown(jail, own, other, wanted, salt):
    assert own in THIRTEEN
    text = "n = 0\n" + THIRTEEN.replace(own, other)
    if "20_000" in text:
        text = text.replace("6000", "60_000")
    if "enumerate" in text:
        text = text.replace("for i", "for i, _").replace("X.T.dot(d1)", "X.T.dot(d1) * (-1) ** (i // 5000)")
    if "product" in text:
        text = "import itertools\n" + text.replace("for i", "for i, _").replace("(1 - l1)\n", "(1 - l1) * (i < 20)\n")
    if "while" in text:
        text = text.replace("for i in while:", "while n < 6000:\n    n += 1")
        text = text.replace("X.T.dot(d1)", "X.T.dot(d1) * (-1) ** (n // 5000)")
    assert wanted & not_right(jail, text, salt)


@pytest.mark.drawn(1 / 3)
@pytest.mark.parametrize(
    ("own", "other"),
    [
        ("", ""),
        ("for i", "notes = np.zeros(6000)\nassert X.sum() == 8\nfor i"),
        ("for i in range(6000):\n", "n = 0\nwhile n < 6000:\n    n += 1\n    i = n\n"),
        ("for i in range(6000):\n", "for i, _ in enumerate(range(6000)):\n"),
        ("range(6000):\n", "range(6000):\n    rate = 0.5 / (1 + i / 1000)\n"),
        ("    l1 =", "    k = i % 4\n    x, t = X[[k]], y[[k]]\n    l1 ="),
        ("    l1 =", "    x = X + np.random.normal(0, 0.01, X.shape)\n    l1 ="),
        ("    l2 =", "    kept = np.random.rand(4, 4) < 0.8\n    l1 = l1 * kept\n    l2 ="),
        ("    l2 =", "    kept = np.random.rand(4, 4) >= 0.0\n    l1 = l1 * kept\n    l2 ="),
        ("range(6000):\n", "range(6000):\n    if i == 5999:\n        print('the last')\n"),
        ("range(6000):\n", "range(6000):\n    rate = 0.25 * (1 + np.cos(np.pi * i / 6000))\n"),
        ("range(6000):\n", "range(6000):\n    rate = (1 - i / 6000) / 2\n"),
    ],
)
def test_what_is_right_with_any_data_and_at_any_pass_stays_shown(jail, own, other):
    text = THIRTEEN.replace(own, other) if own else THIRTEEN
    if "rate =" in text:
        text = text.replace("0.5 *", "rate *")
    if "kept" in text:
        text = text.replace("* l1 * (1 - l1)", "* kept * l1 * (1 - l1)")
    if "x = X" in text:
        text = text.replace("(X, w0)", "(x, w0)").replace("X.T", "x.T")
    if "x, t" in text:
        text = text.replace("(X, w0)", "(x, w0)").replace("l2 - y", "l2 - t").replace("X.T", "x.T")
    assert not not_right(jail, text)
