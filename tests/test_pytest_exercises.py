"""`pytest exercises` as a learner runs it: real processes, real files, what they see and what a script can read."""

import os
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from byheart.curriculum.course import read_course
from byheart.curriculum.reference import reference_for
from byheart.curriculum.stubs import stubs

pytestmark = pytest.mark.by_turns(24)

ROOT = Path(__file__).parent.parent
FEW = ("02_sigmoid", "03_forward", "04_deltas")
OURS = ("byheart/", "site-packages", "Traceback", "plugin.py", "judge.py", "exam.py")


def _run(*words, cwd=ROOT, env=None):
    environment = {**os.environ, "COLUMNS": "110", "PYTHONIOENCODING": "utf-8", **(env or {})}
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *words]
    done = subprocess.run(
        command, cwd=cwd, env=environment, capture_output=True, text=True, timeout=600, encoding="utf-8"
    )
    return done.returncode, done.stdout + done.stderr


@pytest.fixture
def mine(tmp_path):
    """A learner's folder, full of solutions: (exercise's folder, text for its file) spoils one."""
    shutil.copytree(ROOT / "solutions", tmp_path / "mine")

    def write(folder=None, text=None):
        if folder:
            (file,) = (tmp_path / "mine" / folder).glob("*.py")
            file.write_text(text, encoding="utf-8")
        return str(tmp_path / "mine")

    return write


@pytest.fixture(scope="module")
def hurried(tmp_path_factory):
    """Three exercises of the course, in which a question may take a second: for what takes its time."""
    folder = tmp_path_factory.mktemp("hurried")
    for name in FEW:
        shutil.copytree(ROOT / "exercises" / name, folder / "exercises" / name)
    shutil.copytree(ROOT / "reference", folder / "reference", ignore=shutil.ignore_patterns("__pycache__"))
    settings = (ROOT / "exercises" / "course.toml").read_text(encoding="utf-8")
    assert "\nseconds = 5.0\n" in settings
    (folder / "exercises" / "course.toml").write_text(settings.replace("\nseconds = 5.0\n", "\nseconds = 1.0\n"))
    return folder


@pytest.fixture(scope="module")
def whole(exercises):
    """How many questions there are, and points."""
    questions = [question for exercise in exercises for question in exercise.questions]
    return len(questions), int(sum(question.points for question in questions))


def test_solutions_have_all_points(whole):
    count, points = whole
    code, out = _run("exercises", "--answers-in", "solutions")
    assert code == 0
    assert f"{count} of {count} rebuilt · {points} / {points} points" in out
    assert "✗" not in out


def test_stubs_have_none_and_say_so_in_a_line_each(whole, exercises, tmp_path):
    count, points = whole
    for place, text in stubs(ROOT / "solutions", tmp_path):
        place.parent.mkdir()
        place.write_text(text, encoding="utf-8")
    code, out = _run("exercises", "--answers-in", str(tmp_path))
    assert code == 1
    assert f"0 of {count} rebuilt · 0 / {points} points · next: 01_gradient_descent oversimplified_step" in out
    assert out.count("not written yet") == len(exercises)
    code, out = _run("exercises", "-v", "--answers-in", str(tmp_path))
    assert code == 1
    assert len(re.findall(r"::\w+ not written yet", out)) == count
    assert "skipped" not in out


FILES = {
    "empty": ("", "there is no function"),
    "a syntax error": ("def sigmoid(x:\n    return 1\n", "SyntaxError"),
    "an exception": ("import numpy as np\nnp.no_such_name\n", "AttributeError"),
    "an exit": ("import sys\nsys.exit(0)\n", "it called exit"),
    "a hard exit attempt": ("raise SystemExit\n", "it called exit"),
    "an endless loop": ("while True:\n    pass\n", "took more than 1 second"),
    "constants": (
        "sigmoid = 0.5\nsigmoid_output_to_derivative = 0.25\n",
        "is there, but it is a number, not a function",
    ),
    "input": ("x = input('x? ')\n", "it waits for input"),
    "a null byte": ("x = 1\0\n", "isn't plain UTF-8 text"),
}


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_fails_fails_alone(mine, hurried, name, exercises):
    asked = [question for each in exercises if each.id in FEW for question in each.questions]
    count, points = len(asked), int(sum(question.points for question in asked))
    text, says = FILES[name]
    code, out = _run("exercises", "--answers-in", mine("02_sigmoid", text), cwd=hurried)
    assert code == 1
    assert f"{count - 2} of {count} rebuilt · {points - 4} / {points} points · next: 02_sigmoid sigmoid" in out
    assert says in re.sub(r"\s+", " ", out)
    assert not [ours for ours in OURS if ours in out]


@pytest.mark.parametrize("what", ["nothing", "constants"])
def test_nothing_earns_nothing(mine, what, exercises, whole):
    count, points = whole
    for exercise in exercises:
        names = [question.name for question in exercise.questions]
        mine(exercise.id, "" if what == "nothing" else "\n".join(f"{name} = 1.0" for name in names))
    code, out = _run("exercises", "--answers-in", mine())
    assert code == 1
    assert f"0 of {count} rebuilt · 0 / {points} points" in out


def test_a_missing_file_is_named(tmp_path):
    code, out = _run("exercises/02_sigmoid", "--answers-in", str(tmp_path))
    assert code == 1
    assert "there is no file sigmoid.py" in out


WRONG = """
def output_delta(layer_2, y):
    return (layer_2 - y) * (layer_2 * (1 - layer_2))

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta.dot(synapse_1.T)
"""


def test_a_wrong_answer_says_what_was_asked_what_came_and_where_they_part(mine):
    code, out = _run("exercises/04_deltas", "--answers-in", mine("04_deltas", WRONG))
    assert code == 1
    for part in (
        "04_deltas · hidden_delta ───",
        "asked       layer_2_delta (",
        "values differ",
        "The first is at [0, 0]: yours",
        "deltas.py:6",
        "return layer_2_delta.dot(synapse_1.T)",
        "1 of 2 rebuilt · 2 / 4 points · next: 04_deltas hidden_delta",
    ):
        assert part in out
    assert not [ours for ours in OURS if ours in out]


RAISES = """
import numpy as np

def helper(a):
    return a.no_such_method()

def output_delta(layer_2, y):
    return helper(layer_2)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    return layer_2_delta @ synapse_1
"""


def test_an_exception_shows_the_learners_lines_and_none_of_ours(mine):
    code, out = _run("exercises/04_deltas", "--answers-in", mine("04_deltas", RAISES))
    assert code == 1
    assert "AttributeError: 'numpy.ndarray' object has no attribute 'no_such_method'" in out
    assert re.search(r"deltas\.py:8 +return helper\(layer_2\)\n +deltas\.py:5 +return a\.no_such_method\(\)", out)
    assert re.search(r"ValueError: shapes .* not aligned", out)
    assert "gufunc" not in out
    assert not [ours for ours in OURS if ours in out]


def hints_of(mistake):
    return next(each.hints for each in reference_for(read_course(ROOT)).mistakes() if each.id == mistake)


def test_each_hint_says_how_to_get_the_next_and_the_third_what_it_is(mine):
    words = ["exercises/04_deltas", "--answers-in", mine("04_deltas", WRONG)]
    for level in (1, 2, 3):
        _, out = _run(*words, *(["--hint", str(level)] if level > 1 else []))
        said = " ".join(out.split())
        shown = [hint for hint in hints_of("l1delta-no-derivative") if " ".join(hint.split()) in said]
        assert len(shown) == level
        assert re.findall(r"^  hint (\d) ", out, re.MULTILINE) == [str(each) for each in range(1, level + 1)]
        assert (f"04_deltas --answers-in {words[-1]} --hint {level + 1}" in said) == (level < 3)
        assert ("it says what is wrong; no points are lost" in said) == (level > 1)
    assert _run(*words, "--hint", "4")[0] == 4


def test_what_a_wrong_function_prints_is_shown_with_it(mine):
    talking = "print('loaded')\n" + WRONG.replace("    return (", "    print('fine')\n    return (")
    talking = talking.replace(
        "    return layer_2_delta", "    print(layer_1.shape, '\x1b[31m')\n    return layer_2_delta"
    )
    code, out = _run("exercises/04_deltas", "--answers-in", mine("04_deltas", talking))
    assert code == 1
    assert re.search(r"\n  printed     loaded\n              \(2, 5\) \\x1b\[31m\n\n", out)
    assert "fine" not in out, "a right function's printing is nobody's help"


def test_with_s_a_function_may_print_ask_and_take_its_time(mine, hurried):
    text = "print('at once')\n" + WRONG + "\ninput()\nimport time\nbegun = time.process_time()\n"
    text += "while time.process_time() < begun + 1.5:\n    pass\n"
    folder = mine("04_deltas", text)
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "exercises/04_deltas", "--answers-in", folder]
    run = {"cwd": hurried, "capture_output": True, "text": True, "encoding": "utf-8", "timeout": 120, "input": "word\n"}
    assert "it waits for input" in subprocess.run(words, **run).stdout
    out = subprocess.run([*words, "-s"], **run).stdout
    assert out.lstrip().startswith("at once")
    assert "1 of 2 rebuilt" in out
    assert "printed" not in out


def test_a_debugger_gets_the_learners_line_and_ends_when_it_is_left(mine):
    folder = mine("04_deltas", WRONG.replace("    return (", "    breakpoint()\n    return ("))
    words = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "exercises/04_deltas", "--answers-in", folder]
    done = subprocess.run(
        words, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=600, input="p y.shape\nq\n"
    )
    assert "(7, 4)" in done.stdout
    assert "-> breakpoint()" in done.stdout or "-> return (" in done.stdout
    assert "Exit: you left the debugger" in done.stdout


def test_a_folder_of_answers_that_is_not_there_is_said(tmp_path):
    code, out = _run("exercises", "--answers-in", "nosuch")
    assert code == 4
    assert "--answers-in nosuch: there is no such folder." in out


def test_all_of_it_is_said_only_where_all_was_asked(mine, hurried):
    part, whole = (_run(each, "--answers-in", mine(), cwd=hurried)[1] for each in ("exercises/04_deltas", "exercises"))
    assert "4 / 4 points · all the functions that were tested." in part
    assert "all the functions that were tested" not in whole
    assert "come back in a few days" in " ".join(whole.lower().split())


UPDATES = """
def weight_derivative(layer, delta):
    return layer.T @ delta

def update(synapse, derivative, alpha):
    return synapse + alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    import numpy as np
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0)))
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
    return (update(synapse_0, weight_derivative(X, layer_1_delta), alpha),
            update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha))
"""


def test_what_is_forgiven_has_a_sign_and_a_word_of_its_own(mine):
    _, out = _run("exercises/05_weight_updates", "--answers-in", mine("05_weight_updates", UPDATES))
    assert "weight_derivative ✓   update ✗   training_step ~ (forgiven)" in out
    assert "5 / 6" in out


def test_the_file_can_be_named(mine):
    assert "0 of 2 rebuilt" in _run("exercises/04_deltas/deltas.py")[1]
    assert "2 of 2 rebuilt" in _run("exercises/04_deltas/deltas.py", "--answers-in", "solutions")[1]
    assert "0 of 2 rebuilt" in _run("deltas.py", cwd=ROOT / "exercises" / "04_deltas")[1]


def test_parts_can_be_asked(mine):
    assert "4 / 4 points" in _run("exercises/04_deltas", "--answers-in", "solutions")[1]
    assert "2 of 2 rebuilt" in _run("exercises", "-k", "alpha and not thirteen", "--answers-in", "solutions")[1]
    assert "1 of 1 rebuilt" in _run("exercises/04_deltas/test_deltas.py::hidden_delta", "--answers-in", "solutions")[1]
    assert "0 of 1 rebuilt" in _run("exercises", "-x")[1]


def test_what_pytest_is_told_to_leave_out_is_left_out(mine):
    left_out = ["exercises/04_deltas", "exercises/02_sigmoid/sigmoid.py"]
    words = [f"--ignore={each}" for each in left_out] + ["--ignore-glob=*/10_*"]
    deselected = "exercises/03_forward/forward.py::forward"
    code, out = _run("exercises", *words, f"--deselect={deselected}", "--answers-in", mine(), "-v")
    assert code == 0
    assert "03_forward/forward.py::mean_absolute_error right" in out
    for name in (*left_out, "10_thirteen_lines", f"{deselected} "):
        assert name not in out
    assert "1 deselected" in out


def test_it_can_be_run_from_inside_an_exercise(mine):
    assert "0 of 2 rebuilt" in _run(cwd=ROOT / "exercises" / "04_deltas")[1]


def test_what_failed_last_can_be_asked_again(mine, tmp_path):
    folder = mine("04_deltas", WRONG)
    words = ["-o", f"cache_dir={tmp_path / 'cache'}", "--lf", "exercises/04_deltas", "--answers-in", folder]
    command = [sys.executable, "-m", "pytest", *words]
    first = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=600)
    again = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", timeout=600)
    assert "1 of 2 rebuilt" in first.stdout
    assert "0 of 1 rebuilt" in again.stdout


def test_workers_give_the_same_screen(mine, hurried):
    pytest.importorskip("xdist")
    folder = mine("04_deltas", WRONG)
    _, alone = _run("exercises", "--answers-in", folder, cwd=hurried)
    code, shared = _run("exercises", "--answers-in", folder, "-n", "2", cwd=hurried)
    assert code == 1
    screen = alone[alone.index("02_sigmoid") : alone.index("for hint 2")]
    assert screen in shared
    assert alone[alone.index("5 of 6") : alone.index(" points · next")] in shared


def test_junit_has_points_and_messages(mine, tmp_path, hurried, exercises):
    _run("exercises", "--answers-in", mine("04_deltas", WRONG), f"--junitxml={tmp_path / 'out.xml'}", cwd=hurried)
    suite = ElementTree.parse(tmp_path / "out.xml").getroot()[0]
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors"), suite.get("skipped")) == (
        str(sum(len(each.questions) for each in exercises if each.id in FEW)),
        "1",
        "0",
        "0",
    )
    (failed,) = (each for each in suite if each.find("failure") is not None)
    assert failed.get("name") == "hidden_delta"
    assert "values differ" in failed.find("failure").text
    properties = {each.get("name"): each.get("value") for each in failed.iter("property")}
    assert properties == {"outcome": "wrong", "score": "0.0", "points": "2.0"}


def test_a_terminal_without_unicode_gets_plain_letters(mine):
    code, out = _run("exercises/04_deltas", "--answers-in", mine("04_deltas", WRONG), env={"PYTHONIOENCODING": "ascii"})
    assert code == 1
    assert "output_delta ok   hidden_delta NO" in out


def test_a_broken_course_is_named_and_is_no_learners_fault(tmp_path):
    shutil.copytree(ROOT / "exercises", tmp_path / "exercises", ignore=shutil.ignore_patterns(".byheart"))
    (tmp_path / "exercises" / "course.toml").write_text("seeds = 3\n")
    code, out = _run("exercises", cwd=tmp_path)
    assert code == 2
    assert "course.toml: title should be a text in quotes" in out


def test_printing_and_warnings_cost_nothing(mine):
    noisy = "import warnings\nimport numpy as np\n"
    noisy += "def sigmoid(x):\n    print('x' * 9999)\n    warnings.warn('hm')\n    return 1 / (1 + np.exp(-x))\n"
    noisy += "def sigmoid_output_to_derivative(o):\n    return o * (1 - o)\n"
    code, out = _run("exercises/02_sigmoid", "--answers-in", mine("02_sigmoid", noisy), "-W", "error")
    assert code == 0
    assert "xxx" not in out


def test_without_the_packages_for_it_no_test_of_ours_starts_and_a_sentence_says_so():
    """As in an installation for learners: their packages, found by name, and not one of those that only we need."""
    hide = (
        "import importlib.util, runpy, sys\n"
        "there = importlib.util.find_spec\n"
        "hidden = {'jsonschema', 'playwright'}\n"
        "importlib.util.find_spec = lambda name, *more: None if name in hidden else there(name, *more)\n"
        "sys.argv = ['pytest', '-p', 'no:cacheprovider']\n"
        "runpy.run_module('pytest', run_name='__main__')\n"
    )
    done = subprocess.run([sys.executable, "-c", hide], cwd=ROOT, capture_output=True, text=True, timeout=600)
    said = done.stdout + done.stderr
    assert done.returncode == pytest.ExitCode.USAGE_ERROR, said
    assert 'byheart\'s own tests need the extra "dev" (missing: jsonschema, playwright): `make test`, or' in said
    assert "`pytest exercises`" in said
    assert "Traceback" not in said
