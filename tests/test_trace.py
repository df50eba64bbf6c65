"""Watching a script run and judging what was seen: what the corpus alone doesn't show.

Forged evidence, odd endings, time, and that renaming everything changes nothing.
"""

import json
import re
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from tests.busy import one_busy_processor

from byheart.asking.answer import Unreadable, note_array, pack
from byheart.asking.question import Case
from byheart.jail.cell import Jail, can_confine
from byheart.reading import evidence, parts, words
from byheart.reading.run import feedback_on, places_for, read_script
from byheart.recorder import hooks
from byheart.recorder.attention import SCALES
from byheart.report.script import reading_html

pytestmark = pytest.mark.by_turns(15)

ROOT = Path(__file__).parent.parent
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])
RIGHT = b"""
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
y = np.array([[0,1,1,0]]).T
synapse_0 = 2*np.random.random((3,4)) - 1
synapse_1 = 2*np.random.random((4,1)) - 1
for j in range(60000):
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
    synapse_1 -= (0.5 * layer_1.T.dot(layer_2_delta))
    synapse_0 -= (0.5 * X.T.dot(layer_1_delta))
"""
ONE_AFTER_THE_OTHER = b"""
import numpy as np
X = np.array([[0,0,1],[0,1,1],[1,0,1],[1,1,1]])
for bits in range(1, 15):
    y = np.array([[bits >> at & 1 for at in range(4)]]).T
    np.random.seed(1)
    synapse_0 = 2*np.random.random((3,4)) - 1
    synapse_1 = 2*np.random.random((4,1)) - 1
    for j in range(700):
        layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
        layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
        layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
        synapse_1 -= (0.5 * layer_1.T.dot(layer_2_delta))
        synapse_0 -= (0.5 * X.T.dot(layer_1_delta))
"""


@pytest.fixture(scope="module")
def read(jail):
    return lambda source, name="script.py": read_script(jail, source, name, X, Y)


def changed(before, after):
    assert before in RIGHT
    return RIGHT.replace(before, after)


@pytest.mark.skipif(sys.platform != "linux", reason="sched_setaffinity")
@pytest.mark.parametrize("name", ["one_after_the_other", "hidden_size_sweep", "billion_iterations"])
def test_a_script_is_seen_at_the_same_places_on_a_busy_machine(name):
    """Bit for bit: the windows of a recording begin and end after counted passes, never by a clock."""
    path = ROOT / "tests" / "blank_page" / f"{name}.py"
    source = path.read_bytes() if path.exists() else ONE_AFTER_THE_OTHER

    def seen():
        with Jail((), confined=not can_confine()) as jail, jail.hold({"script.py": source}) as cell:
            return cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 60.0}), 60.0)

    idle = seen()
    assert isinstance(idle, bytes)
    with one_busy_processor():
        assert seen() == idle


def windows_of(jail, salt, source=RIGHT):
    with jail.hold({"script.py": source}) as cell:
        data = {"X": X, "y": Y, "seconds": 60.0, "places": np.array(places_for(source, salt))}
        return evidence.read(cell.watch("script.py", Case("", data), 60.0), source).passes


def test_a_script_that_seeds_nothing_is_seen_the_same_each_time():
    source = (ROOT / "tests" / "blank_page" / "rate_plus_gradient.py").read_bytes()
    assert b"seed" not in source

    def seen():
        with Jail((), confined=not can_confine()) as jail, jail.hold({"script.py": source}) as cell:
            return cell.watch("script.py", Case("", {"X": X, "y": Y, "seconds": 60.0}), 60.0)

    assert seen() == seen()


def test_a_script_is_watched_at_places_that_hang_on_the_seed_and_on_its_text(jail):
    one, other = windows_of(jail, "secret 1"), windows_of(jail, "secret 2")
    assert set(places_for(RIGHT, "secret 1")) <= set(one)
    assert one == windows_of(jail, "secret 1")
    assert not set(one[1:]) & set(other[1:])
    assert places_for(RIGHT, "secret 1") != places_for(RIGHT + b"#", "secret 1")


def test_the_places_are_at_all_scales():
    drawn = np.array([places_for(RIGHT, str(seed)) for seed in range(200)])
    assert np.all(drawn >= np.array(SCALES) / 2)
    assert np.all(drawn <= np.array(SCALES) * 2)
    assert np.all(np.ptp(drawn, axis=0) > SCALES)


def test_the_thirteen_lines_are_right(read):
    reading = read(RIGHT)
    assert reading.verdict == "right"
    assert all(each.state == "right" for each in parts.parts_of(reading))


@pytest.mark.parametrize(
    ("before", "after", "concept", "line"),
    [
        (b"(layer_1 * (1-layer_1))", b"1", "hidden_delta", 11),
        (b"layer_2_delta.dot(synapse_1.T)", b"(layer_2 - y).dot(synapse_1.T)", "hidden_delta", 11),
        (b"synapse_0 -= ", b"synapse_0 += ", "update", 13),
        (b"synapse_0 -= (0.5 * ", b"synapse_0 -= (", "alpha", 13),
        (b"(layer_2 - y)", b"np.abs(layer_2 - y)", "error", 10),
        (b"- y)*(layer_2*(1-layer_2))", b"- y)*(layer_2*(1+layer_2))", "slope", 10),
        (b"synapse_1 -= (0.5 * layer_1.T", b"synapse_1 -= (0.5 * X.T[[0,1,2,2]]", "derivative", 12),
    ],
)
def test_one_difference_is_found_on_its_line(read, before, after, concept, line):
    reading = read(changed(before, after))
    assert (reading.verdict, reading.first_wrong, reading.line) == ("wrong", concept, line)


def test_no_slope_at_the_output_is_another_loss(read):
    assert read(changed(b"*(layer_2*(1-layer_2))", b"")).verdict == "other-loss"


def test_a_mean_is_a_factor(read):
    reading = read(changed(b"(layer_2 - y)", b"(layer_2 - y)/len(X)"))
    assert reading.verdict == "scaled"
    assert reading.scale == pytest.approx(0.25)


def test_names_mean_nothing(read):
    names = ["X", "y", "synapse_0", "synapse_1", "layer_1", "layer_2", "layer_1_delta", "layer_2_delta"]
    turned = dict(zip(names, reversed(names), strict=True))
    source = re.sub(rb"\b(\w+)\b", lambda found: turned.get(found[1].decode(), found[1].decode()).encode(), RIGHT)
    assert source != RIGHT
    assert read(source).verdict == "right"


@pytest.mark.parametrize(
    "beside", [b"largest = 1.5 * 1e307\n", b"import numpy as np\nlimits = np.array([1e307, 1.0]) + 0.5\n"]
)
def test_numbers_near_the_largest_there_are_stop_nothing(read, beside):
    assert read(beside + RIGHT).verdict == "right"


def test_what_runs_for_ever_is_judged_soon(read, monkeypatch):
    """It is watched for a number of passes, and not until its time is over."""
    monkeypatch.setattr("byheart.reading.run._LONGEST", 600.0)
    began = time.perf_counter()
    assert read(changed(b"for j in range(60000):", b"while True:")).verdict == "right"
    assert time.perf_counter() - began < 120  # wide, for a busy machine: it takes less than one


@pytest.mark.parametrize(
    "source",
    [
        b"",
        b"print 'hello'\n",
        b"x = = 3\n",
        b"import torch\n",
        b"import os\nos._exit(0)\n",
        b"raise SystemExit\n",
        b"print('no network here')\n",
        b"import numpy as np\nX = np.ones((4, 3))\nprint(1 / (1 + np.exp(-X.dot(np.ones((3, 1))))))\n",
    ],
)
def test_too_little_is_not_judged(read, source):
    reading = read(source)
    assert reading.verdict == "unjudged"
    assert reading.why


def test_python_2_is_told_so(read):
    assert "Python 2" in read(b"for i in range(3):\n    print 'error', i\n").why


def test_forged_replies_are_no_evidence(read):
    forged = b"import os\nos.write(4, b'E' + bytes(8))\nos._exit(0)\n"
    assert read(forged).verdict == "unjudged"


def test_an_operation_that_the_text_does_not_hold_is_refused():
    numbers = {"events": [[4, "Mult", [["c", 1], ["c", 2]], 0, 0]], "shapes": [[]], "kinds": "f"}
    nodes = [type(each).__name__ for each in hooks.numbered(b"x = 1 + 2\n")[1]]
    assert nodes[3] == "BinOp"
    numbers["events"][0][0] = 3
    with pytest.raises(Unreadable, match="stand in the text"):
        evidence.read(encoded(**numbers), b"x = 1 + 2\n")


def test_weights_that_never_move_are_seen(read):
    still = RIGHT.replace(b"synapse_0 -= (0.5 * X.T.dot(layer_1_delta))", b"synapse_0 -= 0 * synapse_0")
    assert read(still).verdict == "wrong"


def encoded(**changes):
    numbers = []
    header = {"status": "ended", "complaint": "", "line": 0, "called": ""}
    texts = {"events": [], "shapes": [], "contexts": []} | changes
    header["events"] = note_array(np.frombuffer(json.dumps(texts["events"]).encode(), np.uint8), numbers)
    header["values"] = note_array(np.zeros(sum(int(np.prod(each)) for each in texts["shapes"])), numbers)
    header["shapes"] = note_array(np.frombuffer(json.dumps(texts["shapes"]).encode(), np.uint8), numbers)
    header["contexts"] = note_array(np.frombuffer(json.dumps(texts["contexts"]).encode(), np.uint8), numbers)
    header["kinds"] = changes.get("kinds", "f" * len(texts["shapes"]))
    return pack(json.dumps(header), numbers)


@pytest.mark.parametrize(
    "changes",
    [
        {"events": [[0, "Add", [0, 1], 5, 0]]},
        {"events": [[10**9, "Add", [], 0, 0]], "shapes": [[1]]},
        {"events": [[0, "Add", [0], 0, 0]], "shapes": [[1]]},
        {"events": [["name", -1, []]]},
        {"events": [[0, "Add", [["x"]], 0, 0]], "shapes": [[1]]},
        {"events": {"no": "list"}},
        {"events": [[0, "Add", [["l", [["l", [["l", [["l", [["l", [["l", [["l", []]]]]]]]]]]]]]], 0, 0]] * 9},
        {"shapes": [[-1]], "kinds": "f"},
        {"shapes": [[1]], "kinds": ""},
        {"contexts": [[99999]]},
    ],
)
def test_damaged_evidence_is_refused(changes):
    try:
        packed = encoded(**changes)
    except ValueError:
        pytest.skip("can't even be written down")
    with pytest.raises(Unreadable):
        evidence.read(packed, b"x = 1 + 2\n")


def test_every_text_is_numbered_the_same_on_both_sides():
    tree, nodes = hooks.numbered(RIGHT)
    assert [type(each) for each in nodes] == [type(each) for each in hooks.numbered(RIGHT)[1]]
    assert nodes[0] is tree


def test_the_page_holds_what_is_said_and_escapes_it(read):
    source = changed(b"synapse_0 += " if b"synapse_0 += " in RIGHT else b"synapse_0 -= ", b"synapse_0 += ")
    source += b"# <script>alert(1)</script>\n"
    told = words.feedback_on("mine.py", source, read(source), {})
    page = reading_html(told, True)
    assert "<script>alert" not in page
    assert "the first mistake is here" in page
    assert told.headline in page


def test_the_lines_beside_are_called_as_the_courses_own_solution_is(course, tmp_path):
    for name in ("mine.py", "small_network.py"):
        (tmp_path / name).write_bytes(RIGHT)
    told = feedback_on(tmp_path / "mine.py", course, not can_confine(), False, tmp_path / "small_network.py")
    assert "  the small network, and yours" in words.as_text(told)
    page = reading_html(told, True)
    assert all(
        each in page for each in (">The small network<", "The small network beside yours", ": the small network,")
    )


def test_json_has_the_promised_names(read):
    told = words.feedback_on("mine.py", RIGHT, read(RIGHT), {})
    table = json.loads(words.as_json(told))
    assert {"verdict", "first_wrong", "line", "mistake", "roles", "why"} <= set(table)
    assert table["roles"]["data"]["names"] == ["X"]


@pytest.mark.parametrize(
    ("step", "verdict"),
    [
        ("-= 0.1 * g / (np.sqrt(s) + 1e-8)", "right"),
        ("+= 0.1 * g / (np.sqrt(s) + 1e-8)", "wrong"),
        ("-= 0.1 * g * np.sqrt(s)", "unjudged"),
    ],
)
def test_a_rule_is_not_known_by_its_root_alone(read, step, verdict):
    """Uphill, or times the root rather than divided by it: seen from the gradient they are all alike."""
    before, _ = RIGHT.split(b"    synapse_1 -=")
    lines = [
        f"    g = {slope}\n    {name}_s = 0.9 * {name}_s + 0.1 * g * g\n    s = {name}_s\n    {name} {step}\n"
        for name, slope in (
            ("synapse_1", "layer_1.T.dot(layer_2_delta)"),
            ("synapse_0", "X.T.dot(layer_1_delta)"),
        )
    ]
    start = b"synapse_0_s = np.zeros((3, 4))\nsynapse_1_s = np.zeros((4, 1))\nfor j in"
    text = before.replace(b"for j in", start) + "".join(lines).encode()
    assert read(text).verdict == verdict


PICKED = RIGHT.replace(
    b"    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))",
    b"    mine, theirs = MINE, THEIRS\n    layer_1 = 1/(1+np.exp(-(np.dot(X[mine],synapse_0))))",
)
PICKED = PICKED.replace(b"(layer_2 - y)", b"(layer_2 - y[list(theirs)])").replace(b"X.T.dot", b"X[mine].T.dot")


def test_a_sample_with_now_one_and_now_another_target_is_wrong(read):
    """Whichever of the two is meant: a row of the samples belongs to one row of the targets."""
    reading = read(PICKED.replace(b"MINE", b"[0, 1]").replace(b"THEIRS", b"[(0, 1), (1, 0)][j % 2]"))
    assert (reading.verdict, reading.why) == ("wrong", "sample and target are picked with different indices")


def test_data_that_may_not_belong_together_is_no_mistake(read):
    """The rows of the targets are picked by another table than those of the samples; which is right, nobody can see."""
    text = PICKED.replace(b"MINE", b"[(0, 1), (2, 3)][j % 2]").replace(b"THEIRS", b"[(0, 1), (3, 2)][j % 2]")
    assert read(text.replace(b"X[mine]", b"X[list(mine)]")).verdict == "unjudged"


@pytest.mark.parametrize("sigmoid", [b"1/(1+1.7*np.exp(-x))", b"1/(1+np.exp(-x+0.3))"])
def test_a_number_inside_the_sigmoid_is_neither_right_nor_wrong(read, sigmoid):
    text = changed(b"1/(1+np.exp(-(np.dot(X,synapse_0))))", b"squash(np.dot(X,synapse_0))")
    text = text.replace(b"1/(1+np.exp(-(np.dot(layer_1,synapse_1))))", b"squash(np.dot(layer_1,synapse_1))")
    reading = read(text.replace(b"\nX = ", b"\ndef squash(x):\n    return " + sigmoid + b"\nX = ", 1))
    assert reading.verdict == "unjudged"
    assert "there is an extra number inside the sigmoid" in reading.why


def test_a_bias_that_is_trained_is_no_number_inside_the_sigmoid(read):
    text = changed(b"for j in", b"bias = np.array([[0.3]])\nfor j in")
    text = text.replace(b"np.dot(layer_1,synapse_1)", b"np.dot(layer_1,synapse_1) + bias")
    text = text.replace(
        b"    synapse_1 -=", b"    bias -= 0.5 * layer_2_delta.sum(axis=0, keepdims=True)\n    synapse_1 -="
    )
    assert read(text).verdict == "right"


def test_rates_that_differ_a_little_are_seen(read):
    """By a two-thousandth: far more than any rounding."""
    found = read(changed(b"(0.5 * X.T", b"(0.50025 * X.T"))
    assert (found.verdict, found.first_wrong) == ("wrong", "alpha")


def test_weights_that_the_errors_move_and_no_output_is_made_of_are_seen(read):
    more = changed(b"for j in", b"synapse_2 = 2*np.random.random((4,4)) - 1\nfor j in")
    found = read(more.replace(b"    synapse_1 -=", b"    synapse_2 -= layer_1.T.dot(layer_1_delta)\n    synapse_1 -="))
    assert (found.verdict, found.first_wrong) == ("wrong", "forward")


@pytest.mark.parametrize(("kept", "verdict"), [(b"0.99", "right"), (b"0.975", "wrong")])
def test_weights_may_shrink_a_little_with_every_step_and_not_much(read, kept, verdict):
    shrinking = RIGHT.replace(b"60000", b"500")
    for name in (b"synapse_0", b"synapse_1"):
        shrinking = shrinking.replace(b"    %s -= (0.5 *" % name, b"    %s = %s * %s - (1 *" % (name, kept, name))
    assert read(shrinking).verdict == verdict
