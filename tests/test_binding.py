"""A recording counts only where the submitted text can have made it: what an attacker sends instead earns nothing.

The thorough run over thousands of forged recordings is in `proofs/test_forged.py`.
"""

import ast
from collections import Counter

import numpy as np
import pytest
from tests.forging import Recording, forged, taken_apart, with_kinds

from byheart.asking.answer import Unreadable
from byheart.asking.question import Case
from byheart.jail.cell import Jail, can_confine
from byheart.reading import evidence, roles
from byheart.reading.binding import is_bound
from byheart.reading.judge import judge
from byheart.reading.origins import Made
from byheart.reading.run import read_held
from byheart.reading.text import Text

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
def jail():
    with Jail((), confined=not can_confine()) as jail:
        yield jail


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
    return {each.part for each in roles.parts_of(reading) if each.state == "right"}


def test_the_recording_itself_earns_all_of_it(recorded):
    assert len(right_parts(recorded, RIGHT)) == len(roles.PARTS)
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
    own = {each.part for each in roles.parts_of(honest) if each.state == "right"}
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
    assert len(right_parts(recordings[source], source)) == len(roles.PARTS)


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
    own = {each.part for each in roles.parts_of(honest) if each.state == "right"}
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
    contexts = [[number["f(w)"]]] * places
    return Recording(header, events, [[] for _ in values], contexts, np.array(values)).packed()


LOOP = b"""
import numpy as np
x, w, t = np.array([0.5]), np.array([0.3]), np.array([0.3])
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
    assert (reading.verdict, "too many for so long a program" in reading.why) == ("unjudged", True)
