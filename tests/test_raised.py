"""A mistake is named though an exception was raised, and what an exception or an answer shows for certain is said."""

import re
from collections import Counter
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from byheart.asking.answer import Answer, Line
from byheart.asking.question import case, question
from byheart.curriculum.shapes import axes_in
from byheart.expecting.clash import Clash, clash_in, clash_with, packed, unpacked
from byheart.judging import relations
from byheart.judging.general import (
    EMPTY,
    IGNORES,
    IN_PLACE,
    LIST,
    NO_RETURN,
    OTHER_COUNT,
    REMEMBERS,
    WHOLE_NUMBERS,
    general_mistakes,
    raised,
)
from byheart.judging.known import knowledge_of
from byheart.judging.raised import in_words, what_met
from byheart.learner.exam import Exam

HEAD = "import numpy as np\n\n\n"
SIGMOID = "def sigmoid(x):\n    return 1 / (1 + np.exp(-x))\n\n\n"
OUTPUT = "def output_delta(layer_2, y):\n    return (layer_2 - y) * layer_2 * (1 - layer_2)\n\n\n"
HIDDEN = "def hidden_delta(layer_2_delta, synapse_1, layer_1):\n    return {} * layer_1 * (1 - layer_1)\n"
UPDATES = """
def weight_derivative(layer_in, delta):
    return {slope}


def update(synapse, derivative, alpha):
    return {step}


def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X @ synapse_0)
    layer_2 = sigmoid(layer_1 @ synapse_1)
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    derivative_1 = weight_derivative(layer_1, layer_2_delta)
    derivative_0 = weight_derivative(X, layer_1_delta)
    return update(synapse_0, derivative_0, alpha), update(synapse_1, derivative_1, alpha)
"""
COUNTING = """

def train_counting(X, y, synapse_0, synapse_1, alpha, iterations):
    count_0, count_1 = np.zeros_like(synapse_0), np.zeros_like(synapse_1)
    for j in range(iterations):
        layer_1 = 1 / (1 + np.exp(-X @ synapse_0))
        layer_2 = 1 / (1 + np.exp(-layer_1 @ synapse_1))
        layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        update_0, update_1 = X.T @ layer_1_delta, layer_1.T @ layer_2_delta
        if j > 0:
            count_0 += direction_changes(update_0, previous_0)
            count_1 += direction_changes(update_1, previous_1)
        previous_0, previous_1 = update_0, update_1
        synapse_0, synapse_1 = synapse_0 - alpha * update_0, synapse_1 - alpha * update_1
    return synapse_0, synapse_1, count_0, count_1
"""


@pytest.fixture(scope="module")
def known(course, exercises, key):
    made = knowledge_of(course, exercises)
    return lambda: made


@pytest.fixture
def verdicts(course, exercises, key, known, tmp_path):
    def look(exercise, text):
        (found,) = (each for each in exercises if each.id == exercise)
        path = tmp_path / exercise / found.file
        path.parent.mkdir(exist_ok=True)
        path.write_text(HEAD + text)
        exam = Exam(course, found, key, path, known=known)
        return {each.name: exam.verdict(each) for each in found.questions}

    return look


# Shapes that don't fit ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "blame", ["layer_2_delta @ synapse_1", "layer_2_delta.dot(synapse_1)", "np.matmul(layer_2_delta, synapse_1)"]
)
def test_a_mistake_that_only_raises_is_named_however_it_is_written(verdicts, blame):
    found = verdicts("04_deltas", OUTPUT + HIDDEN.format(blame))["hidden_delta"]
    assert (found.outcome, found.mistake, len(found.hints)) == ("error", "l1error-no-transpose", 3)
    assert "gufunc" not in found.message
    assert "Here they are outputs and hidden nodes." in found.message


def test_the_shapes_are_told_by_the_inputs_and_their_axes(verdicts):
    found = verdicts("04_deltas", OUTPUT + HIDDEN.format("layer_2_delta.dot(synapse_1)"))["hidden_delta"]
    assert re.search(
        r"\(\d, \d\) is shaped like layer_2_delta: samples × outputs;"
        r" \(\d, \d\) is shaped like synapse_1: hidden nodes × outputs\.",
        found.message,
    )


def test_other_shapes_are_another_mistake(verdicts):
    found = verdicts("04_deltas", OUTPUT + HIDDEN.format("(synapse_1.T @ layer_2_delta)"))["hidden_delta"]
    assert found.mistake == "l1error-operands-swapped"


def test_where_both_fail_other_shapes_are_another_mistake_too(verdicts):
    """With one output and as many samples as hidden nodes the two products are alike, and nowhere else."""
    found = verdicts("04_deltas", OUTPUT + HIDDEN.format("layer_2_delta.T.dot(synapse_1)"))["hidden_delta"]
    assert (found.outcome, found.mistake) == ("error", "product-of-other-shapes")


def test_what_no_known_mistake_does_is_named_by_the_operation_that_failed(verdicts):
    found = verdicts("04_deltas", OUTPUT + HIDDEN.format("layer_2_delta @ layer_1 @ synapse_1"))["hidden_delta"]
    assert (found.outcome, found.mistake) == ("error", "product-of-other-shapes")


def test_what_only_one_of_two_signs_could_do_is_told_apart():
    text = "ValueError: operands could not be broadcast together with shapes (5,7) (5,3) "
    product, difference = clash_in(text, "d = a * b"), clash_in(text, "d = a - b")
    assert not product.is_like(difference)
    assert product.is_like(clash_in(text.replace("(5,7) (5,3)", "(5,3) (5,7)"), "d = b * a"))
    assert product.is_like(clash_in(text, "d = np.subtract(a, b)"))  # the line doesn't tell


def of_means(a, b):
    return (a / np.mean(a)) @ b


def in_place(a, b):
    a *= 2
    a += b.T
    return a


def too_narrow(a, b):
    total = a[:, :1]
    total += b[0]


def test_clashes_of_all_kinds_come_back_as_they_were_kept():
    clashes = [
        (0, Clash("product", ((2, 3), (4, 3)), (3, 4))),
        (2, Clash("product", (), (2, 5))),
        (3, Clash("each", ((), (4,)), (), ("add", "multiply"))),
    ]
    assert unpacked(packed(clashes)) == dict(clashes)
    assert unpacked(packed([])) == {}


@pytest.mark.parametrize(
    ("step", "met"),
    [
        (of_means, Clash("product", ((2, 3), (4, 3)), (3, 4))),
        (in_place, Clash("each", ((2, 3), (3, 4)), (), ("add",))),
        (too_narrow, Clash("each", ((2, 1), (2, 3)), (), ("add",))),
    ],
)
def test_what_met_is_seen_behind_a_mean_and_where_an_array_is_changed_in_its_place(step, met):
    asked = question(cases=lambda course: [])(lambda student, case: student.step(case.a, case.b))
    given = case("all", a=np.ones((2, 3)), b=np.ones((4, 3)))
    assert clash_with(asked, given, SimpleNamespace(step=step)) == met
    with pytest.raises(ValueError, match=r"shape|mismatch") as failed:
        step(np.ones((2, 3)), np.ones((4, 3)))
    assert clash_in(f"ValueError: {failed.value}").is_like(met)


def test_two_causes_that_fail_alike_are_both_told(verdicts):
    text = SIGMOID + UPDATES.format(slope="layer_in.T @ delta", step="synapse - alpha * derivative")
    swapped = text.replace("    layer_2_delta =", "    layer_1, layer_2 = layer_2, layer_1\n    layer_2_delta =")
    found = verdicts("05_weight_updates", swapped)["training_step"]
    assert found.mistake == "forward-results-swapped"
    assert " Or: You compare the hidden layer, not the guess" in found.looks_like
    assert found.hints[2].count(".") > 1


def test_answers_that_are_right_anyway_support_no_name(verdicts):
    """With one iteration nothing is compared, and there each mistake of comparing answers right."""
    whole = "    return int(update * previous_update < 0)\n"
    text = "def direction_changes(update, previous_update):\n" + whole + COUNTING
    found = verdicts("08_direction_changes", text)
    assert found["direction_changes"].mistake == "one-number-function"
    assert (found["train_counting"].mistake, found["train_counting"].follows) == (
        None,
        "08_direction_changes/direction_changes",
    )


def test_a_caller_of_what_raises_follows_from_it(verdicts):
    text = SIGMOID + UPDATES.format(slope="layer_in.T @ delta[:, 0, 0]", step="synapse - alpha * derivative")
    found = verdicts("05_weight_updates", text)
    assert found["weight_derivative"].outcome == found["training_step"].outcome == "error"
    assert (found["weight_derivative"].mistake, found["weight_derivative"].follows) == ("axis-not-there", "")
    assert found["training_step"].follows == "05_weight_updates/weight_derivative"
    assert found["training_step"].score == 0


def test_the_axes_stand_in_the_stubs(exercises):
    (deltas,) = (each for each in exercises if each.topic == "deltas")
    axes = axes_in(deltas.folder / deltas.file)
    assert axes["hidden_delta"] == {
        "layer_2_delta": ("samples", "outputs"),
        "synapse_1": ("hidden nodes", "outputs"),
        "layer_1": ("samples", "hidden nodes"),
    }


def test_a_file_without_texts_has_no_axes(tmp_path):
    (tmp_path / "x.py").write_text("def f(:\n")
    assert axes_in(tmp_path / "x.py") == axes_in(tmp_path / "none.py") == {}


def test_an_axis_that_two_axes_are_as_long_as_has_no_name():
    given = case("square", X=np.zeros((4, 4)), y=np.zeros((4, 1)))
    axes = {"X": ("samples", "inputs"), "y": ("samples", "outputs")}
    said = what_met("ValueError: shapes (4,4) and (3,4) not aligned: 4 (dim 1) != 3 (dim 0)", given, axes)
    assert said == (
        "(4, 4) is shaped like X.",
        "In a product, the columns on the left must match the rows on the right: both numbers must be equal.",
    )


@pytest.mark.parametrize(
    ("product", "says"),
    [
        ("X @ synapse_1", "shapes ({n},{inputs}) and ({hidden},{outputs}) not aligned"),
        ("np.matmul(X, synapse_0.T)", "shapes ({n},{inputs}) and ({hidden},{inputs}) not aligned"),
        ("(2 * X - 1) @ -synapse_1", "shapes ({n},{inputs}) and ({hidden},{outputs}) not aligned"),
        ("X @ np.abs(synapse_1)", "{inputs} columns on the left, {hidden} rows on the right"),
    ],
)
def test_a_product_that_does_not_fit_says_its_shapes_as_far_as_they_are_plain(verdicts, product, says):
    text = f"def forward(X, synapse_0, synapse_1):\n    return {product}, X\n"
    found = verdicts("03_forward", text)["forward"]
    sizes = re.search(r"X \((\d), (\d)\), synapse_0 \(\d, (\d)\), synapse_1 \(\d, (\d)\)", found.asked).groups()
    assert says.format(**dict(zip(("n", "inputs", "hidden", "outputs"), sizes, strict=True))) in found.message


def test_numpys_own_language_is_put_into_words():
    text = "ValueError: matmul: Input operand 1 has a mismatch in its core dimension 0, with gufunc signature"
    text += " (n?,k),(k,m?)->(n?,m?) (size 4 is different from 3)"
    said = "ValueError: the matrix product (@) doesn't fit: 3 columns on the left, 4 rows on the right"
    assert in_words(text) == said


# What an exception says for certain -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("complaint", "name"),
    [
        ("AttributeError: 'NoneType' object has no attribute 'append'", "append-gives-nothing"),
        ("TypeError: unsupported operand type(s) for -: 'float' and 'NoneType'", "none-is-used"),
        ("AttributeError: 'list' object has no attribute 'argmin'", "method-of-a-list"),
        ("AttributeError: 'numpy.ndarray' object has no attribute 'abs'", "no-such-method"),
        ("AttributeError: module 'numpy' has no attribute 'sigmoid'", "no-such-function"),
        ("TypeError: 'numpy.ndarray' object is not callable", "value-is-called"),
        ("TypeError: unsupported operand type(s) for *: 'float' and 'function'", "function-not-called"),
        ("NameError: name 'xrange' is not defined. Did you mean: 'range'?", "python-two"),
        ("NameError: name 'np' is not defined", "numpy-not-imported"),
        ("NameError: name 'alpha' is not defined", "name-not-there"),
        ("UnboundLocalError: cannot access local variable 'w' where it is not associated", "used-before-assigned"),
        ("ModuleNotFoundError: No module named 'sigmoid'", "files-stand-alone"),
        ("ModuleNotFoundError: No module named 'torch'", "module-not-there"),
        ("ValueError: The truth value of an array with more than one element is ambiguous.", "truth-of-an-array"),
        ("TypeError: numpy boolean subtract, the `-` operator, is not supported", "boolean-subtract"),
        ("TypeError: only 0-dimensional arrays can be converted to Python scalars", "one-number-function"),
        ("TypeError: random() takes at most 1 positional argument (2 given)", "sizes-not-a-tuple"),
        ("TypeError: step() missing 1 required positional argument: 'seed'", "argument-missing"),
        ("TypeError: step() takes 2 positional arguments but 3 were given", "argument-count"),
        ("ValueError: too many values to unpack (expected 2)", "unpacked-otherwise"),
        ("IndexError: only integers, slices (`:`), ellipsis (`...`) are valid indices", "value-as-a-place"),
        ("IndexError: index 4 is out of bounds for axis 0 with size 4", "place-not-there"),
        ("IndexError: list index out of range", "place-not-there"),
        ("TypeError: 'int' object is not iterable", "loop-over-a-number"),
        ("TypeError: 'float' object is not subscriptable", "number-in-brackets"),
        ("TypeError: can't multiply sequence by non-int of type 'float'", "list-arithmetic"),
        ("TypeError: '<' not supported between instances of 'list' and 'float'", "list-compared"),
        ("TypeError: 'float' object cannot be interpreted as an integer", "whole-number-wanted"),
        ("ZeroDivisionError: integer modulo by zero", "division-by-zero"),
        ("RecursionError: maximum recursion depth exceeded", "calls-itself"),
        ("SyntaxError: '(' was never closed", "text-not-closed"),
        ("SyntaxError: expected ':'", "colon-missing"),
        ("IndentationError: unexpected indent", "indented-otherwise"),
    ],
)
def test_an_exception_is_told_by_what_it_says(complaint, name):
    answer = Answer("raised", complaint=complaint, lines=(Line("x.py", 1, "…"),))
    assert raised(answer, ["sigmoid", "forward"]).id == name


@pytest.mark.parametrize(
    ("program", "name"),
    [
        ("np.maximum(1)", "argument-count"),
        ("np.random.random(2, 3)", "sizes-not-a-tuple"),
        ("np.zeros(2, 3)", "sizes-not-a-tuple"),
        ("np.array([[1, 2], [3]])", "inhomogeneous-rows"),
        ("np.zeros(3)[0] = [1, 2]", "array-into-a-cell"),
        ("[1] < (2,)", "list-compared"),
        ("1 < [2]", "list-compared"),
        ("'a' * 0.5", "list-arithmetic"),
        ("[1].arguments", "no-such-method"),
        ("sum(True)", "loop-over-a-number"),
        ("np.float64(1)[0]", "number-in-brackets"),
        ("np.zeros(3)[0, 0]", "axis-not-there"),
        ("np.zeros(3).sum(axis=1)", "axis-not-there"),
        ("np.zeros(3)[-5]", "place-not-there"),
        ("np.zeros(3)[0.5]", "value-as-a-place"),
        ("a, b = 3", "unpacked-otherwise"),
        ("x = np.arange(3)\nx += 0.5", "fractions-into-whole-numbers"),
        ("if 1:\n    pass\nelse if 2:\n    pass", "colon-missing"),
        ("abs(1) = 2", "equal-sign-in-a-question"),
        ("max(np.zeros)", "function-not-called"),
    ],
)
def test_what_a_program_raises_has_words_that_are_true_of_it(program, name):
    """Some were told what wasn't so: rows of different lengths, that they are put into a single place."""
    with pytest.raises(Exception) as problem:  # noqa: PT011
        exec(program, {"np": np})
    complaint = f"{problem.type.__name__}: {problem.value}"
    told = raised(Answer("raised", complaint=complaint, lines=(Line("x.py", 1, "…"),)), [])
    assert told.id == name
    assert "{" not in told.misconception


def test_every_mistake_has_a_pattern_or_is_named_where_answers_are_judged():
    named = {NO_RETURN, IN_PLACE, LIST, OTHER_COUNT, WHOLE_NUMBERS, EMPTY, REMEMBERS, IGNORES}
    related = set(re.findall(r'"([a-z]+(?:-[a-z]+)+)"', Path(relations.__file__).read_text(encoding="utf-8")))
    assert {each.id for each in general_mistakes().values() if not each.pattern} == named | related


@pytest.mark.parametrize(
    "complaint", ["ValueError: it went wrong", "OverflowError: math range error", "it called exit"]
)
def test_what_says_nothing_has_no_name(complaint):
    assert raised(Answer("raised", complaint=complaint, lines=(Line("x.py", 1, "…"),)), []) is None


def test_a_function_that_takes_other_inputs_is_not_blamed_on_a_call_of_its_own(verdicts):
    found = verdicts("02_sigmoid", "def sigmoid(x, beta):\n    return 1 / (1 + np.exp(-x))\n")["sigmoid"]
    assert found.mistake == "other-inputs"


def test_the_words_of_each_lead_and_do_not_tell():
    for each in general_mistakes().values():
        nudge, locate, explain = each.hints
        assert nudge.endswith("?"), each.id
        assert locate.endswith((".", "?")), each.id
        assert explain.endswith("."), each.id
        assert each.misconception.endswith("."), each.id
        texts = (each.misconception, *each.hints)
        assert not [text for text in texts if re.search(r"[`=@*\[\]]|np\.", text) or len(text) > 140], each.id
    said = Counter(explain for explain in {(each.id, each.hints[2]) for each in general_mistakes().values()})
    assert max(said.values()) == 1


def test_a_class_of_ours_is_never_shown_by_its_name(verdicts):
    text = "def descend(slope_at, x, alpha, iterations):\n    return [x - alpha * slope_at]\n"
    found = verdicts("01_gradient_descent", text)["descend"]
    assert found.mistake == "function-not-called"
    assert "Polynomial" not in found.message


def test_a_file_that_imports_another_exercise_is_told_to_stand_alone(verdicts):
    found = verdicts("03_forward", "from sigmoid import sigmoid\n")["forward"]
    assert (found.outcome, found.mistake) == ("error", "files-stand-alone")


# What an answer shows -------------------------------------------------------------------------------------------------

DESCEND = "def descend(slope_at, x, alpha, iterations{}):\n{}"


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("    x - alpha * slope_at(x)\n", "nothing-returned"),
        ("    return []\n", "nothing-put-in"),
        ("    return [7.0 for _ in range(iterations + 1)]\n", "input-ignored"),
    ],
)
def test_what_an_answer_shows_is_said(verdicts, body, name):
    assert verdicts("01_gradient_descent", DESCEND.format("", body))["descend"].mistake == name


def test_an_answer_that_depends_on_the_calls_before_says_so(verdicts):
    steps = "    for _ in range(iterations):\n        x = x - alpha * slope_at(x)\n        path.append(x)\n"
    text = DESCEND.format(", path=[]", f"    path.append(x)\n{steps}    return path\n")
    found = verdicts("01_gradient_descent", text)["descend"]
    assert found.mistake == "depends-on-calls-before"
    assert "the calls before it" in found.looks_like


def test_an_input_is_ignored_only_where_it_makes_no_difference(verdicts):
    text = "def gradient_step(x, slope, alpha):\n    return x - 0.35 * slope\n"
    found = verdicts("01_gradient_descent", text)["gradient_step"]
    assert found.looks_like == "All your wrong answers stay the same when alpha changes."


def test_several_inputs_that_are_ignored_are_told_together(verdicts):
    text = "def gradient_step(x, slope, alpha):\n    return x - 0.35\n"
    found = verdicts("01_gradient_descent", text)["gradient_step"]
    assert found.looks_like == "All your wrong answers stay the same when slope and alpha change."


def test_of_a_random_draw_it_is_told_what_is_wrong_with_a_draw(verdicts):
    text = """
import numpy as np
def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 0.77 * np.random.random((inputs, outputs)) - 0.1
"""
    assert verdicts("06_two_layer_network", text)["initial_weights"].mistake == "draw-of-other-range"


def test_a_choice_that_stays_is_not_taken_for_an_input_that_is_ignored(verdicts):
    text = "def best_of_restarts(height_at, slope_at, starts, alpha, iterations):\n    return sorted(starts)[1]\n"
    assert verdicts("01_gradient_descent", text)["best_of_restarts"].mistake is None


def test_a_list_of_the_right_numbers_is_told_from_wrong_ones(verdicts):
    listed = "def sigmoid(x):\n    return [1 / (1 + np.exp(-each)) for each in x]\n"
    assert verdicts("02_sigmoid", listed)["sigmoid"].mistake == "list-returned"
    wrong = verdicts("02_sigmoid", listed.replace("np.exp(-each)", "3 ** -each"))["sigmoid"]
    assert wrong.mistake == "list-where-an-array-belongs"


def test_fractions_that_are_cut_off_are_said_and_no_mistake_is_named_by_them(verdicts):
    whole = "def output_delta(layer_2, y):\n    return ({}).astype(int)\n"
    right = verdicts("04_deltas", whole.format("(layer_2 - y) * layer_2 * (1 - layer_2)"))["output_delta"]
    assert right.mistake == "fractions-cut-off"
    assert "holds whole numbers only" in right.message
    other = verdicts("04_deltas", whole.format("9 * (y - layer_2)"))["output_delta"]
    assert other.mistake == "whole-numbers-only"


def test_weights_that_stay_as_they_are_are_said(verdicts):
    text = SIGMOID + UPDATES.format(slope="layer_in.T @ delta", step="synapse - alpha * derivative")
    last = "return update(synapse_0, derivative_0, alpha), update(synapse_1, derivative_1, alpha)"
    kept = "update(synapse_0, derivative_0, alpha)\n    return synapse_0, synapse_1"
    assert verdicts("05_weight_updates", text.replace(last, kept))["training_step"].mistake == "step-thrown-away"


APPENDED = """
def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        x = x - alpha * slope_at(x)
        positions = positions.append(x)
    return positions
"""


@pytest.mark.parametrize(
    ("text", "method"),
    [
        (APPENDED, "append"),
        ("def descend(slope_at, x, alpha, iterations):\n    return [x].sort()\n", "sort"),
    ],
)
def test_hints_about_a_method_that_returns_none_look_at_the_method_and_not_for_a_return(text, method, verdicts):
    found = verdicts("01_gradient_descent", text)["descend"]
    assert found.mistake == "changed-in-place"
    assert found.looks_like == f"You use what {method} returns, but it returns None."
    assert not any('return"' in hint or "a return" in hint for hint in found.hints)


def test_a_missing_return_is_still_looked_for(verdicts):
    text = "def descend(slope_at, x, alpha, iterations):\n    positions = [x]\n    positions.append(x)\n"
    assert verdicts("01_gradient_descent", text)["descend"].mistake == "nothing-returned"


def test_a_name_that_only_python_2_knows_has_hints(verdicts):
    text = "def descend(slope_at, x, alpha, iterations):\n    return [x for _ in xrange(iterations)]\n"
    found = verdicts("01_gradient_descent", text)["descend"]
    assert found.message.startswith("there is no xrange in Python 3: it is called range")
    assert found.mistake == "python-two"
    assert found.looks_like == "Your code is written for Python 2, and this is Python 3."
