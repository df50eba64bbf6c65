"""A recording counts only where the submitted text can have made it: what an attacker sends instead earns nothing.

The thorough run over thousands of forged recordings is in `proofs/test_forged.py`.
"""

import ast
import json
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest
from tests.forging import Recording, forged, taken_apart, with_kinds

from byheart.asking.answer import Unreadable
from byheart.asking.question import Case
from byheart.reading import evidence, network, parts
from byheart.reading.binding import first_foreign, is_bound, operands_of
from byheart.reading.judge import judge
from byheart.reading.lasting import run_once, steady_names, writes_unseen
from byheart.reading.names import kept
from byheart.reading.origins import Made
from byheart.reading.run import places_for, read_held, read_script
from byheart.reading.seen import GOOD
from byheart.reading.text import Text

pytestmark = pytest.mark.by_turns(8)

X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
RIGHT = b"""
import numpy as np
def sigmoid(x):
    return 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
for j in range(500):
    layer_1 = sigmoid(np.dot(X,synapse_0))
    layer_2 = sigmoid(np.dot(layer_1,synapse_1))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    synapse_1 -= layer_1.T.dot(layer_2_delta)
    synapse_0 -= X.T.dot(layer_1_delta)
"""


@pytest.fixture(scope="module")
def recorded(jail):
    """The bytes of an honest recording of RIGHT."""
    with jail.hold({"script.py": RIGHT}) as cell:
        return cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)


def right_parts(packed, text):
    """The graded parts that this recording earns for this text."""
    try:
        reading = judge(evidence.read(packed, text))
    except Unreadable:
        return set()
    return {each.part for each in parts.parts_of(reading) if each.state == "right"}


def test_the_recording_itself_earns_all_of_it(recorded):
    assert len(right_parts(recorded, RIGHT)) == len(parts.PARTS)
    read = evidence.read(recorded, RIGHT)
    assert all(is_bound(read, each) for each in read.operations)


def test_a_page_of_calls_of_nothing_earns_nothing(recorded):
    """Every operation of a recording from elsewhere is said to be done by some call of f, which is in another file."""
    recording = taken_apart(recorded)
    calls = len({event[0] for event in recording.events if event[0] not in ("window", "name")})
    page = b"from beside import f\n" + b"f()\n" * calls
    numbers = [number for number, node in enumerate(ast.walk(ast.parse(page))) if isinstance(node, ast.Call)]
    places = sorted({event[0] for event in recording.events if isinstance(event[0], int) and event[0] >= 0})
    moved = dict(zip(places, numbers, strict=False))
    events = [
        [moved.get(event[0], -1), *event[1:]] if isinstance(event[0], int) else event
        for event in recording.events
        if event[0] != "name" and (event[0] in moved or event[0] in ("window", -1))
    ]
    made = type(recording)(recording.header, events, recording.shapes, [], recording.values)
    read = evidence.read(made.packed(), page)  # each result is right, and each stands at a call
    assert len(read.operations) > 100
    assert right_parts(made.packed(), page) == set()


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize(
    ("before", "after"),
    [
        (b"layer_2 - y", b"y - layer_2"),
        (b"layer_2*(1-layer_2)", b"layer_2*(1-layer_1)"),
        (b"(layer_1 * (1-layer_1))", b"layer_1"),
        (b"np.dot(X,synapse_0)", b"f()"),
        (b"np.dot(layer_1,synapse_1)", b"np.add(layer_1,synapse_1)"),
        (b"layer_2_delta.dot(synapse_1.T)", b"layer_2_delta.add(synapse_1.T)"),
        (b"synapse_1 -= layer_1.T.dot(layer_2_delta)", b"synapse_1 += layer_1.T.dot(layer_2_delta)"),
        (b"synapse_1 -= layer_1.T.dot(layer_2_delta)", b"pass"),
        (b"    synapse_0 -= X", b"    if False: synapse_0 -= X"),
        (b"2*np.random.random((3,4))", b"3*np.random.random((3,4))"),
        (b"2*np.random.random((3,4)) - 1", b"f()"),
        (b"np.random.random((4,1))", b"X.random((4,1))"),
        (b"    return 1/(1+np.exp(-x))", b"    return 1/(1+np.sin(-x))"),
        (b"    return 1/(1+np.exp(-x))", b"    return 1/(1-np.exp(-x))"),
        (b"[1,0,1]", b"[1,0,2]"),
        (b"import numpy as np", b"import beside as np"),
    ],
)
@pytest.mark.parametrize("way", ["kept", "nearest", "calls"])
def test_what_the_text_does_not_do_earns_nothing(recorded, jail, before, after, way):
    assert before in RIGHT
    text = RIGHT.replace(before, after)
    with jail.hold({"script.py": text}) as cell:
        honest = read_held(cell, "script.py", text, X, Y)
    own = {each.part for each in parts.parts_of(honest) if each.state == "right"}
    old, new = _places(RIGHT), _places(text)
    numbers = {at: new.index(place) for at, place in enumerate(old) if place in new}
    packed = forged(with_kinds(taken_apart(recorded), RIGHT), text, numbers, way)
    assert right_parts(packed, text) <= own


NUMBERS = b"""
import numpy as np
rng = np.random.default_rng(3)
def sigmoid(x):
    return 1/(1+np.exp(-x))
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], dtype=float)
y = np.array([[0,1,1,0]], dtype=float).T
rate = 3
sizes = (3, 4)
w0 = rng.uniform(-1, 1, sizes)
w1 = rng.uniform(-1, 1, (4, 1))
for j in range(1, 60000):
    h = sigmoid(X @ w0)
    o = sigmoid(h @ w1)
    d1 = (o - y) * o * (1 - o)
    d0 = d1 @ w1.T * h * (1 - h)
    w1 = w1 - rate * (h.T @ d1)
    w0 = w0 - rate * (X.T @ d0)
"""
CLASS = b"""
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
class Net:
    def __init__(self):
        self.w0 = np.random.uniform(-1, 1, (3, 4))
        self.w1 = np.random.uniform(-1, 1, (4, 1))
    def squash(self, z):
        return 1/(1+np.exp(-z))
    def step(self, x):
        h = self.squash(x @ self.w0)
        o = self.squash(h @ self.w1)
        d = (o - y) * o * (1 - o)
        e = d @ self.w1.T * h * (1 - h)
        self.w1 -= h.T @ d
        self.w0 -= x.T @ e
net = Net()
for j in range(500):
    net.step(X)
"""
UNCALLED = b"""
import numpy as np
def train(X, y, hidden, alpha):
    w0 = np.random.uniform(-1, 1, (3, hidden))
    w1 = np.random.uniform(-1, 1, (hidden, 1))
    for j in range(500):
        h = 1/(1+np.exp(-(X @ w0)))
        o = 1/(1+np.exp(-(h @ w1)))
        d1 = (o - y) * o * (1 - o)
        d0 = d1 @ w1.T * h * (1 - h)
        w1 -= alpha * h.T @ d1
        w0 -= alpha * X.T @ d0
"""
DEEP = b"""
import numpy as np
def sgm(x):
    return 1/(1+np.exp(-x))
def dive(weights, a, goal):
    if not weights:
        return a - goal
    w = weights[0]
    z = sgm(a @ w)
    delta = dive(weights[1:], z, goal) * z * (1 - z)
    back = delta @ w.T
    w -= a.T @ delta
    return back
brain = [np.random.randn(3, 4), np.random.randn(4, 1)]
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0],[1],[1],[0]])
for _ in range(500):
    dive(brain, X, y)
"""
PAIRED = b"""
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([0,1,1,0])
w0 = np.random.uniform(-1, 1, (4, 3))
w1 = np.random.uniform(-1, 1, 4)
for j in range(500):
    g0, g1 = np.zeros_like(w0), np.zeros_like(w1)
    for x, t in zip(X, y):
        h = 1/(1+np.exp(-(w0 @ x)))
        o = 1/(1+np.exp(-(w1 @ h)))
        d = (o - t) * o * (1 - o)
        g1 += d * h
        g0 += np.outer(d * w1 * h * (1 - h), x)
    w1 -= g1
    w0 -= g0
"""
BUFFER = b"""
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]], float)
y = np.array([[0],[1],[1],[0]], float)
w0 = np.random.uniform(-1, 1, (3, 4))
w1 = np.random.uniform(-1, 1, (4, 1))
h, z = np.empty((4, 4)), np.empty((4, 4))
for j in range(500):
    np.dot(X, w0, out=z)
    h = 1/(1+np.exp(-z))
    o = 1/(1+np.exp(-(h @ w1)))
    d = np.empty((4, 1))
    np.subtract(o, y, out=d)
    d *= o * (1 - o)
    e = d @ w1.T * h * (1 - h)
    w1 -= h.T @ d
    w0 -= X.T @ e
"""


@pytest.fixture(scope="module")
def recordings(jail):
    """The bytes of an honest recording of each of these scripts."""
    made = {}
    for source in (NUMBERS, CLASS, UNCALLED, DEEP, PAIRED, BUFFER):
        with jail.hold({"script.py": source}) as cell:
            made[source] = cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)
    return made


@pytest.mark.parametrize("source", [NUMBERS, CLASS, UNCALLED, DEEP, PAIRED, BUFFER])
def test_the_honest_recording_earns_all_of_it(recordings, source):
    assert len(right_parts(recordings[source], source)) == len(parts.PARTS)


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize(
    ("source", "before", "after"),
    [
        (NUMBERS, b"dtype=float)\ny", b"dtype=sigmoid)\ny"),
        (NUMBERS, b"dtype=float)\ny", b"dtype=rng)\ny"),
        (NUMBERS, b"1, 1, sizes", b"1, 1, sigmoid"),
        (NUMBERS, b"1, 1, sizes", b"1, 1, d0"),
        (NUMBERS, b"1, 1, sizes", b"1, 1, nothing"),
        (NUMBERS, b"1 - rate * (h", b"1 - nothing * (h"),
        (NUMBERS, b"1 - rate * (h", b"1 - rng * (h"),
        (NUMBERS, b"1 - rate * (h", b"1 - j * (h"),
        (NUMBERS, b"1 - rate * (h", b"1 - h.T * (h"),
        (NUMBERS, b"1 - rate * (h", b"1 - np * (h"),
        (CLASS, b"np.exp(-z)", b"np.exp(-self)"),
        (UNCALLED, b"alpha * X.T", b"y * X.T"),
        (UNCALLED, b"(X @ w0)", b"(y @ w0)"),
        (UNCALLED, b"(o - y)", b"(o - hidden)"),
        (UNCALLED, b"np.random.uniform(-1, 1, (hidden, 1))", b"hidden"),
        (DEEP, b"(1 - z)", b"(1 - a)"),
        (PAIRED, b"(o - t)", b"(o - j)"),
        (PAIRED, b"X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])", b"X = f()"),
        (BUFFER, b"h.T @ d", b"h.T @ o"),
    ],
)
def test_what_the_text_cannot_hold_there_earns_nothing(recordings, jail, source, before, after):
    assert source.count(before) == 1
    text = source.replace(before, after)
    with jail.hold({"script.py": text}) as cell:
        honest = read_held(cell, "script.py", text, X, Y)
    own = {each.part for each in parts.parts_of(honest) if each.state == "right"}
    old, new = _places(source), _places(text)
    numbers = {at: new.index(place) for at, place in enumerate(old) if place in new}
    recording = with_kinds(taken_apart(recordings[source]), source)
    for way in ("kept", "nearest"):
        assert right_parts(forged(recording, text, numbers, way), text) <= own


@pytest.mark.parametrize("rate", [b"3 / 2", b"np.exp(3)", b"rng.uniform(3, 4)", b"3.5", b"-1 * (3 / 2)"])
def test_a_fraction_whose_making_was_left_out_is_no_whole_number(recordings, rate):
    text = NUMBERS.replace(b"rate = 3", b"rate = " + rate)
    old, new = _places(NUMBERS), _places(text)
    numbers = {at: new.index(place) for at, place in enumerate(old) if place in new}
    packed = forged(with_kinds(taken_apart(recordings[NUMBERS]), NUMBERS), text, numbers, "kept")
    assert right_parts(packed, text) == set()


@pytest.mark.parametrize(
    ("before", "after"),
    [(b"X @ w0", b"y @ w0"), (b"X.T @", b"w0.T @"), (b"(o - y)", b"(o - X)"), (b"- rate * (X", b"- w1 * (X")],
)
def test_a_window_before_the_first_pass_lets_nothing_come_from_before_it(recordings, before, after):
    """As if the first passes were unseen: what stands before the loop was seen, and a name has one value there."""
    text = NUMBERS.replace(before, after)
    assert text != NUMBERS
    old, new = _places(NUMBERS), _places(text)
    numbers = {at: new.index(place) for at, place in enumerate(old) if place in new}
    recording = with_kinds(taken_apart(recordings[NUMBERS]), NUMBERS)
    first = next(node for node in ast.walk(ast.parse(NUMBERS)) if isinstance(node, ast.BinOp) and node.lineno == 13)
    number = next(at for at, node in enumerate(ast.walk(ast.parse(NUMBERS))) if ast.dump(node) == ast.dump(first))
    at = next(at for at, event in enumerate(recording.events) if event[0] == number)
    events = [*recording.events[:at], ["window", 40], *recording.events[at:]]
    moved = Recording(recording.header, events, recording.shapes, recording.contexts, recording.values)
    assert right_parts(forged(moved, text, numbers, "nearest"), text) == set()


def _places(text):
    """For each node in order: its kind, its line, and how many of its kind came before it in that line."""
    before = Counter()
    places = []
    for node in ast.walk(ast.parse(text)):
        place = type(node), getattr(node, "lineno", 0)
        places.append((*place, before[place]))
        before[place] += 1
    return places


def origins(text, line):
    """The lines at which the value of the last statement's expression may be made."""
    tree = ast.parse(text)
    last = tree.body[-1]
    assert isinstance(last, ast.Expr)
    made = Text(tree).origins(last.value)
    return {each.node.lineno for each in made if isinstance(each, Made)} == line


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("a = b + c\na", {1}),
        ("a = b + c\na = d * e\na", {1, 2}),
        ("a, d = b + c, b - c\nd", {1}),
        ("def f(x):\n    return x\na = b + c\nf(a)", {3}),
        ("def f(x):\n    return -x\nf(b + c)", {2}),
        ("box = {'a': b + c,\n 'd': b * c}\nbox['d']", {2, 3}),
        ("box = []\nbox.append(b + c)\nfor each in box:\n    last = each\nlast", {2, 3}),
        ("class C:\n    def __init__(self):\n        self.w = b + c\nC().w", {3}),
        ("import numpy as np\nnp.asarray(b + c)", {2}),
        ("import numpy as np\na = b + c\nnp.exp(a)", {3}),
        ("f = lambda x: x\nmade = list(map(f, [b + c]))\nmade[0]", {2, 3}),
    ],
)
def test_where_a_value_can_come_from(text, lines):
    assert origins(text, lines)


def test_two_calls_of_one_function_are_told_apart():
    text = "def f(x):\n    return -x\na = f(b)\nd = f(c)\na"
    tree = ast.parse(text)
    (made,) = (each for each in Text(tree).origins(tree.body[-1].value) if isinstance(each, Made))
    assert [call.lineno for call in made.calls] == [3]


def made_up(places, passes):
    """A recording of a loop whose one error is said to be computed in so many places, that is in so many calls."""
    nodes = list(ast.walk(ast.parse(LOOP)))
    number = {ast.unparse(node): at for at, node in enumerate(nodes) if isinstance(node, ast.BinOp | ast.Call)}
    values, events, last = [0.5, 0.3], [], 1

    def done(text, name, arguments, value, place):
        events.append([number[text], name, arguments, len(values), place])
        values.append(float(value))
        return len(values) - 1

    for place in range(1, places + 1):
        for _ in range(passes):
            z = done("x * w", "Mult", [0, last], values[0] * values[last], place)
            o = done("np.exp(x * w)", "np.exp", [z], np.exp(values[z]), place)
            e = done("o - t", "Sub", [o, 1], values[o] - 0.3, place)
            g = done("x * e", "Mult", [0, e], values[0] * values[e], place)
            last = done("w - x * e", "Sub", [last, g], values[last] - values[g], place)
    header = {"status": "ended", "complaint": "", "line": 0, "called": "", "kinds": "f" * len(values)}
    contexts = [[number["f(w)"]] * (1 + place) for place in range(places)]  # the same calls twice are one place
    return Recording(header, events, [[] for _ in values], contexts, np.array(values)).packed()


LOOP = b"""
import numpy as np
x, w, t = np.array([0.7]), np.array([0.3]), np.array([0.3])
def f(w):
    o = np.exp(x * w)
    e = o - t
    return w - x * e
for i in range(9):
    w = f(w)
"""


def test_a_made_up_recording_makes_no_more_work_than_is_allowed():
    """Work grows with the square of the places of errors: 400 of them took two minutes."""
    reading = judge(evidence.read(made_up(400, 2), LOOP))
    assert (reading.verdict, "too many for a program of this length" in reading.why) == ("unjudged", True)


INTRICATE = b"""
import numpy as np
x, w, t = np.array([0.5]), np.array([0.3]), np.array([0.3])
for i in range(9):
    h = x * w
    for k in range(n):
        h = h + np.tanh(h * w)
    e = h - t
    w = w - x * e
"""


def made_intricate(layers, passes=2):
    """A recording of INTRICATE: each value depends on all before it, through one layer, two, three, and so on."""
    number = {ast.unparse(node): at for at, node in enumerate(ast.walk(ast.parse(INTRICATE)))}
    values, events, last = [0.7, 0.3, 0.3], [], 1

    def done(text, name, arguments, value):
        events.append([number[text], name, arguments, len(values), 0])
        values.append(float(value))
        return len(values) - 1

    for _ in range(passes):
        h = done("x * w", "Mult", [0, last], values[0] * values[last])
        for _ in range(layers):
            z = done("h * w", "Mult", [h, last], values[h] * values[last])
            a = done("np.tanh(h * w)", "np.tanh", [z], np.tanh(values[z]))
            h = done("h + np.tanh(h * w)", "Add", [h, a], values[h] + values[a])
        e = done("h - t", "Sub", [h, 2], values[h] - values[2])
        g = done("x * e", "Mult", [0, e], values[0] * values[e])
        last = done("w - x * e", "Sub", [last, g], values[last] - values[g])
    header = {"status": "ended", "complaint": "", "line": 0, "called": "", "kinds": "f" * len(values)}
    return Recording(header, events, [[] for _ in values], [], np.array(values)).packed()


DEEP_DOWN = """for _ in range(40):
    hs = [x]
    for w in ws:
        hs.append(np.tanh(hs[-1] @ w))
    d = hs[-1] - t
    for at in range(len(ws) - 1, -1, -1):
        d = d * (1 - hs[at + 1] ** 2)
        w = ws[at]
        ws[at] = w - 0.1 * hs[at].T @ d
        d = d @ w.T
"""


def test_a_network_is_looked_for_only_so_long(monkeypatch):
    """Places and depths grow with each other: 3,400 operations of a recording that was made up took 18 seconds."""
    monkeypatch.setattr(network, "_MOST_LAYERS", 1000)
    read = evidence.read(made_intricate(160, 6), INTRICATE)
    reading = judge(read)
    assert (reading.verdict, reading.why) == ("unjudged", "too many of its values depend on too many others")
    assert read.looked_at["network"] == 100_001


def test_a_network_of_more_layers_than_are_compared_is_not_judged(jail):
    """Each layer is compared with all others: 120 of them took half a minute."""
    script = "x, t, ws = np.ones((2, 1)), np.zeros((2, 1)), [np.full((1, 1), 0.9)] * {layers}\n" + DEEP_DOWN
    for layers, why in ((12, ""), (101, "too many of its values depend on too many others")):
        text = f"import numpy as np\n{script.format(layers=layers)}".encode()
        reading = read_script(jail, text, "script.py", X, Y)
        assert (reading.verdict == "unjudged") == bool(why), reading.why
        assert why in reading.why


def test_a_network_is_looked_for_at_each_place_once_for_each_depth():
    """Not once for each way that leads there."""
    looked_at = []
    for layers in (20, 40):
        read = evidence.read(made_intricate(layers), INTRICATE)
        assert "too many of its values" not in judge(read).why
        looked_at.append(read.looked_at["network"])
    assert looked_at == [2 * (layers**2 + 3 * layers + 1) for layers in (20, 40)]


# Scripts with one kind of thing each. Honestly recorded, the text can have made all of it; sent for the same text with
# one name, number or call changed, it can't. (No change adds a node: each operation still stands where it was said to.)
TOLD_APART = {
    "attributes": (
        "a, o = np.arange(6.0).reshape(2, 3) * 2, np.ones((2, 3)) * 3\nb = a.T @ a\n",
        [
            ("a.T @", "o.T @"),
            ("@ a", "@ o"),
            ("* 2,", "* 4,"),
            (".reshape(2, 3) *", ".reshape(3, 2) *"),
        ],
    ),
    "items": (
        "a, o = np.arange(6.0) + 1, np.ones(6) * 3\nb = a[1:3] * 2\nc = a[0] + a[1]\nd = a[2:4] * o[3]\n",
        [
            ("= a[1:3]", "= o[1:3]"),
            ("a[0] + a[1]", "o[0] + a[1]"),
            ("a[0]", "a[5]"),
            ("+ a[1]", "+ a[4]"),
            ("o[3]", "o[1]"),
        ],
    ),
    "builders": (
        "a, o = np.arange(6.0) + 1, np.ones(6) * 3\nd = np.r_[a, a] * 1\ne = np.c_[a, a] * 1\n",
        [
            ("np.r_", "np.c_"),
            ("np.c_", "np.r_"),
            ("np.r_", "ab.r_"),
        ],
    ),
    "draws": (
        "rng = np.random.default_rng(1)\n"
        "a = rng.random((2, 3)) * 1\n"
        "b = rng.normal(size=(2, 3)) * 1\n"
        "c = np.random.random((2, 3)) * 1\n",
        [
            ("rng.random", "rng.normal"),
            ("rng.normal", "rng.random"),
            ("rng.random", "np.random"),
            ("= np.random.random", "= np.random.normal"),
        ],
    ),
    "lists of an array's items": (
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\nfor each in a.tolist():\n    b = each * 3.0\n",
        [
            ("a.tolist", "a.copy"),
            ("a.tolist", "o.tolist"),
            ("each * 3.0", "each * 2.0"),
            ("= each * ", "= o * "),
        ],
    ),
    "going over": (
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "for row in zip(a, a):\n"
        "    c = row[0] * row[1]\n"
        "for at, each in enumerate(a):\n"
        "    d = each * 2\n"
        "for one in a:\n"
        "    e = one * 5\n"
        "f = [g * 3 for g in a]\n",
        [
            ("zip(a, a)", "zip(o, o)"),
            ("enumerate(a)", "enumerate(o)"),
            ("one in a", "one in o"),
            ("g in a", "g in o"),
            ("enumerate(a)", "np.exp(a)"),
            ("= one *", "= o *"),
        ],
    ),
    "lists": (
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "b = np.array([a * 2, a * 3])\n"
        "c = np.concatenate([a, o]) * 1\n"
        "d = np.vstack((a, a)) * 1\n"
        "e = [a, a * 5]\n"
        "f = np.stack(e) * 1\n"
        "h = [a * 6]\n"
        "g = np.array([*h, a]) * 1\n",
        [
            ("[*h, a]", "[*h, o]"),
            ("[*h, a]", "[*e, a]"),
            ("[a * 2, a * 3]", "[a * 3, a * 2]"),
            ("[a, o]", "[o, a]"),
            ("[a, o]", "[a, a]"),
            ("(a, a)", "(a, o)"),
            ("e = [a,", "e = [o,"),
            ("stack(e)", "stack(d)"),
            ("np.vstack", "np.hstack"),
        ],
    ),
    "in place": (
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "a += 1\n"
        "a[0] = a[1] * 3\n"
        "a[1:] -= 2\n"
        "np.add(a, 1, out=a)\n"
        "b = a * 1\n"
        "b += o\n"
        "c = b * 1\n"
        "np.multiply(2, b, out=b)\n"
        "d = b * 1\n",
        [
            ("b += o", "b += a"),
            ("c = b", "c = o"),
            ("d = b", "d = o"),
            ("multiply(2, b", "multiply(3, b"),
            ("a += 1", "o += 1"),
            ("a += 1", "a += 2"),
            ("a[0] =", "o[0] ="),
            ("a[0] =", "a[2] ="),
            ("= a[1] * 3", "= o[1] * 3"),
            ("-= 2", "-= 3"),
            ("out=a", "out=o"),
            ("np.add(a, 1", "np.add(o, 1"),
            ("np.add(a, 1", "np.add(a, 2"),
        ],
    ),
    "calls": (
        "def f(x):\n"
        "    return x * 2\n"
        "def g(x):\n"
        "    return f(x) + 1\n"
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "b = g(a)\n"
        "c = f(b)\n"
        "d = (lambda z: z - 1)(c)\n",
        [
            ("g(a)", "g(o)"),
            ("f(b)", "f(a)"),
            ("f(b)", "g(b)"),
            ("(c)", "(b)"),
            ("return f(x) + 1", "return f(x) + 2"),
            ("return f(x) + 1", "return g(x) + 1"),
            ("z - 1", "a - 1"),
            ("= g(a)", "= f(a)"),
        ],
    ),
    "deep calls": (
        "def f(x):\n"
        "    return x * 2\n"
        "def g(x):\n"
        "    return f(x)\n"
        "def h(x):\n"
        "    return g(x)\n"
        "def i(x):\n"
        "    return h(x)\n"
        "def k(x):\n"
        "    return h(x)\n"
        "def j(x):\n"
        "    return x * 2\n"
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "b = i(a) * 1\n"
        "c = i(o) * 1\n"
        "t, u, v = i(a), k(a), j(a)\n"
        "d = t * 1\n",
        [
            ("d = t", "d = u"),
            ("d = t", "d = v"),
            ("b = i(a)", "b = j(o)"),
            ("return h(x)", "return j(x)"),
            ("c = i(o) * 1", "c = i(a) * 1"),
        ],
    ),
    "vectorized": (
        "f = np.vectorize(lambda x: x * 2 + 1)\na, o = np.arange(4.0) * 2, np.ones(4) * 3\nb = f(a)\nc = b * 2\n",
        [
            ("f(a)", "f(o)"),
            ("x * 2 + 1", "x * 2 + 3"),
            ("x * 2", "x * 4"),
            ("b * 2", "a * 2"),
            ("x * 2 + 1", "a * 2 + 1"),
            ("np.vectorize", "np.exp"),
        ],
    ),
    "options": (
        "a, o = np.arange(6.0).reshape(2, 3) * 2, np.ones(6).reshape(2, 3) * 3\n"
        "b = a.sum(axis=0) * 1\n"
        "c = np.sum(a, axis=1, keepdims=True) * 1\n"
        "d = np.mean(a) * 1\n",
        [
            ("axis=0", "axis=1"),
            ("axis=1", "axis=0"),
            ("keepdims=True", "keepdims=False"),
            ("a.sum", "o.sum"),
            ("np.sum(a", "np.sum(o"),
            ("np.mean", "np.sum"),
            ("a.sum", "a.mean"),
            ("np.mean(a)", "np.mean(o)"),
        ],
    ),
    "numbers": (
        "import math\n"
        "x = math.sqrt(2.0)\n"
        "y = math.exp(-x) + 1\n"
        "z = pow(y, 2)\n"
        "w = abs(z - 3)\n"
        "u = sum([w, w])\n"
        "v = math.pi * w\n",
        [
            ("exp(-x)", "sin(-x)"),
            ("exp(-x)", "exp(-v)"),
            ("(-x)", "(-2)"),
            ("sqrt(2.0)", "sqrt(3.0)"),
            ("pow(y, 2)", "pow(x, 2)"),
            ("pow(y, 2)", "pow(y, 3)"),
            ("abs(z", "abs(y"),
            ("[w, w]", "[w, z]"),
            ("math.pi", "math.tau"),
            ("abs(", "int("),
        ],
    ),
    "comparisons": (
        "a, o = np.arange(4.0) - 1, np.ones(4) * 3\n"
        "b = a > 0\n"
        "c = np.where(a > 0, a, 0) * 1\n"
        "d = b * 2\n"
        "e = np.maximum(a, 0)\n",
        [
            ("b = a >", "b = o >"),
            ("b = a > 0", "b = a > 1"),
            ("(a > 0, a, 0)", "(a > 0, o, 0)"),
            ("(a > 0, a, 0)", "(a > 0, a, 1)"),
            ("b * 2", "a * 2"),
            ("maximum(a", "maximum(o"),
            ("np.maximum", "np.minimum"),
        ],
    ),
    "views": (
        "a, o = np.arange(6.0), np.ones(6) * 3\n"
        "b = a.reshape(2, 3)\n"
        "c = b.T\n"
        "d = c * 2\n"
        "e = np.transpose(b) + 1\n"
        "f = a[1:]\n"
        "f += 1\n"
        "g = a * 1\n",
        [
            ("= a.reshape", "= o.reshape"),
            ("= b.T", "= e.T"),
            ("transpose(b)", "transpose(a)"),
            ("f = a[1:]", "f = o[1:]"),
            ("f += 1", "o += 1"),
            ("g = a *", "g = o *"),
            ("= c * 2", "= a * 2"),
        ],
    ),
    "in another order": (
        "a, o = np.arange(6.0) * 2, np.ones(6) * 3\nnp.random.shuffle(a)\nb = a * 1\n",
        [
            ("b = a *", "b = o *"),
            ("(6.0) * 2", "(6.0) * 3"),
        ],
    ),
    "objects": (
        "class C:\n"
        "    def __init__(self):\n"
        "        self.w = np.ones(4) * 2\n"
        "    def go(self, *, x):\n"
        "        return x * self.w\n"
        "a, o = np.arange(4.0) * 2, np.ones(4) * 3\n"
        "m = C()\n"
        "b = m.go(x=a)\n"
        "t = {'w': a * 2, 'v': a * 4}\n"
        "d = t['w'] + b\n",
        [
            ("m.go(x=a)", "m.go(x=o)"),
            ("x * self.w", "x * self.v"),
            ("np.ones(4) * 2", "np.ones(4) * 3"),
            ("np.ones(4) * 2", "np.ones(5) * 2"),
            ("x * self.w", "o * self.w"),
            ("t['w'] + b", "t['w'] + o"),
        ],
    ),
    "a loop of many passes": (
        "w, o = np.ones(3) * 2, np.ones(3) * 7\nfor i in range(300):\n    g = w * 0.5\n    w = w - g * 0.1\n",
        [
            ("w = w - g", "w = o - g"),
            ("g = w * 0.5", "g = o * 0.5"),
            ("g * 0.1", "o * 0.1"),
            ("g * 0.1", "g * 0.2"),
            ("w = w - g", "o = w - g"),
        ],
    ),
    "a loop over numbers": (
        "w, o = np.ones(3) * 2, np.ones(3) * 7\n"
        "for i in range(300):\n"
        "    s = 0.0\n"
        "    for one in w:\n"
        "        s = s + one * 0.5\n"
        "    w = w - s * 0.1\n",
        [
            ("one in w", "one in o"),
            ("s = s + one", "s = s + i"),
            ("s * 0.1", "o * 0.1"),
            ("w = w - s", "w = o - s"),
        ],
    ),
    "rows taken apart": (
        "rows, o = np.arange(6.0).reshape(3, 2) + 1, np.ones((3, 2)) * 7\n"
        "for a, b in rows:\n"
        "    c = a * 2.0 + b\n"
        "d = [e * f for e, f in rows]\n",
        [
            ("a, b in rows", "a, b in o"),
            ("a * 2.0 + b", "a * 2.0 + c"),
            ("e, f in rows", "e, f in o"),
            ("= a * 2.0", "= o * 2.0"),
            ("e * f for", "e * o for"),
        ],
    ),
    "items of texts": (
        "for c in map(float, '314'):\n    b = c * 2.0\n",
        [
            ("'314'", "'271'"),
            ("map(float", "map(abs"),
        ],
    ),
    "copied into": (
        "a, o = np.arange(4.0) + 1, np.ones(4) * 3\nb = np.zeros(4)\nnp.copyto(b, a)\nc = b * 2\n",
        [
            ("copyto(b, a)", "copyto(b, o)"),
            ("c = b", "c = o"),
            ("np.copyto", "np.dot"),
        ],
    ),
    "items of lists over windows": (
        "layers, o = [np.ones(3) * 2, np.ones(3) * 3], np.ones(3) * 7\n"
        "for i in range(300):\n"
        "    for at in range(2):\n"
        "        s = layers[at] * 0.01\n"
        "        layers[at] = layers[at] - s\n",
        [
            ("layers[at] - s", "layers[at] - o"),
            ("= layers[at] -", "= o[at] -"),
            ("s = layers[at]", "s = o[at]"),
        ],
    ),
    "objects over windows": (
        "class Cell:\n"
        "    def __init__(self, v):\n"
        "        self.v = v\n"
        "        self.g = v\n"
        "cells, o = [Cell(np.ones(3) * 2), Cell(np.ones(3) * 3)], np.ones(3) * 7\n"
        "for i in range(300):\n"
        "    h = np.ones(3) * 0.1\n"
        "    for cell in cells:\n"
        "        cell.g = cell.v * h\n"
        "        h = cell.g\n"
        "    for cell in cells:\n"
        "        cell.v = cell.v - cell.g * 0.01\n",
        [
            ("cell.v - cell.g", "cell.v - o"),
            ("= cell.v -", "= o -"),
            ("cell.v * h", "cell.g * h"),
            ("cell.v * h", "o * h"),
            ("cell.g * 0.01", "o * 0.01"),
        ],
    ),
    "dictionaries over windows": (
        "w, o = {'a': np.ones(3) * 2, 'b': np.ones(3) * 3}, np.ones(3) * 7\n"
        "for i in range(300):\n"
        "    g = {}\n"
        "    for key in w:\n"
        "        g[key] = w.get(key) * 0.01\n"
        "    for key, value in w.items():\n"
        "        w[key] = value - g.pop(key)\n",
        [
            ("w.get(key) * 0.01", "o.get(key) * 0.01"),
            ("value - g", "o - g"),
            ("- g.pop(key)", "- w.get(key)"),
            ("w.get(key) * 0.01", "w.get(key) * 0.02"),
        ],
    ),
    "stacks over windows": (
        "w, o = np.ones(3) * 2, np.ones(3) * 7\n"
        "for i in range(300):\n"
        "    tape = [w * 0.01, w * 0.02]\n"
        "    while tape:\n"
        "        w = w - tape.pop(-1)\n",
        [
            ("w - tape", "o - tape"),
            ("tape.pop(-1)", "o.pop(-1)"),
            ("w * 0.01", "o * 0.01"),
            ("w * 0.02", "w * 0.03"),
        ],
    ),
    "parts that change": (
        "a, o = np.arange(6.0).reshape(2, 3) + 1, np.ones((2, 3)) * 7\n"
        "for i in range(60):\n"
        "    row, col = a[0], a[:, 1]\n"
        "    a -= 0.01 * a\n"
        "    b = row + 1.0\n"
        "    c = col + 2.0\n"
        "    d = a.T[1] * 3.0\n",
        [
            ("row + 1.0", "col + 1.0"),
            ("= a[0], a[:, 1]", "= o[0], a[:, 1]"),
            ("a[0], a[:, 1]", "a[1], a[:, 1]"),
            ("a[0], a[:, 1]", "a[0], a[:, 2]"),
            ("a.T[1]", "a.T[2]"),
            ("a.T[1]", "o.T[1]"),
            ("col + 2.0", "row + 2.0"),
        ],
    ),
    "names kept over a loop": (
        "w, o = np.ones(3) * 2, np.ones(3) * 7\n"
        "best = w\n"
        "for i in range(300):\n"
        "    before = w\n"
        "    w = w - w * 0.01\n"
        "    if i % 3 == 0:\n"
        "        best = w\n"
        "    c = best - before\n",
        [
            ("best - before", "best - o"),
            ("best - before", "o - before"),
        ],
    ),
}


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize("name", TOLD_APART)
def test_what_the_text_makes_is_told_from_what_it_does_not_make(name, jail):
    script, changes = TOLD_APART[name]
    text, packed = _recorded(jail, script)
    read = evidence.read(packed, text)
    assert read.status == "ended", read.complaint
    assert [ast.unparse(read.node(each)) for each in read.operations if not is_bound(read, each)] == []
    for before, after in changes:
        other = text.replace(before.encode(), after.encode(), 1)
        assert other != text, before
        assert not _all_bound(packed, other), (before, after)


# Scripts of the blank page that keep something, or take it out of something, and what can't have been meant there.
KEPT = {
    "nodes_that_keep_their_last_steps": [
        ("0.5 * self.last_threshold", "0.5 * self.threshold"),
        ("0.5 * self.last[at]", "0.5 * self.factors[at]"),
        ("delta * f * node.value", "delta * f * node.threshold"),
        ("for f, node in zip(top.factors", "for f, node in zip(top.last"),
    ],
    "velocities_by_setdefault": [
        ("- 0.3 * v", "- 0.3 * slope"),
        ("= net[name] -", "= speeds[name] -"),
        ("v += slope", "v += v"),
    ],
    "old_velocity_under_one_name": [
        ("keep * was + (1 + keep) * speed_out", "keep * speed_in + (1 + keep) * speed_out"),
        ("was = speed_in", "was = speed_out"),
        ("was = speed_shift", "was = shift"),
    ],
    "pullbacks_as_partials": [
        ("theta[name].T @ blame", "theta['in'].T @ blame"),
        ("rate * blame @ column.T", "rate * blame @ sent.T"),
        ("way.popleft()(blame", "way.popleft()(value"),
    ],
    "values_popped_from_a_stack": [
        ("last = stack.pop()", "last = weights.pop()"),
        ("below = stack.pop()", "below = stack.pop(0)"),
    ],
    "data_by_a_counter_and_rows_taken_apart": [],
}


@pytest.fixture(scope="module")
def kept_scripts(jail):
    found = {}
    for name in KEPT:
        text = (Path(__file__).parent / "blank_page" / f"{name}.py").read_bytes()
        given = {"X": X, "y": Y, "seconds": 4.0, "places": np.array(places_for(text, ""))}
        with jail.hold({"script.py": text}) as cell:
            found[name] = text, cell.watch("script.py", Case("", given), 8.0)
    return found


@pytest.mark.drawn(1 / 3)
@pytest.mark.parametrize("name", KEPT)
def test_what_is_kept_and_taken_out_again_can_be_told_from_its_text(name, kept_scripts):
    text, packed = kept_scripts[name]
    reading = judge(evidence.read(packed, text))
    assert reading.verdict in GOOD, reading.why
    for before, after in KEPT[name]:
        other = text.replace(before.encode(), after.encode(), 1)
        assert other != text, before
        assert not _is_right(packed, other), (before, after)


def _is_right(packed, text):
    try:
        return judge(evidence.read(packed, text)).verdict in GOOD
    except Unreadable:
        return False


# What can still be changed unnoticed: what a call went over or wrote to, and the ends of a slice, are not compared.
STILL_OPEN = {
    "builders": [("r_[a, a]", "r_[a, o]"), ("c_[a, a]", "c_[o, a]")],
    "in place": [("a[1:] -=", "o[1:] -=")],
    "items": [("a[1:3]", "a[0:2]")],
}


@pytest.mark.drawn(1 / 8)
@pytest.mark.xfail(reason="open: these operands aren't looked for in the text yet")
@pytest.mark.parametrize(
    ("name", "before", "after"), [(name, *each) for name, changes in STILL_OPEN.items() for each in changes]
)
def test_what_is_not_told_apart_yet(name, before, after, jail):
    text, packed = _recorded(jail, TOLD_APART[name][0])
    assert not _all_bound(packed, text.replace(before.encode(), after.encode(), 1))


def _recorded(jail, script):
    """This text, with NumPy imported, and the bytes of its honest recording."""
    text = f"import numpy as np\n{script}".encode()
    with jail.hold({"script.py": text}) as cell:
        return text, cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)


def _all_bound(packed, text):
    try:
        read = evidence.read(packed, text)
    except Unreadable:
        return False
    return all(is_bound(read, each) for each in read.operations)


# Recordings made up by hand: what an operation may have been given, looked at one by one.


def by_hand(text, held, *events, contexts=(), kinds=""):
    """A recording of a text, in which the values of `held` were never made.

    An event is "window", or: what stands in the text (or None), a name, the arguments, the result, and perhaps the
    number of a context. A context is given by the texts of its calls. `kinds` are those of the last values: the others
    are fractions.
    """
    numbers = {}
    for at, node in enumerate(ast.walk(ast.parse(text))):
        if not isinstance(node, ast.Expr | ast.Module):
            numbers.setdefault(ast.unparse(node), at)
    values, noted = [np.array(each, dtype=float) for each in held], []
    for event in events:
        if event == "window":
            noted.append(["window", 9])
            continue
        source, name, arguments, result, *context = event
        noted.append([-1 if source is None else numbers[source], name, arguments, len(values), *(context or [0])])
        values.append(np.array(result, dtype=float))
    header = {"status": "ended", "complaint": "", "line": 0, "called": "", "kinds": kinds.rjust(len(values), "f")}
    inside = [[numbers[each] for each in calls] for calls in contexts]
    flat = np.concatenate([each.ravel() for each in values])
    packed = Recording(header, noted, [list(each.shape) for each in values], inside, flat).packed()
    return evidence.read(packed, text.encode())


def last_bound(*args, **kwargs):
    """Whether the text can have made the last operation."""
    read = by_hand(*args, **kwargs)
    return is_bound(read, read.operations[-1])


A, B = [1.0, 2.0], [5.0, 7.0]


@pytest.mark.parametrize(
    ("after", "can"), [([2.0, 1.0], True), ([0.0, 0.0], True), ([1.0, 3.0], False), ([9.0, 9.0], False)]
)
def test_what_was_changed_unseen_was_only_put_in_another_order_or_emptied(after, can):
    assert last_bound("x = a * 2\n", [A], (None, "changed", [0], after)) == can
    assert last_bound("x = a * 2\n", [A], (None, "view", [0], after))  # what a view shows is computed again


def test_the_operands_of_an_operation_stand_in_the_text():
    read = by_hand("x = a * f(b)\n", [A, B], ("a * f(b)", "Mult", [0, 1], A))
    assert [ast.unparse(each) for each in operands_of(read, read.operations[0])] == ["a", "f(b)"]


def test_an_attribute_counts_only_if_it_is_one_that_is_recorded():
    made = ("np.ones(2)", "np.ones", [["c", 2]], A)
    assert last_bound("import numpy as np\nx = np.ones(2).T\n", [], made, ("np.ones(2).T", "a.T", [0], A))
    assert not last_bound("import numpy as np\nx = np.ones(2).flat\n", [], made, ("np.ones(2).flat", "a.flat", [0], A))


def test_what_a_function_was_given_that_nobody_calls_can_be_any_array_that_was_not_made():
    text = (
        "import numpy as np\na = np.ones(2)\n"
        "def f(x, rng):\n    y = x * 2\n    return rng.random(2)\ndef g(h):\n    return h(2)\n"
    )
    assert last_bound(text, [A], ("x * 2", "Mult", [0, ["c", 2]], B))
    ones = ("np.ones(2)", "np.ones", [["c", 2]], A)
    assert not last_bound(text, [B], ones, ("x * 2", "Mult", [1, ["c", 2]], B))
    drawn = [["c", 2]]  # and never a source of random numbers: it is called with arrays and numbers only
    assert not last_bound(text, [A], ("rng.random(2)", "draw.random", drawn, B))
    assert not last_bound(text, [A], ("h(2)", "draw.h", drawn, B))


def test_a_single_number_that_nothing_made_is_no_x():
    text = "def f(x):\n    y = x * 2\n"
    assert last_bound(text, [A], ("x * 2", "Mult", [0, ["c", 2]], B))
    assert not last_bound(text, [0.5], ("x * 2", "Mult", [0, ["c", 2]], 1.0))


def test_what_comes_from_where_nothing_is_recorded_can_be_any_value_that_was_not_made():
    text = "import numpy as np\nimport pickle\no = np.ones(2)\nx = pickle.load(z) * 2\n"
    times = ("pickle.load(z) * 2", "Mult", [0, ["c", 2]], B)
    assert last_bound(text, [A], times)
    assert not last_bound(text, [], ONES, times)


def test_a_source_of_random_numbers_may_come_from_where_nothing_is_recorded():
    text = "import pickle\nrng = pickle.load(z)\nx = rng.random(2)\nf = pickle.load(z)\ny = f(2)\n"
    for name, can in (("draw.random", True), ("draw.normal", False), ("np.ones", False)):
        assert last_bound(text, [], ("rng.random(2)", name, [["c", 2]], A)) == can
    assert not last_bound(text, [], ("f(2)", "draw.f", [["c", 2]], A))


@pytest.mark.parametrize(
    ("parts", "items", "can"),
    [
        ("pickle.load(z)", [0, 0], True),
        ("pickle.load(z)", [0, ["c", 7]], True),
        ("pickle.load(z)", [0, 2], False),  # this array was made elsewhere
        ("pickle.load(z)", [["l", [0, 2]]], False),
        ("[a, o]", [1, 2], True),
        ("[a, o]", [0, 2], False),
        ("2", [["c", 2]], False),  # a number is no list of itself
        ("2", [], False),
        ("o.shape", [["c", 2]], True),  # what a shape holds isn't seen
        ("o.sum", [["c", 2]], False),
        ("np.shape(o)", [["c", 2]], True),
    ],
)
@pytest.mark.parametrize("kind", ["l", "t"])
def test_the_items_of_a_list_are_those_that_it_can_have(parts, items, can, kind):
    text = f"import numpy as np\nimport pickle\na, o = np.zeros(2), np.ones(2)\np = {parts}\nx = np.concatenate(p)\n"
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], [3.0, 4.0])
    event = ("np.concatenate(p)", "np.concatenate", [[kind, items]], [0.0])
    assert last_bound(text, [[8.0, 9.0]], zeros, ONES, event) == can


def test_a_number_of_a_row_that_a_loop_takes_apart_was_made_by_nothing_and_stands_in_the_row():
    loop = "for a, c in rows:\n    b = a * 2"
    text = f"import numpy as np\nrows = np.ones((2, 2))\ns = np.sum(rows)\n{loop}\n"
    rows = ("np.ones((2, 2))", "np.ones", [["t", [["c", 2], ["c", 2]]]], [[3.0, 4.0], [5.0, 6.0]])
    seen = rows, ("np.sum(rows)", "np.sum", [1], 3.0), (loop, "item", [1, ["c", 0]], [3.0, 4.0])
    for held, can in ((3.0, True), (4.0, True), (7.0, False), ([3.0], False)):
        assert last_bound(text, [held], *seen, ("a * 2", "Mult", [0, ["c", 2]], np.multiply(held, 2))) == can, held
    assert not last_bound(text, [3.0], *seen, ("a * 2", "Mult", [2, ["c", 2]], 6.0))  # that one is the sum
    alone = loop.replace("a, c in", "a in")
    whole = text.replace(loop, alone)
    taken = (*seen[:2], (alone, "item", [1, ["c", 0]], [3.0, 4.0]))
    assert last_bound(whole, [3.0], *taken, ("a * 2", "Mult", [3, ["c", 2]], [6.0, 8.0]))
    assert not last_bound(whole, [3.0], *taken, ("a * 2", "Mult", [0, ["c", 2]], 6.0))


@pytest.mark.parametrize(
    ("call", "name"),
    [("np.shape(o)", "np.shape"), ("pickle.load(z)", "np.zeros"), ("np.loadtxt(z)", "np.loadtxt")],
)
def test_what_was_recorded_as_an_array_holds_no_items_that_nobody_saw(call, name):
    text = f"import numpy as np\nimport pickle\no = np.ones(2)\nx = np.zeros({call})\n"
    last = (f"np.zeros({call})", "np.zeros", [["t", [["c", 2]]]], A)
    assert last_bound(text, [], ONES, last)
    assert last_bound(text, [], ONES, (call, name, [0], A), last) == (call != "np.shape(o)")


def test_an_item_of_what_nobody_recorded_may_hold_any_constant():
    loop = "for p in pickle.load(z):\n    x = np.zeros(p)"
    one, last = (loop, "item", [0, ["c", 0]], A), ("np.zeros(p)", "np.zeros", [["t", [["c", 2]]]], A)
    assert last_bound(f"import numpy as np\nimport pickle\n{loop}\n", [A], one, last)


@pytest.mark.parametrize(
    ("given", "can"),
    [(["l", [1, 2]], True), (["l", [2, 1]], False), (["l", [1, 2, 0]], False), (["l", [0]], False), (0, False)],
)
def test_a_list_that_stands_there_has_these_items(given, can):
    """In this order; a recording may also hold something else than a list, or one of another length."""
    text = "import numpy as np\na, o = np.zeros(2), np.ones(2)\nx = np.concatenate([a, o])\n"
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], [3.0, 4.0])
    assert last_bound(text, [B], zeros, ONES, ("np.concatenate([a, o])", "np.concatenate", [given], A)) == can


def test_a_number_that_is_changed_in_place_is_no_later_state_of_a_constant():
    text = "import numpy as np\nq = 1\nq += 0.5\nz = np.ones(2)\nx = z * 2\n"
    more = ("q += 0.5", "iAdd", [["c", 1], 0], 1.5)
    assert not last_bound(text, [0.5], more, ("z * 2", "Mult", [1, ["c", 2]], 3.0))


def test_what_a_call_goes_over_is_no_operand():
    read = by_hand("x = list(zip(a, b))\n", [A, B], ("zip(a, b)", "item", [0, ["c", 0]], 1.0))
    assert operands_of(read, read.operations[0]) == []


def test_only_a_list_of_an_array_takes_its_items_out():
    start = "import numpy as np\na = np.ones(2)\n"
    ones = ("np.ones(2)", "np.ones", [["c", 2]], A)
    for name, can in (("tolist", True), ("copy", False), ("max", False)):
        assert last_bound(f"{start}x = a.{name}()\n", [], ones, (f"a.{name}()", "item", [0, ["c", 0]], 1.0)) == can


def test_memory_that_is_seen_only_through_its_views_is_what_was_made_with_the_same_numbers():
    text = "import numpy as np\na = np.ones(2)\nb = np.zeros(2)\nx = a * 2\n"
    ones, view = ("np.ones(2)", "np.ones", [["c", 2]], A), (None, "view", [0], A)
    times = ("a * 2", "Mult", [2, ["c", 2]], B)
    assert last_bound(text, [A], ones, view, times)
    assert not last_bound(text, [B], ones, view, times)
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], A)
    both = ones, zeros, (None, "view", [1], A)
    assert not last_bound(text, [], *both, ("a * 2", "Mult", [2, ["c", 2]], B))  # that memory was made elsewhere
    assert not last_bound(text, [A], ones, ("a * 2", "Mult", [0, ["c", 2]], B))  # no view of anything


def test_a_part_that_was_changed_is_found_in_the_whole_and_the_other_way_round():
    text = "import numpy as np\na = np.ones(2)\nf = np.zeros(2)\nf += 1\nx = a * 2\ny = f * 2\nz = h * 2\n"
    ones, zeros = ("np.ones(2)", "np.ones", [["c", 2]], A), ("np.zeros(2)", "np.zeros", [["c", 2]], B)
    more = ("f += 1", "iAdd", [1, ["c", 1]], B)
    part = (None, "part", [0, 2, ["v", ["C", 0, [2], [1]]]], B)
    for used in ("a * 2", "f * 2"):
        assert last_bound(text, [], ones, zeros, more, part, (used, "Mult", [3, ["c", 2]], B))
    assert not last_bound(text, [], ones, zeros, more, part, ("h * 2", "Mult", [3, ["c", 2]], B))
    elsewhere = (None, "part", [0, 0, 2], B)  # where a part lies is no value
    assert not last_bound(text, [], ones, zeros, more, elsewhere, ("f * 2", "Mult", [3, ["c", 2]], B))


def test_what_parts_were_put_into_is_looked_at_once():
    """Not once for each way that leads there: somebody may make up a recording with a billion ways."""
    looked_at = []

    class Made(dict):
        def get(self, value, otherwise=None):
            looked_at.append(value)
            return super().get(value, otherwise)

    parts = [(None, "part", [at + 1, at, ["v", ["C", 0, [2], [1]]]], B) for at in range(24)]
    text = "import numpy as np\na = np.ones(2)\nx = h * 2\n"
    read = by_hand(text, [], ONES, ONES, *parts, ("h * 2", "Mult", [25, ["c", 2]], B))
    vars(read)["made"] = Made(read.made)
    assert not is_bound(read, read.operations[-1])
    assert len(looked_at) < 200


def test_a_view_is_one_of_its_first_argument_alone():
    text = "import numpy as np\na = np.ones(2)\nx = a * 2\n"
    for given, can in (([0], True), ([["c", 1], 0], False), ([], False)):
        view = (None, "view", given, A)
        assert last_bound(text, [A], ONES, view, ("a * 2", "Mult", [2, ["c", 2]], B)) == can, given


def test_a_part_of_what_changed_as_a_whole_is_the_part_that_the_text_took():
    text = "import numpy as np\na = np.ones(4)\nf = a[:2]\ng = a[2:]\na -= 1\nx = f * 2\ny = g * 2\n"
    whole = np.arange(4.0)
    ones = ("np.ones(4)", "np.ones", [["c", 4]], np.ones(4))
    first = ("a[:2]", "item", [0, ["s", [["c", None], ["c", 2], ["c", None]]]], np.ones(2))
    last = ("a[2:]", "item", [0, ["s", [["c", 2], ["c", None], ["c", None]]]], np.ones(2))
    less = ("a -= 1", "iSub", [0, ["c", 1]], whole)

    def view(begins):
        return (None, "view", [3, ["v", ["C", begins, [2], [1]]]], whole[begins : begins + 2])

    assert last_bound(text, [], ones, first, last, less, view(0), ("f * 2", "Mult", [4, ["c", 2]], A))
    assert last_bound(text, [], ones, first, last, less, view(2), ("g * 2", "Mult", [4, ["c", 2]], A))
    for begins, used in ((2, "f * 2"), (0, "g * 2"), (1, "f * 2")):  # another part
        assert not last_bound(text, [], ones, first, last, less, view(begins), (used, "Mult", [4, ["c", 2]], A))
    other = ("np.ones(4)", "np.ones", [["c", 4]], np.ones(4))  # and that of another array
    seen = (None, "view", [3, ["v", ["C", 0, [2], [1]]]], A)
    assert not last_bound(text, [], ones, first, last, other, seen, ("f * 2", "Mult", [4, ["c", 2]], A))


FOUR = ("np.ones(4)", "np.ones", [["c", 4]], np.ones(4))
MIDDLE = ["s", [["c", 1], ["c", 3], ["c", None]]]


def part_bound(change, name, arguments):
    """Whether the middle of an array may be the part that was taken of it before this change."""
    text = f"import numpy as np\na = np.ones(4)\nf = a[1:3]\n{change}\nx = f * 2\n"
    taken, changed = ("a[1:3]", "item", [0, MIDDLE], np.ones(2)), (change, name, arguments, np.arange(4.0))
    view = (None, "view", [2, ["v", ["C", 1, [2], [1]]]], [1.0, 2.0])
    return last_bound(text, [], FOUR, taken, changed, view, ("f * 2", "Mult", [3, ["c", 2]], A))


def test_the_part_that_the_text_took_may_change_in_all_the_ways_in_which_an_array_changes():
    assert part_bound("a += 1", "iAdd", [0, ["c", 1]])
    assert part_bound("a[2] = 5", "set", [0, ["c", 2], ["c", 5]])
    assert part_bound("np.add.at(a, [2], 5)", "out.np.add.at", [0, ["l", [["c", 2]]], ["c", 5]])
    assert not part_bound("np.add(a, 5)", "np.add", [0, ["c", 5]])  # another array
    assert not part_bound("np.add(a, 5, out=b)", "out.np.add", [0, ["c", 5]])


@pytest.mark.parametrize(("others", "can"), [(0, True), (1, True), (63, True), (64, False)])
def test_a_part_is_looked_for_among_the_first_that_the_same_words_took(others, can):
    """What they took first may have been parts of other arrays."""
    text = "import numpy as np\nfor i in r:\n    a = np.ones(4)\n    f = a[1:3]\n    a -= 1\n    x = f * 2\n"
    first = [("a[1:3]", "item", [0, MIDDLE], np.ones(2))] * others
    last = ("a[1:3]", "item", [others + 1, MIDDLE], np.ones(2))
    less = ("a -= 1", "iSub", [others + 1, ["c", 1]], np.arange(4.0))
    view = (None, "view", [others + 3, ["v", ["C", 1, [2], [1]]]], [1.0, 2.0])
    twice = ("f * 2", "Mult", [others + 4, ["c", 2]], A)
    assert last_bound(text, [], FOUR, *first, FOUR, last, less, view, twice) == can


@pytest.mark.parametrize(
    ("part", "index", "begins", "can"),
    [
        ("a[:]", ["s", [["c", None]] * 3], 0, True),
        ("a[:]", ["s", [["c", None]] * 3], 1, False),  # there is no such part
        ("a[i]", ["?"], 1, False),
        ("a[i]", ["?"], 0, False),
        ("a[i]", ["c", 9], 1, False),
    ],
)
def test_what_can_not_be_told_of_a_part_is_no_part(part, index, begins, can):
    text = f"import numpy as np\na = np.ones(4)\nf = {part}\na -= 1\nx = f * 2\n"
    taken, less = (part, "item", [0, index], np.ones(4)), ("a -= 1", "iSub", [0, ["c", 1]], np.arange(4.0))
    view = (None, "view", [2, ["v", ["C", begins, [4], [1]]]], np.arange(4.0))
    assert last_bound(text, [], FOUR, taken, less, view, ("f * 2", "Mult", [3, ["c", 2]], np.ones(4))) == can


def test_a_function_that_is_given_to_map_is_called_there_with_items_of_what_stands_in_it():
    text = "import numpy as np\na = np.ones(2)\nb = np.ones(3)\nc = list(map(np.exp, [a]))\nx = b * 2\n"
    ones, more = ("np.ones(2)", "np.ones", [["c", 2]], A), ("np.ones(3)", "np.ones", [["c", 3]], np.ones(3))
    assert last_bound(text, [], ones, more, ("map(np.exp, [a])", "np.exp", [0], B))
    assert not last_bound(text, [], ones, more, ("map(np.exp, [a])", "np.sin", [0], B))  # another function
    assert not last_bound(text, [], ones, more, ("map(np.exp, [a])", "np.exp", [1], np.ones(3)))  # another array
    assert not last_bound(text.replace("np.exp", "f"), [], ones, more, ("map(f, [a])", "np.exp", [0], B))


def test_texts_are_taken_apart_and_numbers_are_read_from_their_parts():
    text = "import numpy as np\na = list(map(float, '10'))\n"
    assert last_bound(text, [], ("map(float, '10')", "py.float", [["c", "1"]], 1.0))
    assert not last_bound(text, [], ("map(float, '10')", "py.float", [["c", "2"]], 2.0))


@pytest.mark.parametrize(
    ("given", "can"),
    [
        (["c", "3"], True),
        (["c", "5"], False),
        (["c", "31"], False),  # a text is gone through one by one
        (["c", ""], False),
        (["f", "3"], False),  # a type of this name
        (["c", 3], False),
        (["c", None], False),
        (["l", [["c", "3"]]], False),
    ],
)
def test_what_a_text_is_taken_apart_into_are_its_characters(given, can):
    text = "import numpy as np\na = list(map(float, [7.0, '314']))\n"  # what is no text there is not looked at
    assert last_bound(text, [], ("map(float, [7.0, '314'])", "py.float", [given], 3.0)) == can


def test_map_of_nothing_calls_nothing():
    assert not last_bound("x = map()\n", [A], ("map()", "np.exp", [0], B))


def test_what_a_function_writes_over_its_argument_is_read_there_under_the_same_name():
    text = "import numpy as np\ndef f(z):\n    np.exp(z, out=z)\n    return z * 2\na = np.ones(2)\nf(a)\n"
    ones = ("np.ones(2)", "np.ones", [["c", 2]], A)
    over = ("np.exp(z, out=z)", "out.np.exp", [0], B)
    assert last_bound(text, [], ones, over, ("z * 2", "Mult", [1, ["c", 2]], A))
    apart = text.replace("np.exp(z, out=z)", "q = np.exp(z)")
    alone = ("np.exp(z)", "np.exp", [0], B)
    assert not last_bound(apart, [], ones, alone, ("z * 2", "Mult", [1, ["c", 2]], A))


# Windows: what is from before the last one has no maker any more.

PASSES = """
import numpy as np
w = np.ones(2)
for i in range(9):
    g = w * 0.5
    w = w - g
    h = g * 2
    s = s0 + 1.0
    r = s * 3.0
    q += 1
"""
ONES, HALF = ("np.ones(2)", "np.ones", [["c", 2]], A), ["c", 0.5]


def test_a_value_from_before_a_window_may_have_no_maker():
    two = ["c", 2]

    def used(held, *events, value):
        return last_bound(PASSES, [0.5, *held], *events, ("g * 2", "Mult", [value, two], B))

    def half(w, result):
        return ("w * 0.5", "Mult", [w, 0], result)

    ones = ONES
    assert used([B], ones, half(2, A), "window", value=1)  # g hasn't been computed since
    assert not used([B], ones, half(2, A), value=1)  # there is no before
    assert not used([B], ones, "window", half(2, A), value=1)  # g has been computed since, and was something else
    assert not used([B, B], ones, half(3, A), "window", half(3, A), value=1)
    assert used([B, [9.0, 9.0]], ones, half(3, B), "window", half(3, A), value=1)  # it is as it was before
    assert not used([B, [9.0, 9.0]], ones, "window", half(3, B), half(3, A), value=2)
    minus = ("w - g", "Sub", [2, 3], B)
    assert used([A], ones, half(2, A), minus, "window", value=4)  # an equal value may be recorded as another one
    assert not used([A], ones, half(2, A), "window", minus, value=4)  # but it has been made since, as something else
    assert not used([A], ones, "window", half(2, A), minus, value=4)
    assert not used([A], ones, value=1)  # g was never computed
    more = ("q += 1", "iAdd", [1, ["c", 1]], B)
    assert used([A], ones, half(2, A), "window", more, value=4)  # a later state of what is from before
    assert used([B], ones, half(2, A), "window", half(2, A), "window", value=1)  # the last window counts
    assert not used([A], ones, "window", value=1)
    assert not used([B], ones, "window", half(2, B), value=1)  # what is equal to it was made since
    assert used([B], ones, "window", half(2, B), "window", half(2, A), value=1)


@pytest.mark.parametrize(
    ("use", "can"),
    [
        *((use, True) for use in ("p[i]", "p.get(i)", "p.pop(i)", "p.setdefault(i, 0)")),
        *((use, False) for use in ("p[0]", "p.get(0)", "p.pop(0)", "p.setdefault(0, 0)")),
    ],
)
def test_an_item_whose_key_is_not_known_may_be_older_than_the_last_one_that_was_put_there(use, can):
    text = f"import numpy as np\np = {{}}\nfor i in range(9):\n    p[i] = np.ones(2)\n    a = {use} * 2\n"
    old = (f"{use} * 2", "Mult", [0, ["c", 2]], A)
    assert last_bound(text, [B], ONES, "window", ONES, old) == can


def test_what_a_loop_takes_out_of_a_list_may_be_older_than_the_last_one_that_was_put_there():
    loop = "for i in range(9):\n    p[i] = np.ones(2)\n    for h in p:\n        a = h * 2\n"
    text = f"import numpy as np\np = [0, 0]\n{loop}"
    assert last_bound(text, [B], ONES, "window", ONES, ("h * 2", "Mult", [0, ["c", 2]], A))
    bare = text.replace("p[i] =", "h =").replace("for h in p", "for k in p")
    assert not last_bound(bare, [B], ONES, "window", ONES, ("h * 2", "Mult", [0, ["c", 2]], A))


@pytest.mark.parametrize(
    ("setting", "other", "can"),
    [
        ("self.v = np.ones(2)", "C()", True),
        ("self.v: object = np.ones(2)", "C()", True),
        ("v = np.ones(2)\n        self.v = v", "C()", False),
        ("self.v = np.ones(2)", "0", False),
        ("self.v: object = np.ones(2)", "0", False),
    ],
)
def test_an_attribute_of_one_of_several_objects_may_be_older_than_that_of_the_last(setting, other, can):
    methods = f"    def set(self):\n        {setting}\n    def use(self):\n        return self.v * 2\n"
    loop = "for i in range(9):\n    c.set()\n    c.use()\n"
    text = f"import numpy as np\nclass C:\n{methods}c, d = C(), {other}\n{loop}"
    assert last_bound(text, [B], ONES, "window", ONES, ("self.v * 2", "Mult", [0, ["c", 2]], A)) == can


def test_an_attribute_is_that_of_what_stands_before_it():
    text = "import numpy as np\na, o = np.ones(2), np.zeros(2)\nx = o.T\n"
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], B)
    for given, can in ((0, False), (1, True)):
        assert last_bound(text, [], ONES, zeros, ("o.T", "a.T", [given], A)) == can


@pytest.mark.parametrize("statement", ["b, c = o", "p[0] = b, c = o"])
def test_what_is_taken_apart_is_what_stands_there(statement):
    text = f"import numpy as np\na, o = np.ones(2), np.zeros(2)\np = [a]\n{statement}\n"
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], B)
    for given, can in ((0, False), (1, True)):
        assert last_bound(text, [], ONES, zeros, (statement, "item", [given, ["c", 0]], 5.0)) == can


def test_what_is_made_later_in_a_window_does_not_count():
    read = by_hand(
        PASSES,
        [0.5, B],
        ONES,
        ("w * 0.5", "Mult", [2, 0], A),
        "window",
        ("g * 2", "Mult", [1, ["c", 2]], B),
        ("w * 0.5", "Mult", [2, 0], A),
    )
    assert is_bound(read, read.made[4])
    alone = "for i in range(9):\n    g = g * 2\n"
    times = [("g * 2", "Mult", [at, ["c", 2]], B) for at in (0, 1)]
    assert last_bound(alone, [A, [9.0, 9.0]], times[0], "window", times[1])


def test_a_library_that_is_not_here_is_recorded_as_numpy_is():
    start = "import numpy as np\nimport scipy.special\nimport beside.special\na = np.ones(2)\n"
    for path, name, can in [("scipy", "expit", True), ("scipy", "exp", False), ("beside", "expit", False)]:
        call = f"{path}.special.expit(a)"
        ones = ("np.ones(2)", "np.ones", [["c", 2]], A)
        assert last_bound(f"{start}x = {call}\n", [], ones, (call, f"np.{name}", [0], B)) == can


def test_a_single_number_may_be_from_before_a_window_too():
    """A number's maker may be another one of the same value, and a place that never ran may have made it."""

    def used(*events, value):
        return last_bound(PASSES, [1.0, 4.0, 3.0], *events, ("s * 3.0", "Mult", [value, 2], 12.0))

    plus = ("s0 + 1.0", "Add", [0, 0], 2.0)
    assert used(plus, "window", value=1)
    assert used("window", value=1)
    assert not used(plus, value=1)
    assert not used(plus, "window", plus, value=1)
    assert used(plus, "window", ("s * 3.0", "Mult", [3, 2], 6.0), value=4)


def test_what_is_run_once_and_seen_before_a_window_is_still_what_it_was():
    """And if it wasn't seen before, it may have been anything."""
    text = "import numpy as np\na = np.ones(2)\ns = np.sum(a)\nfor i in r:\n    x = s * 3.0\n"
    total, times = ("np.sum(a)", "np.sum", [2], 2.0), ("s * 3.0", "Mult", [0, 1], 15.0)
    held = [5.0, 3.0]
    assert last_bound(text, held, "window", times)
    assert not last_bound(text, held, ONES, total, "window", times)
    assert not last_bound(text, held, ONES, "window", total, times)
    read = by_hand(text, held, ONES, "window", times, total)
    assert is_bound(read, read.made[3])  # it was seen afterwards alone


def test_what_the_text_changes_may_be_something_else_after_a_window():
    text = "import numpy as np\na = np.ones(2)\nfor i in r:\n    x = a * 3.0\n"
    seen = ONES, "window", ("a * 3.0", "Mult", [1, 0], B)
    assert not last_bound(text, [3.0, B], *seen)
    for change in ("a += 1.0", "a[0] = 4.0", "a.sort()", "np.add(a, 1.0, out=a)"):
        assert last_bound(f"{text}    {change}\n", [3.0, B], *seen), change


def test_what_is_run_once_and_put_into_a_list_is_still_what_it_was_after_a_window():
    text = "import numpy as np\np = [np.ones(2), np.zeros(2)]\nfor i in r:\n    x = p[i] * 3.0\n"
    zeros = ("np.zeros(2)", "np.zeros", [["c", 2]], [8.0, 9.0])
    for held, can in ((A, True), ([8.0, 9.0], True), (B, False)):
        assert last_bound(text, [3.0, held], ONES, zeros, "window", ("p[i] * 3.0", "Mult", [1, 0], B)) == can


def counted(body, *events):
    """Whether the text can have made each of these operations, in a loop with this body."""
    text = f"import numpy as np\nw = np.ones(2)\nfor i in range(9):\n    {body}\n"
    read = by_hand(text, [0.5], ONES, *events)
    return all(is_bound(read, each) for each in read.operations)


def test_a_loops_variable_counts_on_from_pass_to_pass():
    half = ("w * 0.5", "Mult", [1, 0], A)

    def times(number):
        return ("w * i", "Mult", [1, ["c", number]], B)

    body = "g = w * 0.5\n    h = w * i"
    assert counted(body, half, times(0), half, times(1))
    assert counted(body, half, times(3), half, times(5))  # a pass may not have been seen
    assert not counted(body, half, times(0), half, times(0))
    assert not counted(body, half, times(1), half, times(0))
    assert not counted(body, half, times(3), half, times(3))
    assert not counted(body, half, times(9))
    listed = "g = [w * 0.5 for k in r]\n    h = w * i"  # any number of them in one pass
    assert counted(listed, half, half, times(0), half, half, times(1))
    assert not counted(listed, half, half, times(0), half, half, times(0))


def test_a_loops_variable_is_the_same_wherever_a_pass_reads_it():
    """Each pass runs one line once: before, in, and behind that line, and elsewhere, the variable is the same."""
    half, first, last = ("w * 0.5", "Mult", [1, 0], A), ("w - i", "Sub", [1, ["c", 0]], B), ["c", 1]

    def times(number, text="w * i", name="Mult", context=0):
        return (text, name, [1, ["c", number]], B, context)

    body = "f = [w - i for k in r]\n    g = w * 0.5\n    h = w * i\n    h = w / i"
    assert counted(body, first, half, times(0), times(0, "w / i", "Div"), times(1, "w - i", "Sub"), half, times(1))
    assert not counted(body, half, times(0), half, first)
    itself = "h = w * i"
    assert counted(itself, times(0), times(1))
    assert not counted(itself, times(0), times(0))
    assert counted(f"g = 2 * 3\n    {itself}", times(0), times(1))  # what makes whole numbers isn't seen
    inner = "h = w + w * i"
    assert counted(inner, times(0), ("w + w * i", "Add", [1, 2], A), times(1))
    assert not counted(inner, times(0), ("w + w * i", "Add", [1, 2], A), times(0))
    outer = "f = [w - i for k in r]\n    g = i < w * 0.5"
    assert counted(outer, first, half, ("i < w * 0.5", "Lt", [["c", 0], 3], A))
    target = "h[w + 1] = -(w * i)\n    m = w - i"
    assert counted(target, times(0), ("w + 1", "Add", [1, ["c", 1]], B), first)
    unseen = "h = [w * i for k in r]"
    assert counted(unseen, times(0), times(0), times(1))
    assert not counted(unseen, times(1), times(0))
    mapped, each = "g = list(map(np.exp, [w, w]))\n    h = w * i", ("map(np.exp, [w, w])", "np.exp", [1], A)
    assert counted(mapped, each, each, times(0), each, each, times(1))
    moved = "w += 1\n    h = np.multiply(w, i)"
    for number in (0, 1):
        more = [("w += 1", "iAdd", [at, ["c", 1]], B) for at in (1, 2)]
        product = [("np.multiply(w, i)", "np.multiply", [at, ["c", by]], A) for at, by in ((2, 0), (4, number))]
        more[1] = ("w += 1", "iAdd", [2, ["c", 1]], A)
        assert counted(moved, more[0], product[0], more[1], product[1]) == (number == 1)
    both = ("np.add(i, i)", "np.add", [last, ["c", 0]], B)
    assert not counted("h = np.add(i, i)", both)


def test_a_loops_variable_may_be_read_elsewhere():
    half = ("w * 0.5", "Mult", [1, 0], A)

    def bound(text, *events, contexts=()):
        start = "import numpy as np\nw = np.ones(2)\n"
        read = by_hand(f"{start}{text}", [0.5], ONES, *events, contexts=contexts)
        return [is_bound(read, each) for each in read.operations][1:]

    def reading(text, name, number, context=0):
        return (text, name, [1, ["c", number]], B, context)

    loop = "for i in range(9):\n    g = w * 0.5\n    h = w * i\n"
    first, second = reading("w * i", "Mult", 0), reading("w * i", "Mult", 1)
    assert all(bound(f"{loop}k = w + i\n", half, first, half, second, reading("w + i", "Add", 1)))
    assert bound(f"{loop}k = w + i\n", half, first, half, reading("w + i", "Add", 0)) == [True, True, True, False]
    function = f"def f():\n    return w + i\n{loop}    f()\n"
    called = [half, first, reading("w + i", "Add", 0, 1), half, second, reading("w + i", "Add", 1, 1)]
    assert all(bound(function, *called, contexts=[["f()"]]))
    again = "for k in r:\n    for i in range(9):\n        g = w * 0.5\n        h = w * i\n"
    assert all(bound(again, half, second, half, first))  # from the beginning, in each pass of the outer one
    assert all(bound(f"{loop}    i = 50\n", half, reading("w * i", "Mult", 50)))
    assert all(bound("i = f()\nx = w * i\n", reading("w * i", "Mult", 2)))
    read = by_hand(f"import numpy as np\nw = np.ones(2)\n{loop}", [0.5], ONES, half, first, half, second)
    assert all(is_bound(read, each) for each in reversed(read.operations))  # in whatever order they are looked at


def test_a_name_that_is_bound_later_holds_nothing_yet():
    text = "import numpy as np\nx = a * 2\na = np.ones(2)\n"
    assert not last_bound(text, [], ONES, ("a * 2", "Mult", [0, ["c", 2]], B))
    looped = "import numpy as np\nfor i in r:\n    x = a * 2\n    a = np.ones(2)\n"
    assert last_bound(looped, [], ONES, ("a * 2", "Mult", [0, ["c", 2]], B))  # here a loop leads back


# A parameter that is given no other value, and a line of the same function that makes what might stand for it.
INSIDE = (
    "import numpy as np\na = np.ones(2)\ndef f(w):\n    b = w * 2\n    c = w * 3\n    return b\n"
    "for i in r:\n    a = f(a)\n"
)
TWICE, THREE = ("w * 2", "Mult", [0, ["c", 2]], B, 1), ["c", 3]


@pytest.mark.parametrize(
    ("before", "after", "can"),
    [
        ("", "", False),
        ("b = w * 2", "for k in r:\n        b = w * 2", True),  # not in each call, or several times in one
        ("c = w * 3", "for k in r:\n        c = w * 3", False),
        ("b = w * 2\n    c = w * 3", "c = w * 3\n    b = w * 2", True),  # it comes later, so an earlier call made it
        ("b = w * 2", "b = w * 2\n    w = b", True),  # now the parameter has this value
        ("c = w * 3", "c = b * 3", True),  # no parameter
    ],
)
def test_a_parameter_holds_what_was_there_before_the_call(before, after, can):
    """What a call makes may come back as its own parameter, but not in the same call."""
    text = INSIDE.replace(before, after)
    last = "b * 3" if "b * 3" in text else "w * 3"
    thrice = (last, "Mult", [1, THREE], A, 1)
    read = by_hand(text, [], ONES, TWICE, thrice, contexts=[["f(a)"]])
    assert is_bound(read, read.operations[-1]) == can
    again = by_hand(text, [], ONES, TWICE, TWICE, thrice, contexts=[["f(a)"]])
    assert is_bound(again, again.operations[-1])
    viewed = by_hand(text, [], ONES, TWICE, VIEW_OF_IT, (last, "Mult", [2, THREE], A, 1), contexts=[["f(a)"]])
    assert is_bound(viewed, viewed.operations[-1]) == can
    read = by_hand(text, [], ONES, TWICE, thrice, TWICE, contexts=[["f(a)"]])
    assert is_bound(read, read.operations[2]) == can  # what comes afterwards says nothing


def test_what_an_earlier_call_made_may_be_given_to_a_later_one():
    """The same calls may have led to both, and then it was made before; or others, or one inside the other."""
    start = "import numpy as np\na = np.ones(2)\n"

    def bound(text, *events, contexts):
        return is_bound(read := by_hand(start + text, [], ONES, *events, contexts=contexts), read.operations[-1])

    def thrice(value, context):
        return ("w * 3", "Mult", [value, THREE], A, context)

    lines = "def f(w):\n    b = w * 2\n    c = w * 3\n"
    assert bound(f"{lines}    f(b)\nf(a)\n", TWICE, thrice(1, 2), contexts=[["f(a)"], ["f(a)", "f(b)"]])
    assert bound(f"{lines}    return b\nx = f(a)\ny = f(x)\n", TWICE, thrice(1, 2), contexts=[["f(a)"], ["f(x)"]])
    deep = f"{lines}    return b\ndef g(v):\n    return f(v)\ndef h(u):\n    return g(u)\nx = h(a)\ny = h(x)\n"
    assert bound(deep, TWICE, thrice(1, 1), contexts=[["h(a)", "g(u)", "f(v)"]])  # of more calls these are the last
    assert not bound(deep, TWICE, thrice(1, 1), contexts=[["g(u)", "f(v)"]])
    below = "def g(v):\n    return v * 2\ndef f(w):\n    b = g(w)\n    c = w * 3\n    return b\nx = f(a)\nf(x)\n"
    double = ("v * 2", "Mult", [0, ["c", 2]], B, 1)
    assert not bound(below, double, thrice(1, 2), contexts=[["f(a)", "g(w)"], ["f(a)"]])
    turned = below.replace("    b = g(w)\n    c = w * 3\n", "    c = w * 3\n    b = g(w)\n")
    assert bound(turned, double, thrice(1, 2), contexts=[["f(a)", "g(w)"], ["f(a)"]])
    later = "def f(w):\n    g = lambda v: v * 2\n    c = w * 3\n    return list(map(g, [w]))[0]\na = f(f(a))\n"
    assert bound(later, double, thrice(1, 1), contexts=[["f(a)"]])
    beside = "def f(w):\n    c = (w * 3, w * 2)\n    return c[1]\na = f(f(a))\n"
    assert bound(beside, TWICE, thrice(1, 1), contexts=[["f(a)"]])


@pytest.mark.parametrize(
    ("call", "can"),
    [
        ("np.exp(w, out=w)", True),
        ("np.exp(w, out=a)", False),
        ("np.exp(w, out=w[:])", False),
        ("np.exp(w, where=w)", False),
    ],
)
def test_a_parameter_holds_what_the_call_has_put_into_it(call, can):
    text = INSIDE.replace("w * 2", call)
    made = (call, "out.np.exp", [0], B, 1)
    read = by_hand(text, [], ONES, made, ("w * 3", "Mult", [1, THREE], A, 1), contexts=[["f(a)"]])
    assert is_bound(read, read.operations[-1]) == can


@pytest.mark.parametrize(
    ("lines", "can"),
    [
        ("old = w\nw = w - 1", "w"),
        ("old = o.w\nw = w - 1", "o.w"),
        ("old = w\nw = 3", None),  # when that was done, nobody saw
        ("w = w - 1\nold = w", None),
        ("w = w - 1", None),
        ("old = w + 0\nw = w - 1", None),
        ("old += w\nw = w - 1", None),
        ("for old in w:\n    pass\nw = w - 1", None),
    ],
)
@pytest.mark.parametrize("around", ["for i in r:\n    ", "if q:\n    pass\nelse:\n    "])
def test_an_old_value_is_kept_under_another_name(lines, can, around):
    """A few statements before it is read, and the new value is made between."""
    inside = f"{lines}\nx = old * 2".replace("\n", "\n    ")
    text = f"import numpy as np\nw = np.ones(2)\n{around}{inside}\n"
    less = [("w - 1", "Sub", [0, ["c", 1]], B)] * 2 if "w - 1" in lines else []
    read = by_hand(text, [], ONES, *less, ("old * 2", "Mult", [0, ["c", 2]], A))
    (name,) = [each for each in ast.walk(read.tree[0]) if isinstance(each, ast.Name) and ast.unparse(each) == "old"][
        -1:
    ]
    found = kept(read, name, read.operations[-1])
    assert (ast.unparse(found[0]) if found else None) == can
    if found:
        assert found[1] == read.operations[-2].time


VIEW_OF_IT = (None, "view", [1], B)


def test_from_before_a_window_a_name_has_one_value():
    text = "import numpy as np\na = np.ones(2)\nfor i in r:\n    x = a * 3\n    y = a * 4\n    a = a - 1\n"
    first, second = ("a * 3", "Mult", [0, THREE], B), ("a * 4", "Mult", [0, ["c", 4]], B)
    other = ("a * 4", "Mult", [1, ["c", 4]], B)

    def bound(*events, text=text):
        minus = ("a - 1", "Sub", [2, ["c", 1]], A)
        read = by_hand(text, [[8.0, 9.0], [7.0, 7.0]], ONES, minus, *events)
        return [is_bound(read, each) for each in read.operations if each.name == "Mult"]

    assert bound("window", first, second) == [True, True]
    assert bound("window", first, other) == [True, False]
    assert bound("window", first, "window", other) == [True, True]
    less = ("a - 1", "Sub", [0, ["c", 1]], A)
    assert bound("window", first, less, ("a * 4", "Mult", [5, ["c", 4]], B)) == [True, True]  # changed in this window
    for owner, held in ((0, [8.0, 9.0]), (1, [7.0, 7.0])):
        view = (None, "view", [owner, ["v", ["C", 0, [2], [1]]]], held)
        assert bound("window", first, view, ("a * 4", "Mult", [5, ["c", 4]], B)) == [True, owner == 0]
    inside = f"{text}def f(a):\n    return a * 5\n"  # a name of its own
    assert bound("window", first, ("a * 5", "Mult", [1, ["c", 5]], B), text=inside) == [True, True]
    loose = text.replace("a = a - 1", "b = a - 1\n    a = b")  # another name's value may be changed under either name
    assert bound("window", first, other, text=loose) == [True, True]


@pytest.mark.parametrize(
    ("loop", "number", "can"),
    [
        ("range(9)", 0, True),
        ("range(9)", 8, True),
        ("range(9)", 9, False),
        ("range(9)", -1, False),
        ("range(9)", None, True),  # no number: of such it says nothing
        ("range(a.n)", 99, True),
        ("range(a.n, 9)", 99, True),
        ("range(2, 9)", 2, True),
        ("range(2, 9)", 1, False),
        ("range(n)", 99, True),
        ("range(n)", -1, False),
        ("range(n, 9)", 99, True),
        ("range(0, 9, 2)", 99, True),
        ("range(*n)", 99, True),
        ("range(*n)", -1, True),
        ("range()", 99, True),
        ("f(9)", 99, True),
        ("r", 99, True),
    ],
)
def test_a_loops_variable_is_one_of_its_numbers(loop, number, can):
    text = f"import numpy as np\nw = np.ones(2)\nfor i in {loop}:\n    h = w * i\n"
    assert last_bound(text, [], ONES, ("w * i", "Mult", [0, ["c", number]], B)) == can


@pytest.mark.parametrize(
    ("expression", "can"),
    [
        ("3", True),
        ("n + 1", True),
        ("-n", True),
        ("n * m", True),
        ("n / m", False),
        ("1.5 * 2.5", False),
        ("n * (m / 2)", False),
        ("np.exp(n)", False),
        ("-np.exp(n)", False),
        ("np.random.rand()", False),
        ("np.exp(n) * m", False),
        ("len(q)", True),
        ("beside.exp(n)", True),
        ("len(q) - 1", True),
        ("np.sum(q) ** 2", True),
        ("s @ s", False),
        ("0\na = n + 1\nb = a * 2\nk = b + 1", True),
        ("0\na = n / 2\nb = a * 2\nk = b + 1", False),
        ("np.random.default_rng(1).normal()", False),
        ("np.random.default_rng(1).integers(3)", True),
        ("s.size + 1", True),
        ("[n] + [m]", False),
        ("-constant_bound\ndef constant_bound(): pass", False),
    ],
)
def test_where_fractions_are_made_there_is_no_whole_number(expression, can):
    """Though nothing of its making was recorded: that may have been left out."""
    assert constant_bound("k", 3, before=f"n, m = 2, len(q)\nk = {expression}\n") == can


@pytest.mark.parametrize(
    ("change", "can"),
    [
        ("b = a", False),
        ("b = a + 1", False),
        ("a += 1", True),
        ("a[0] = 1", True),
        ("a[0] += 1", True),
        ("a.flat = 1", True),
        ("a.T[0] = 1", True),
        ("a.fill(1)", True),
        ("np.copyto(a, 1)", True),
        ("np.add(q, q, out=a)", True),
        ("np.add(q, q, **a)", True),
        ("np.add(q, q, where=a)", False),
        ("a.reshape(2).sort()", True),
        ("np.ravel(a)[0] = 1", True),
        ("for one in [a]:\n        one += 1", True),
        ("for one in a:\n        one += 1", True),
        ("for one in zip(a):\n        one[0] += 1", True),
        ("shuffle(a)", True),
        ("a = a[1:]\n    a[0] = 1", True),
        ("np.exp(a)[0] = 1", False),
        ("b = a[0]", False),
        ("b = a.T", False),
        ("print(a)", False),
    ],
)
def test_what_is_made_once_and_changed_nowhere_is_the_same_in_each_window(change, can):
    text = f"import numpy as np\na = np.ones(2)\nfor i in r:\n    x = a * 3.0\n    {change}\n"
    assert last_bound(text, [3.0, B], ONES, "window", ("a * 3.0", "Mult", [1, 0], B)) == can


@pytest.mark.parametrize(("change", "can"), [("a += 1", True), ("v[0] = 1", True), ("b = a + 1", False)])
def test_a_part_stays_the_same_only_if_the_whole_does(change, can):
    text = f"import numpy as np\na = np.ones(2)\nv = a[:]\nu = v[:]\nfor i in r:\n    x = u * 3.0\n    {change}\n"
    events = [("a[:]", "item", [2, ALL], A), ("v[:]", "item", [3, ALL], A), "window", ("u * 3.0", "Mult", [1, 0], B)]
    assert last_bound(text, [3.0, B], ONES, *events) == can


ALL = ["s", [["c", None]] * 3]


def test_what_stands_in_a_comprehension_may_be_made_many_times():
    tree = ast.parse("x = f()\ny = [g() for k in r]\n")
    once = run_once(tree)
    assert [id(each) in once for each in ast.walk(tree) if isinstance(each, ast.Call)] == [True, False]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a = f()", "a"),
        ("a, b = f(), g()", "ab"),
        ("a, b = f(), c", ""),
        ("a = b", ""),
        ("a = f()\ndef g():\n    a = b", "a"),
        ("a = f()\nfor i in r:\n    a = a - 1", "a"),
        ("a = f()\nfor i in r:\n    a = f()", ""),
        ("a = f()\nfor i in r:\n    a = b = a - 1", ""),
        ("for i in r:\n    a += 1\n    a[0] += 1", "a"),
        ("a = f()\nfor a in r:\n    pass", ""),
        ("a = f()\nb = g((a := c))", "b"),
        ("a = f()\nb += g((a := c))", "b"),
        ("a = f()\ndef g():\n    global a", ""),
    ],
)
def test_a_name_that_is_only_given_new_values_is_steady(text, names):
    assert steady_names(ast.parse(text)) == set(names)


@pytest.mark.parametrize(
    ("text", "unseen"),
    [
        ("np.put(a, 0, 1)", True),
        ("put(a, 0, 1)", True),
        ("a.fill(1)", True),
        ("np.copyto(a, b)", False),
        ("np.copyto(a, b, c)", True),
        ("np.copyto(a, b, where=c)", True),
        ("np.add(a, b, c)", False),
        ("np.exp(a, out=b)", False),
        ("f()(a)", False),
        ("a.flat = 1", True),
        ("a.flat += 1", True),
        ("a.flat[0] = 1", True),
        ("a.flat[0] += 1", True),
        ("a[0] = 1", False),
        ("a.b = 1", False),
        ("a.b[0] += 1", False),
        ("flat = a.flat", False),
    ],
)
def test_what_is_written_without_being_recorded(text, unseen):
    assert writes_unseen(ast.parse(text)) == unseen


@pytest.mark.parametrize("around", ["for k in r", "while q", "def f()"])
def test_what_may_be_made_again_may_be_something_else(around):
    text = f"import numpy as np\n{around}:\n    a = np.ones(2)\n    for i in r:\n        x = a * 3.0\n"
    assert last_bound(text, [3.0, B], ONES, "window", ("a * 3.0", "Mult", [1, 0], B))


# Steps ---------------------------------------------------------------------------------------------------------------


STEPS = """
import numpy as np
w, t = np.ones(2), np.zeros(2)
for i in range(9):
    o = w * 2.0
    e = o - t
    w = w - e
    f(w)
"""
BEGIN = ("np.ones(2)", "np.ones", [["c", 2]], A), ("np.zeros(2)", "np.zeros", [["c", 2]], B)


def a_pass(w, at, late=False):
    """The operations of one pass that begins with the weights number `w`; its own values are `at` and the two after."""
    o, e = ("w * 2.0", "Mult", [w, 0], A), ("o - t", "Sub", [at, 2], A)
    return [*(["window"] if not late else []), o, *(["window"] if late else []), e, ("w - e", "Sub", [w, at + 1], A)]


def step(read, window, out, error, after, before=0):
    """A step of one weight; value 0 is one that no step leaves as it is."""
    made = SimpleNamespace(out=out, operation=read.made[error])
    return SimpleNamespace(errors=[made], variables=[SimpleNamespace(before=before, after=after)], window=window)


def test_a_window_counts_only_if_it_begins_where_a_pass_does():
    read = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3)[1:], *a_pass(5, 6), *a_pass(8, 9, late=True), *a_pass(11, 12))
    before, well, late, again = (
        step(read, *each) for each in ((0, 3, 4, 5), (1, 6, 7, 8), (2, 9, 10, 11), (3, 12, 13, 14))
    )
    for whole in (True, False):
        for steps in ([], [before], [well], [before, well], [again], [before, late], [late, well]):
            assert first_foreign(read, steps, whole) is None, (whole, len(steps))
        assert first_foreign(read, [late], whole) is read.made[10]
    without = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3)[1:])
    assert first_foreign(without, [step(without, 0, 3, 4, 5)], True) is None
    two_late = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3, late=True), *a_pass(5, 6, late=True))
    steps = [step(two_late, 2, 6, 7, 8), step(two_late, 1, 3, 4, 5)]
    assert first_foreign(two_late, steps, True) is two_late.made[7]
    assert first_foreign(two_late, steps[::-1], True) is two_late.made[4]


def test_what_lies_in_a_window_that_does_not_count_is_not_looked_at():
    odd = a_pass(5, 6, late=True)
    odd[-1] = ("f(w)", "np.exp", [5], A)  # f is nothing that the text knows
    read = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3), *odd)
    well, late = step(read, 1, 3, 4, 5), step(read, 2, 6, 7, 8)
    assert first_foreign(read, [well, late], True) is None
    straight = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3), *a_pass(5, 6)[:3], odd[-1])
    seen = step(straight, 2, 6, 7, 8)
    assert first_foreign(straight, [step(straight, 1, 3, 4, 5), seen], False) is straight.made[8]


def test_in_a_right_training_each_new_weight_comes_from_the_output():
    read = by_hand(STEPS, [2.0], *BEGIN, *a_pass(1, 3))
    elsewhere = step(read, 1, 3, 4, 1)  # a weight that no output stands behind
    assert first_foreign(read, [elsewhere], True) is read.made[1]
    assert first_foreign(read, [elsewhere], False) is None
    given = step(read, 1, 3, 4, 0, before=1)  # and one that nothing made
    assert first_foreign(read, [given], True) is None


def test_a_weight_that_keeps_its_very_value_claims_nothing():
    """As where a node is off: what nothing was done to may come from anywhere that the text can have it from."""
    read = by_hand(STEPS, [2.0, A, B], *BEGIN, *a_pass(3, 5))
    kept, moved = step(read, 1, 5, 6, 3, before=1), step(read, 1, 5, 6, 3, before=2)
    assert first_foreign(read, [kept], True) is None
    assert first_foreign(read, [moved], True) is read.made[3]


DOUBLE, PLUS, THRICE = ("x * 2", "Mult", [0, 1], A), ("a + 1", "Add", [0, 1], A), ("x * 3", "Mult", [0, 1], A)
VIEW = (None, "view", [0], A)

# A text, what was recorded of it before the window, what after it, and whether the window may begin there.
BEGINNINGS = {
    "a pass of a loop": ("for i in r:\n    a = x * 2\n    b = a + 1\n", [], [DOUBLE, PLUS], True),
    "the middle of a pass": ("for i in r:\n    a = x * 2\n    b = a + 1\n", [DOUBLE], [PLUS, DOUBLE], False),
    "a call in the middle of a pass": (
        "for i in r:\n    a = x * 2\n    b = f(x)\n",
        [DOUBLE],
        [("f(x)", "np.exp", [0], A), DOUBLE],
        False,
    ),
    "a pass of while": ("while i:\n    a = x * 2\n    b = a + 1\n", [], [DOUBLE], True),
    "the middle of while": ("while i:\n    a = x * 2\n    b = a + 1\n", [DOUBLE], [PLUS], False),
    "a function": ("def f(x):\n    a = x * 2\n    return a + 1\n", [], [DOUBLE], True),
    "the middle of a function": ("def f(x):\n    a = x * 2\n    return a + 1\n", [DOUBLE], [PLUS], False),
    "nothing": ("for i in r:\n    a = x * 2\n    b = a + 1\n", [DOUBLE, PLUS], [], True),
    "views alone": ("for i in r:\n    a = x * 2\n    b = a + 1\n", [DOUBLE, PLUS], [VIEW], True),
    "a view, and a pass": ("for i in r:\n    a = x * 2\n    b = a + 1\n", [DOUBLE, PLUS], [VIEW, DOUBLE], True),
    "what nothing was computed before": ("for i in r:\n    c = d\n    b = a + 1\n", [], [PLUS], True),
    "the middle of a statement": (
        "for i in r:\n    a = x * 2 + 1\n",
        [DOUBLE],
        [("x * 2 + 1", "Add", [0, 1], A), DOUBLE],
        False,
    ),
    "the beginning of a statement": (
        "for i in r:\n    a = x * 2 + 1\n",
        [],
        [DOUBLE, ("x * 2 + 1", "Add", [0, 1], A)],
        True,
    ),
    "what follows an if": ("for i in r:\n    if c:\n        p = x * 3\n    a = x * 2\n", [THRICE], [DOUBLE], True),
    "what follows a try": (
        "for i in r:\n    try:\n        p = x * 3\n    finally:\n        pass\n    a = x * 2\n",
        [THRICE],
        [DOUBLE],
        True,
    ),
    "what follows a loop in a loop": (
        "for i in r:\n    a = x * 3\n    for j in r:\n        q = a + 1\n    b = x * 2\n",
        [THRICE, PLUS],
        [DOUBLE],
        True,
    ),
    "what follows a loop and more": (
        "for i in r:\n    for j in r:\n        q = a + 1\n    p = x * 3\n    b = x * 2\n",
        [PLUS, THRICE],
        [DOUBLE],
        False,
    ),
    "what follows a loop": ("for i in r:\n    a = x * 2\nb = a + 1\n", [DOUBLE], [PLUS], True),
    "what follows a loop two lines before": (
        "for i in r:\n    a = x * 2\nc = x * 3\nb = a + 1\n",
        [DOUBLE, THRICE],
        [PLUS],
        False,
    ),
    "what comes before a loop": ("b = a + 1\nfor i in r:\n    a = x * 2\n", [DOUBLE], [PLUS], False),
    "what follows a call": ("f(x)\nb = a + 1\n", [("f(x)", "np.exp", [0], A)], [PLUS], True),
    "what follows a line": ("a = x * 2\nb = a + 1\n", [DOUBLE], [PLUS], False),
    "the first line": ("b = a + 1\nf(x)\n", [("f(x)", "np.exp", [0], A)], [PLUS], False),
    "what follows a loop in an if": (
        "for k in r:\n    if c:\n        for i in r:\n            a = x * 2\n        b = a + 1\n",
        [DOUBLE],
        [PLUS],
        True,
    ),
    "what a loop goes over": ("for i in x * 2:\n    b = a + 1\n", [PLUS], [DOUBLE, PLUS], False),
    "what follows a loop in a class": (
        "class C:\n    for i in r:\n        a = x * 2\n    b = a + 1\n",
        [DOUBLE],
        [PLUS],
        False,
    ),
    "what stands beside a loop": (
        "if c:\n    for i in r:\n        a = x * 2\nelse:\n    b = a + 1\n",
        [DOUBLE],
        [PLUS],
        False,
    ),
    "what follows a call in an if": (
        "for k in r:\n    if c:\n        f(x)\n        b = a + 1\n",
        [("f(x)", "np.exp", [0], A)],
        [PLUS],
        False,
    ),
    "a lambda": ("h = lambda x: x * 2 + 1\n", [], [DOUBLE], True),
    "the middle of a lambda": ("h = lambda x: x * 2 + 1\n", [DOUBLE], [("x * 2 + 1", "Add", [0, 1], A)], False),
    "a comprehension": ("g = [x * 2 for x in y]\n", [], [DOUBLE], True),
    "what follows a comprehension in a list": ("g = [1, [x * 2 for x in y]]\nb = a + 1\n", [DOUBLE], [PLUS], True),
    "what follows a function with a loop in it": (
        "def f(x):\n    for i in x:\n        a = x * 2\nb = a + 1\n",
        [DOUBLE],
        [PLUS],
        False,
    ),
    "what follows a class with a loop in it": (
        "class F:\n    def f(x):\n        for i in x:\n            a = x * 2\nb = a + 1\n",
        [DOUBLE],
        [PLUS],
        False,
    ),
    "the middle of a comprehension": (
        "g = [x * 2 + 1 for x in y]\n",
        [DOUBLE],
        [("x * 2 + 1", "Add", [0, 1], A)],
        False,
    ),
}


@pytest.mark.parametrize("name", BEGINNINGS)
def test_a_window_begins_with(name):
    text, before, after, can = BEGINNINGS[name]
    read = by_hand(text, [A, 2.0], *before, "window", *after)
    found = first_foreign(read, [SimpleNamespace(window=1, errors=[], variables=[])], False)
    first = next((each for each in read.operations[len(before) :] if each.node >= 0), None)
    assert found is (None if can else first)


def test_a_window_may_begin_with_a_call_whose_function_computed_nothing_before():
    text = "def f(x):\n    a = x * 3\n    b = a + 1\nfor i in r:\n    c = f(y)\n    d = x * 2\n"
    once = SimpleNamespace(window=1, errors=[], variables=[])
    inside = [*THRICE, 1], [*PLUS, 1]
    begun = by_hand(text, [A, 2.0], "window", *inside, DOUBLE, contexts=[["f(y)"]])
    assert first_foreign(begun, [once], False) is None
    late = by_hand(text, [A, 2.0], *inside, "window", DOUBLE, *inside, contexts=[["f(y)"]])
    assert first_foreign(late, [once], False) is late.operations[2]
    middle = by_hand(text, [A, 2.0], inside[0], "window", inside[1], contexts=[["f(y)"]])
    assert first_foreign(middle, [once], False) is middle.operations[1]
    text = "def f(x):\n    return x * 3\nfor i in r:\n    c = d\n    b = a + 1\n    e = f(y)\n"
    apart = by_hand(text, [A, 2.0], PLUS, [*THRICE, 1], "window", PLUS, contexts=[["f(y)"]])
    assert first_foreign(apart, [once], False) is None


def test_a_window_without_operations_is_looked_at_all_the_same():
    read = by_hand("for i in r:\n    a = x * 2\n    b = a + 1\n", [A, 2.0], DOUBLE, PLUS, "window", VIEW)
    assert first_foreign(read, [step(read, 1, 3, 3, 2)], True) is read.made[2]


# Constants -----------------------------------------------------------------------------------------------------------


ZEROS = ("np.zeros(2)", "np.zeros", [["c", 2]], A)


def constant_bound(expression, value, *events, before=""):
    """Whether the text can have had this constant in the place of this expression."""
    text = f"import numpy as np\nimport beside, pickle, random\ns = np.zeros(2)\n{before}x = s * ({expression})\n"
    source = ast.unparse(ast.parse(text).body[-1].value)
    return last_bound(text, [], ZEROS, *events, (source, "Mult", [0, ["c", value]], B))


@pytest.mark.parametrize(
    ("expression", "value", "can"),
    [
        ("2", 2, True),
        ("2", 3, False),
        ("len(y)", 3, True),
        ("beside.n", 3, True),
        ("np.ones(2)", 3, False),
        ("np.newaxis", None, True),
        ("np.True_", 1, False),
        ("np.pi", 3, False),
        ("random.BPF", 53, True),
        ("random.BPF", 52, False),
        ("s.size", 2, True),
        ("s.sum", 2, False),
        ("pickle.load(z)", 3, True),
    ],
)
def test_a_whole_number_stands_there_or_is_computed_unseen(expression, value, can):
    seen = [("np.ones(2)", "np.ones", [["c", 2]], A)] if "ones" in expression else []
    assert constant_bound(expression, value, *seen) == can


# What y goes through has fractions, and 0, 1 or 2 among them; a place where fractions alone were seen.
MIXED = "for y in (-0.5, 0, 1, 2):\n    k = {}\n"


@pytest.mark.parametrize(
    ("expression", "value", "can"),
    [
        ("y * 2.5 * 0", 0, False),
        ("2 * y", 0, True),
        ("2 * y", 2, True),
        ("2 * y", 4, True),
        ("2 * y", 1, False),
        ("2 * y", 0.0, False),
        ("2 * y", False, False),
        ("y - 2", -2, True),
        ("y - 2", 2, False),
        ("2 - y", 2, True),
        ("y + 2", 3, True),
        ("y + 2", 1, False),
        ("y / 2", 0, False),
        ("y // 2", 0, False),
        ("y + 2 * y", 6, True),
        ("y + 2 * y", 7, False),
        ("y * y - y", 2, True),
        ("1 + (1 + (1 + y))", 5, True),
        ("1 + (1 + (1 + (1 + y)))", 6, False),
    ],
)
def test_where_fractions_were_seen_a_whole_number_is_one_that_the_text_makes_of_its_own(expression, value, can):
    """So `2 * y` is 0 where y is, which isn't recorded."""
    made = type(ast.parse(expression, mode="eval").body.op).__name__
    seen = [(expression, made, [["c", 2], 0], 3.5)]
    text = f"import numpy as np\n{MIXED.format(expression)}s = np.zeros(2)\nx = s * k\n"
    held = ("np.zeros(2)", "np.zeros", [["c", 2]], A)
    assert last_bound(text, [0.5], *seen, held, ("s * k", "Mult", [2, ["c", value]], B), kinds="ff") == can


@pytest.mark.parametrize(("count", "can"), [(20, True), (21, False)])
def test_so_many_whole_numbers_are_looked_at_and_no_more(count, can):
    text = f"import numpy as np\nfor y in {(0.5, *range(count))}:\n    k = y * y\ns = np.zeros(2)\nx = s * k\n"
    seen = ("y * y", "Mult", [["c", 2], 0], 3.5), ("np.zeros(2)", "np.zeros", [["c", 2]], A)
    assert last_bound(text, [0.5], *seen, ("s * k", "Mult", [2, ["c", 361]], B)) == can


def test_what_comes_from_where_nothing_is_recorded_can_be_any_constant():
    """Even if an array was recorded there once."""
    assert constant_bound("pickle.load(z)", 3, ("pickle.load(z)", "np.zeros", [0], A))


def test_a_constant_comes_from_no_list_and_from_no_name_without_a_value():
    assert not constant_bound("undefined", 3)
    assert not constant_bound("[1]", 3)
    text = "import numpy as np\ndef f(n):\n    return np.ones(n)\n"
    assert last_bound(text, [A], ("np.ones(n)", "np.ones", [["c", 3]], B))


def test_calls_whose_arguments_can_not_be_told_apart_are_believed():
    start = "import numpy as np\na = np.ones(2)\np = [a]\nf = a.max\n"
    ones = ("np.ones(2)", "np.ones", [["c", 2]], A)
    for call, name, given in [
        ("f()", "a.max", [0]),
        ("np.maximum(*q)", "np.maximum", [0, 0]),
        ("np.maximum(*p, a)", "np.maximum", [0, 0]),
        ("np.sum(a, **q)", "np.sum", [0]),
        ("np.sum(a, out=a)", "np.sum", [0]),
        ("np.exp(a, out=a)", "out.np.exp", [0]),
        ("np.add.at(a, [0], a)", "out.np.add.at", [0, ["l", [["c", 0]]], 0]),
        ("np.random.normal(size=2)", "draw.normal", []),
    ]:
        assert last_bound(f"{start}x = {call}\n", [], ones, (call, name, given, 1.0)), call


@pytest.mark.parametrize(
    ("call", "name", "given"),
    [
        ("np.maximum(a, a)", "np.maximum", [0]),
        ("np.maximum(a, a)", "np.maximum", [0, 0, 0]),
        ("a.max()", "a.max", [0, 0]),
        ("np.copyto(a, a)", "set", [0, ["."]]),
        ("np.sum(a, where=False)", "np.sum", [0]),
        ("np.sum(a, axis=0)", "np.sum", [0]),
        ("np.exp(a, out=a, where=False)", "out.np.exp", [0]),
    ],
)
def test_a_call_is_given_as_much_as_stands_in_its_brackets(call, name, given):
    text = f"import numpy as np\na = np.ones(2)\nx = {call}\n"
    assert not last_bound(text, [], ("np.ones(2)", "np.ones", [["c", 2]], A), (call, name, given, 1.0))


SWITCHED, BY_COLUMNS, CUT = ('["c", 1]', '["c", 0]'), ('"C"', '"F"'), ('"float"', '"int"')


@pytest.mark.parametrize(
    ("call", "before", "after", "noted"),
    [
        ("np.multiply(slope, one, where=True)", "True", "False", SWITCHED),
        ("np.sum([slope], axis=0, where=True)", "True", "False", ('"where": ["c", 1]', '"where": ["c", 0]')),
        ("np.sum([slope], 0, initial=0)", "=0", "=1", ('"initial": ["c", 0]', '"initial": ["c", 1]')),
        ("np.reshape(slope, (4, 3), order='C').reshape(3, 4)", "'C'", "'F'", BY_COLUMNS),
        ("slope.reshape(4, 3, order='C').reshape(3, 4)", "'C'", "'F'", BY_COLUMNS),
        ("slope.flatten('C').reshape(3, 4)", "'C'", "'F'", BY_COLUMNS),
        ("slope.astype(float)", "float", "int", CUT),
        ("np.array(slope, float)", "float", "int", CUT),
        ("np.array(slope, dtype=float)", "float", "int", CUT),
    ],
)
def test_what_a_call_is_told_by_name_changes_its_result(call, before, after, noted, jail):
    """Such a recording comes from a script that says otherwise, and was made to say what this one says."""
    step = "X.T.dot(layer_1_delta)"
    line = f"slope = {step}\n    one = np.ones((3, 4))\n    synapse_0 -= {call}"
    honest = RIGHT.decode().replace(f"synapse_0 -= {step}", line)
    other = honest.replace(call, call.replace(before, after))
    with jail.hold({"script.py": honest.encode()}) as cell:
        packed = cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 4.0}), 8.0)
    recording = taken_apart(packed)
    calls = [each if isinstance(each, ast.Call) else None for each in ast.walk(ast.parse(honest))]
    node = max(number for number, each in enumerate(calls) if each and before in ast.unparse(each))
    events = [
        json.loads(json.dumps(event).replace(*noted)) if node in event[:1] and event[0] != "name" else event
        for event in recording.events
    ]
    assert events != recording.events
    forgery = Recording(recording.header, events, recording.shapes, recording.contexts, recording.values)
    assert not _is_right(forgery.packed(), other.encode())


def test_what_made_arrays_whenever_it_was_seen_makes_no_whole_number():
    before = "n = np.sum(s)\n"
    total = ("np.sum(s)", "np.sum", [0])
    assert constant_bound("n", 3, before=before)  # never seen: it may have been a whole number
    assert not constant_bound("n", 3, (*total, 5.0), before=before)
    assert not constant_bound("n", 3, (*total, A), before=before)


def test_whole_numbers_are_not_recorded_and_all_others_are():
    """A place that made single whole numbers may make another one; not one that made arrays, or fractions."""

    def bound(*results, kinds):
        before = "n = np.sum(s)\n"
        text = f"import numpy as np\ns = np.zeros(2)\n{before}x = s * n\n"
        seen = [("np.sum(s)", "np.sum", [0], each) for each in results]
        return last_bound(text, [], ZEROS, *seen, ("s * n", "Mult", [0, ["c", 3]], B), kinds=f"{kinds}f")

    assert bound(5.0, kinds="i")
    assert bound(5.0, 0.5, kinds="if")
    assert bound(5.0, A, kinds="ii")
    assert not bound(A, kinds="i")
    assert not bound(A, [1.0, 2.0, 3.0], kinds="ii")
    for kinds in ("f", "s", "m"):
        assert not bound(5.0, kinds=kinds)
    assert not bound(5.0, 5.0, 5.0, kinds="fsm")


OBJECT, FLOAT = ["?"], ["f", "float"]


@pytest.mark.parametrize(
    ("expression", "given", "can"),
    [
        ("float", FLOAT, True),
        ("int", FLOAT, False),
        ("float", OBJECT, True),
        ("np", ["f", "numpy"], False),  # a module is no type
        ("np.pi", ["f", ""], False),  # and a number has no name
        ("beside.kind", FLOAT, True),
        ("np.nothing", FLOAT, False),
        ("np.nothing", OBJECT, True),
        ("s.dtype", FLOAT, True),
        ("s.sum", ["f", "sum"], False),
        ("s.sum", OBJECT, True),
        ("-s", OBJECT, True),
        ("-s", FLOAT, False),
        ("np.shape(s)", OBJECT, True),
        ("np.shape(s)", FLOAT, True),
        ("3", OBJECT, True),
        ("3", ["f", "int"], False),
        ("2.5", OBJECT, False),
        ("'text'", OBJECT, False),
        ("None", OBJECT, False),
        ("undefined", OBJECT, False),
        ("pickle.load(z)", FLOAT, True),
    ],
)
def test_a_type_or_an_object_is_what_the_text_has_there(expression, given, can):
    assert object_bound(expression, given) == can


def object_bound(expression, given, *events):
    text = f"import numpy as np\nimport beside, pickle\ns = np.zeros(2)\nx = np.array(s, {expression})\n"
    return last_bound(text, [], ZEROS, *events, (f"np.array(s, {expression})", "np.array", [0, given], A))


def test_what_was_seen_to_make_arrays_makes_no_objects():
    for expression, name in (("-s", "USub"), ("np.shape(s)", "np.shape")):
        assert not object_bound(expression, OBJECT, (expression, name, [0], A))
    assert not object_bound("np.shape(s)", FLOAT, ("np.shape(s)", "np.shape", [0], A))
    assert object_bound("pickle.load(z)", FLOAT, ("pickle.load(z)", "np.zeros", [0], A))  # but this can be anything


def test_a_recorded_number_may_be_one_that_stands_in_the_text():
    def number(expression, held):
        text = f"import numpy as np\nimport math\ns = np.zeros(2)\nx = s * ({expression})\n"
        source = ast.unparse(ast.parse(text).body[-1].value)
        return last_bound(text, [held], ZEROS, (source, "Mult", [1, 0], B))

    assert number("0.5", 0.5)
    assert not number("0.5", 0.25)
    assert not number("0.5", [0.5, 0.5])
    assert number("math.pi", np.pi)
    assert not number("math.pi", 3.0)
    assert not number("'text'", 0.5)


@pytest.mark.parametrize(
    ("text", "source", "name"),
    [
        ("x = a * b\n", "a * b", "Mult"),
        ("a += b\n", "a += b", "iAdd"),
        ("x = -a\n", "-a", "USub"),
        ("x = a < b\n", "a < b", "Lt"),
        ("x = a.T\n", "a.T", "a.T"),
        ("x = a[b]\n", "a[b]", "item"),
        ("a[b] = b\n", "a[b] = b", "set"),
        ("for b in a:\n    pass\n", "for b in a:\n    pass", "item"),
        ("c, d = a\n", "c, d = a", "item"),
    ],
)
def test_an_argument_too_many_stops_nothing(text, source, name):
    """Who makes up a recording may note any number of them; what is computed again then is another matter."""
    text = f"import numpy as np\na, b = np.ones(2), np.zeros(2)\n{text}"
    made = ("np.ones(2)", "np.ones", [["c", 2]], A), ("np.zeros(2)", "np.zeros", [["c", 2]], A)
    assert last_bound(text, [], *made, (source, name, [0, 1, 1, 0], B))


@pytest.mark.drawn(1 / 8)
@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (b"(1-layer_1)", b"(1+layer_1)", ("Sub", "Add")),
        (b"(1-layer_2)", b"(1+layer_2)", ("Sub", "Add")),
        (b"layer_2 - y", b"layer_2 + y", ("Sub", "Add")),
        (b"(layer_2*(1", b"(layer_2/(1", ("Mult", "Div")),
        (b"(layer_1 * (1", b"(layer_1 / (1", ("Mult", "Div")),
        (b"(synapse_1.T) * (", b"(synapse_1.T) + (", ("Mult", "Add")),
        (b"(1+np.exp(-x))", b"(1-np.exp(-x))", ("Add", "Sub")),
        (b"np.exp(-x)", b"np.cos(-x)", ("np.exp", "np.cos")),
        (b"synapse_1 -=", b"synapse_1 +=", ("iSub", "iAdd")),
        (b"synapse_0 -=", b"synapse_0 *=", ("iSub", "iMult")),
    ],
)
def test_results_that_the_texts_operations_do_not_have_earn_nothing(recorded, jail, before, after, names):
    """The text does something else, and the recording says so, with the results of the right script."""
    assert before in RIGHT
    text = RIGHT.replace(before, after)
    places = [at for at, (old, new) in enumerate(zip(_kinds(RIGHT), _kinds(text), strict=True)) if old != new]
    recording = taken_apart(recorded)
    events = [
        [event[0], names[1], *event[2:]] if event[0] in places and event[1] == names[0] else event
        for event in recording.events
    ]
    assert events != recording.events
    made = Recording(recording.header, events, recording.shapes, recording.contexts, recording.values).packed()
    read = evidence.read(made, text)
    assert all(is_bound(read, each) for each in read.operations)
    with jail.hold({"script.py": text}) as cell:
        honest = read_held(cell, "script.py", text, X, Y)
    own = {each.part for each in parts.parts_of(honest) if each.state == "right"}
    assert right_parts(made, text) <= own


@pytest.mark.parametrize(
    ("before", "after", "names"),
    [
        (b"(1-layer_1)", b"(1+layer_1)", ("Sub", "Add")),
        (b"(layer_1 * (1", b"(layer_1 / (1", ("Mult", "Div")),
    ],
)
def test_no_number_is_so_large_that_any_result_is_near_enough(recorded, before, after, names):
    """As above, and behind each of those operands stands one more: beside it, all others are a rounding."""
    text = RIGHT.replace(before, after)
    places = [at for at, (old, new) in enumerate(zip(_kinds(RIGHT), _kinds(text), strict=True)) if old != new]
    recording = taken_apart(recorded)
    events = []
    for event in recording.events:
        if event[0] in ("window", "name"):
            events += [event] if event[0] == "window" else []
            continue
        number, name, arguments, result, *more = event
        is_there = number in places and name == names[0]
        huge = [0] if is_there else []
        events.append([number, names[1] if is_there else name, [*_next(arguments), *huge], result + 1, *more])
    header = {**recording.header, "kinds": "f" + recording.header["kinds"]}
    values = np.concatenate([[1e300], recording.values])
    made = Recording(header, events, [[], *recording.shapes], recording.contexts, values).packed()
    assert not _is_right(made, text)


def _next(given):
    """The same arguments, if each value has the next number."""
    boxes = ("l", "t", "s")
    return [
        each + 1 if isinstance(each, int) else [each[0], _next(each[1])] if each[0] in boxes else each for each in given
    ]


def _kinds(text):
    """For each node in order: its operator, or the function that it calls."""
    nodes = list(ast.walk(ast.parse(text)))
    return [
        type(node.op).__name__
        if isinstance(node, ast.BinOp | ast.AugAssign)
        else ast.unparse(node.func)
        if isinstance(node, ast.Call)
        else ""
        for node in nodes
    ]
