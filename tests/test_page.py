"""The blank page as an exercise: a script's parts as verdicts, and hostile scripts, which earn nothing by it."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from byheart.curriculum.course import read_course, read_exercises
from byheart.curriculum.known import hints_of
from byheart.learner import screen
from byheart.reading.catalogue import named
from byheart.reading.page import is_blank, page_verdicts
from byheart.reading.run import read_script
from byheart.reading.seen import Reading
from byheart.reading.words import as_text, feedback_on

pytestmark = pytest.mark.by_turns(11)

ROOT = Path(__file__).parent.parent
COURSE = read_course(ROOT / "exercises")
(PAGE,) = (each for each in read_exercises(COURSE) if each.is_page)
SOLUTION = (ROOT / "solutions" / PAGE.id / PAGE.file).read_text(encoding="utf-8")
ATTACKS = sorted((ROOT / "tests" / "attacks").rglob("*.py"))
HINTS = hints_of(COURSE)


def _read(jail, source):
    return named(read_script(jail, source, PAGE.file, *COURSE.samples()), COURSE)


@pytest.fixture
def verdicts(jail):
    def look(text):
        source = text.encode("utf-8", "surrogateescape")
        made = page_verdicts(PAGE, source, lambda: _read(jail, source), lambda: HINTS)
        return {each.question.partition("/")[2]: each for each in made}

    return look


def changed(before, after):
    assert before in SOLUTION
    return SOLUTION.replace(before, after)


def test_the_thirteen_lines_have_every_point(verdicts):
    assert {each.outcome for each in verdicts(SOLUTION).values()} == {"right"}


def test_an_empty_page_is_blank_and_runs_nothing():
    stub = (PAGE.folder / PAGE.file).read_bytes()
    for source in (stub, b"", b"import numpy as np\n\n# not yet\n"):
        assert is_blank(source)
        assert {each.outcome for each in page_verdicts(PAGE, source, lambda: 1 / 0, lambda: HINTS)} == {"blank"}
    assert {each.outcome for each in page_verdicts(PAGE, None, lambda: 1 / 0, lambda: HINTS)} == {"missing"}
    assert not is_blank(b"print(1)\n")
    assert not is_blank(b"def f(:\n")


def test_a_part_that_was_not_shown_has_its_own_reason_and_costs_no_other(verdicts):
    last = next(line for line in SOLUTION.splitlines() if line.startswith("    synapse_0 -="))
    text = changed(last, f"{last}\n    if iteration == 45613:\n        synapse_0 = 0 * synapse_0\n")
    found = verdicts(text.replace(f"for {text.partition('for ')[2].partition(' ')[0]} in", "for iteration in"))
    lost = {name: each for name, each in found.items() if each.outcome != "right"}
    assert set(lost) == {"updates", "the_articles_own"}
    assert "can write to synapse_0, and it never ran while byheart watched." in lost["updates"].message
    assert lost["the_articles_own"].message == "Not every part of it was seen to be right."


def test_a_wrong_part_has_its_line_and_what_hangs_on_it_follows(verdicts):
    found = verdicts(changed(" * (layer_1 * (1 - layer_1))", ""))
    hidden = found["hidden_delta"]
    assert (hidden.outcome, hidden.score, hidden.mistake) == ("wrong", 0, "l1delta-no-derivative")
    assert "layer_1_delta" in hidden.lines[-1].code
    assert hidden.hints
    assert found["output_delta"].outcome == found["forward_pass"].outcome == "right"
    wrong = {name: each for name, each in found.items() if each.outcome != "right"}
    assert set(wrong) == {"hidden_delta", "derivatives", "the_articles_own"}
    assert {(each.outcome, each.score) for each in wrong.values()} == {("wrong", 0)}
    assert (wrong["derivatives"].follows, wrong["derivatives"].lines) == (f"{PAGE.id}/hidden_delta", ())
    assert wrong["derivatives"].message == "This can't be judged yet: it depends on something that is wrong before it."
    assert (hidden.follows, wrong["the_articles_own"].follows) == ("", f"{PAGE.id}/hidden_delta")
    assert wrong["the_articles_own"].message == wrong["derivatives"].message  # so it is said once


def test_where_no_nudge_is_known_there_is_no_hint(jail):
    source = changed(" * (layer_1 * (1 - layer_1))", "").encode()
    reading = _read(jail, source)
    assert {each.hints for each in page_verdicts(PAGE, source, lambda: reading, dict)} == {()}


def test_a_line_is_shown_if_the_text_has_it(jail):
    source = changed(" * (layer_1 * (1 - layer_1))", "").rstrip().encode()
    reading = _read(jail, source)
    last = source.count(b"\n") + 1
    for line, shown in ((None, []), (0, []), (1, [1]), (last, [last]), (last + 1, [])):
        made = page_verdicts(PAGE, source, lambda line=line: replace(reading, line=line), dict)
        assert [each.number for verdict in made if verdict.mistake for each in verdict.lines] == shown


def test_what_was_not_seen_is_missing_and_what_stopped_is_an_error(verdicts):
    nothing = verdicts("import numpy as np\nprint(np.ones(3))\n")
    assert {(each.outcome, each.score) for each in nothing.values()} == {("missing", 0)}
    stopped = verdicts("import numpy as np\nx = np.zeros(2) + y\n")
    assert {(each.outcome, each.score) for each in stopped.values()} == {("error", 0)}
    source = b"x = print(1)\n"
    unknown = page_verdicts(PAGE, source, lambda: Reading("unjudged"), dict)
    assert {(each.outcome, each.message) for each in unknown} == {("missing", "This part wasn't seen.")}


def test_a_part_with_a_reason_of_its_own_does_not_wait_for_what_is_wrong_before_it(jail):
    source = changed(" * (layer_1 * (1 - layer_1))", "").encode()
    reading = replace(_read(jail, source), unshown={"loop": "it never ran"})
    made = {each.question.partition("/")[2]: each for each in page_verdicts(PAGE, source, lambda: reading, dict)}
    assert (made["loop"].outcome, made["loop"].message) == ("missing", "This part wasn't seen: it never ran.")
    assert (made["loop"].follows, made["derivatives"].follows) == ("", f"{PAGE.id}/hidden_delta")


def test_what_differs_from_the_articles_network_is_told_also_beside_a_wrong_part(verdicts):
    text = SOLUTION.replace("(3, 4)", "(3, 9)").replace("(4, 1)", "(9, 1)")
    made = verdicts(text.replace(" * (layer_1 * (1 - layer_1))", ""))
    assert made["hidden_delta"].outcome == made["the_articles_own"].outcome == "wrong"
    assert "9 nodes" in made["the_articles_own"].message
    assert made["the_articles_own"].follows == ""


@pytest.mark.parametrize("problem", [RecursionError(), MemoryError()])
def test_a_script_that_is_too_much_to_follow_has_no_points_and_is_told_why(problem):
    def read():
        raise problem

    made = page_verdicts(PAGE, b"x = print(1)\n", read, dict)
    assert {(each.outcome, each.score) for each in made} == {("missing", 0)}
    assert all("its text" in each.message for each in made)


@pytest.mark.parametrize(
    ("line", "why", "said"),
    [
        (None, "it stops early", ("It stops early.", [2])),  # the line in which it stopped
        (1, "it stops early", ("It stops early.", [1])),  # what is told has a line of its own
        (None, "", ("NameError: name 'y' is not defined.", [2])),
    ],
)
def test_of_a_script_that_stopped_it_is_told_why_and_where(jail, line, why, said):
    source = b"import numpy as np\nx = np.zeros(2) + y\n"
    reading = replace(_read(jail, source), line=line, why=why)
    made = page_verdicts(PAGE, source, lambda: reading, dict)
    assert all((each.message, [at.number for at in each.lines]) == said for each in made)


def test_of_a_part_that_was_not_seen_the_line_of_another_one_is_not_shown(jail):
    """A script that can't be judged has one line for all; one that is judged has the line of what is wrong."""
    source = changed(" * (layer_1 * (1 - layer_1))", "").encode()
    reading = replace(_read(jail, source), line=3, unshown={"loop": "it never ran"})
    for verdict, lines in (("wrong", []), ("unjudged", [3])):
        made = page_verdicts(PAGE, source, lambda verdict=verdict: replace(reading, verdict=verdict), dict)
        (loop,) = (each for each in made if each.question.endswith("/loop"))
        assert [each.number for each in loop.lines] == lines


@pytest.mark.parametrize("name", ["closure_with_one_minus_exp", "one_minus_exp_generator"])
def test_a_sentence_names_no_entry_of_the_catalogue_and_leaves_the_line_to_the_lines(verdicts, name):
    seen = verdicts((ROOT / "tests" / "blank_page" / f"{name}.py").read_text(encoding="utf-8"))
    (wrong,) = (each for each in seen.values() if each.lines and each.outcome == "wrong")
    assert wrong.mistake in ("sigmoid-one-minus", None)
    assert wrong.message == "The sigmoid: this curve isn't a sigmoid."
    assert wrong.lines


def test_another_network_that_is_right_has_its_parts_and_is_told_what_differs(verdicts):
    found = verdicts(changed("(3, 4)", "(3, 9)").replace("(4, 1)", "(9, 1)"))
    assert {name for name, each in found.items() if each.outcome != "right"} == {"the_articles_own"}
    assert "9 nodes" in found["the_articles_own"].message


def test_a_script_that_stops_says_so_and_one_of_another_python_too(verdicts):
    assert {each.outcome for each in verdicts("import numpy as np\nx = np.zeros(2) + y\n").values()} == {"error"}
    assert "Python 2" in verdicts('print "hello"\n')["loop"].message
    assert not sum(each.score for each in verdicts("import numpy as np\nprint(np.ones(3))\n").values())


# A tenth of them each time, all with the thorough proofs.
SOME = [
    pytest.param(path, id=path.stem, marks=() if at % 10 == 0 else pytest.mark.slow) for at, path in enumerate(ATTACKS)
]


@pytest.mark.parametrize("path", SOME)
def test_an_attack_on_a_blank_page_earns_nothing(path, jail):
    text = path.read_bytes()
    reading = read_script(jail, text, PAGE.file, *COURSE.samples())
    assert reading.verdict in ("unjudged", "wrong")
    made = page_verdicts(PAGE, text, lambda: reading, lambda: HINTS)
    assert sum(each.score for each in made) <= 1, re.sub(r"\s+", " ", reading.why)


FORGED = """
import os, struct, threading
for number in range(16):
    for pipe in range(3, 16):
        for kind in (b"E", b"V", b"A", b"R"):
            try:
                os.write(pipe, struct.pack("<cII", kind, number, 16) + b"[[1.0]]" + bytes(9))
            except OSError:
                pass
"""


def test_forged_evidence_is_no_evidence(verdicts):
    found = verdicts(FORGED + SOLUTION.replace("layer_2 - y", "layer_2 + y"))
    assert found["error_and_its_sign"].score == found["the_articles_own"].score == 0


def test_the_judge_does_not_believe_a_reading_of_nothing(jail):
    reading = replace(read_script(jail, b"x = 1\n", PAGE.file, *COURSE.samples()), verdict="unjudged")
    assert not sum(each.score for each in page_verdicts(PAGE, b"x = 1\n", lambda: reading, lambda: HINTS))


@pytest.mark.parametrize(
    "source", [b"x = " + b"+".join([b"1"] * 5000), b"x = " + b"-" * 5000 + b"1"], ids=["a long sum", "many signs"]
)
def test_what_is_too_deep_for_pythons_own_reader_is_no_fault_of_ours(source, jail):
    made = page_verdicts(PAGE, source, lambda: _read(jail, source), lambda: HINTS)
    assert {verdict.outcome for verdict in made} == {"missing"}
    assert not sum(verdict.score for verdict in made)


ARTICLE = """import numpy as np
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0, 1, 1, 0]]).T
np.random.seed(1)
first = 2 * np.random.random((3, 4)) - 1
second = 2 * np.random.random((4, 1)) - 1
for turn in range(2000):
    hidden = 1 / (1 + np.exp(-X.dot(first)))
    guess = 1 / (1 + np.exp(-hidden.dot(second)))
    delta = (guess - y) * guess * (1 - guess)
    blame = delta.dot(second.T) * hidden * (1 - hidden)
    second -= hidden.T.dot(delta)
    first -= X.T.dot(blame)
"""


def _shown(jail, text, hints=1):
    made = page_verdicts(PAGE, text.encode(), lambda: _read(jail, text.encode()), lambda: HINTS)
    style = screen.Style(200, hints=hints)
    rows = [row for block in screen.blocks(made, style) for row in block]
    return {each.question.partition("/")[2]: each for each in made}, "\n".join((*rows, *screen.notes(made, style)))


OTHER_WAYS = {
    "delta = (guess - y) * guess": (
        "delta = 2 * (guess - y) * guess",
        "It is right, except for a constant factor: your steps are 2 times as long as alpha says",
        "The article's step is the gradient times alpha",
    ),
    " * guess * (1 - guess)": (
        "",
        "It is right, for a loss that isn't the article's: it is the exact step down the cross-entropy",
        "The article's loss is the squared error",
    ),
}


@pytest.mark.parametrize("before", OTHER_WAYS)
def test_what_is_right_in_another_way_is_told_which_and_what_the_article_does(jail, before):
    after, way, article = OTHER_WAYS[before]
    made, said = _shown(jail, ARTICLE.replace(before, after))
    assert made["the_articles_own"].outcome == "wrong"
    assert way in said
    assert article in said
    assert "once every part is right" not in said


def test_what_cannot_be_told_yet_is_said_once_and_the_hints_are_the_readers(jail):
    text = ARTICLE.replace("second -=", "second +=").replace("first -=", "first +=")
    made, said = _shown(jail, text)
    assert said.count("This can't be judged yet") == 1
    hints = HINTS[made["updates"].mistake]
    assert re.findall(r"hint \d +(.*)", said) == [hints[0]]
    _, said = _shown(jail, text, hints=3)
    assert re.findall(r"hint \d +(.*)", said) == list(hints)
    assert "The update: the update" not in said


def test_weights_on_one_side_and_a_loop_without_an_end_are_told_and_cost_nothing(jail):
    text = ARTICLE.replace("2 * np.random.random((3, 4)) - 1", "np.random.random((3, 4))")
    text = text.replace("2 * np.random.random((4, 1)) - 1", "np.random.random((4, 1))")
    made, said = _shown(jail, text.replace("for turn in range(2000)", "while True"))
    assert "every weight starts above 0; the article's start on both sides of it, from -1 to 1" in said
    assert "the loop in line 7 never ends by itself" in said
    assert {each.outcome for each in made.values()} == {"right"}
    assert "nothing multiplies your steps, so your alpha is 1" in said
    _, said = _shown(jail, SOLUTION)
    assert said == ""


STEPS = "    second -= hidden.T.dot(delta)\n    first -= X.T.dot(blame)\n"


@pytest.mark.parametrize(
    "steps",
    [
        STEPS.replace("hidden.T.dot(delta)", "0.5 * hidden.T @ delta").replace("X.T.dot(blame)", "0.5 * X.T @ blame"),
        STEPS.replace("hidden.T.dot(delta)", "3 * hidden.T @ delta").replace("X.T.dot(blame)", "3 * X.T @ blame"),
        STEPS.replace("hidden.T.dot(delta)", "(hidden.T @ delta) / 4").replace("X.T.dot(blame)", "(X.T @ blame) / 4"),
    ],
)
def test_alpha_is_not_said_to_be_1_where_a_number_scales_the_steps(jail, steps):
    """Python multiplies from the left: in alpha * X.T @ delta the number scales the data, not the product."""
    assert STEPS in ARTICLE
    made, said = _shown(jail, ARTICLE.replace(STEPS, steps))
    assert made["updates"].outcome == "right"
    assert "your alpha is 1" not in said
    _, said = _shown(jail, ARTICLE)
    assert "your alpha is 1" in said


def test_a_single_checked_step_has_no_s(jail):
    text = ARTICLE.replace("range(2000)", "range(1)")
    reading = read_script(jail, text.encode(), PAGE.file, *COURSE.samples())
    assert "1 steps" not in reading.why
    _, said = _shown(jail, text)
    assert "no later turn" not in said


def test_a_known_wrong_curve_is_not_told_by_an_id(jail):
    text = ARTICLE.replace("1 / (1 + np.exp(", "1 / (1 - np.exp(")
    assert text != ARTICLE
    _, said = _shown(jail, text)
    assert "this curve isn't a sigmoid" in said
    reading = read_script(jail, text.encode(), PAGE.file, *COURSE.samples())
    said += "\n".join(as_text(feedback_on(PAGE.file, text.encode(), reading, HINTS)))
    assert "squash of the hidden layer (not a sigmoid)" in said
    assert "sigmoid-one-minus" not in said
