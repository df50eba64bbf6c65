"""Pictures show what the functions compute, whosever they are, and those in the pages are the ones drawn now."""

import base64
import re
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from tests.conftest import ROOT

from byheart.asking.problems import GraderFault
from byheart.cli import draw
from byheart.cli.main import main
from byheart.curriculum.course import every_exercise, read_course
from byheart.learner.drawing import by_learner, by_reference, pages_drawn
from byheart.pictures.beside import remarks
from byheart.pictures.field import above, contour, levels
from byheart.pictures.folder import described, drawn_in, shown
from byheart.pictures.plot import Axis, NotComputed, Plot
from byheart.pictures.svg import is_current, svg
from byheart.practice.pages import page

COURSE = read_course(ROOT / "exercises")
DRAWN = [each for each in every_exercise(COURSE) if described(each.folder)]
X = np.linspace(0.0, 4.0, 5)
LARGEST = 60_000  # bytes
DOCS = (ROOT / "docs" / "pictures.md").read_text("utf-8")


def plotted(y, **more) -> Plot:
    return Plot("A title", Axis("x", 0, 4), Axis("height", 0, 10)).line(X, y, "a line", **more).saying("A line.")


# Those of the course --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("exercise", DRAWN, ids=lambda each: each.id)
def test_the_pictures_of_an_exercise_and_their_words_are_those_drawn_now(exercise):
    """`byheart pictures` draws them again."""
    made = pages_drawn(COURSE, exercise)
    assert [str(path) for path, _, is_current_ in made if not is_current_] == []
    pictures = {path for path, _, _ in made if path.suffix == ".svg"}
    assert pictures == set(drawn_in(exercise.folder))
    assert {path.stem for path in pictures} == set(shown((exercise.folder / "README.md").read_text("utf-8")))


@pytest.mark.parametrize("path", [path for each in DRAWN for path in drawn_in(each.folder)], ids=lambda path: path.stem)
def test_a_picture_is_small_asks_nothing_and_has_its_words(path):
    text = path.read_text("utf-8")
    assert len(text.encode()) < LARGEST
    assert re.findall(r"https?:", text.replace("http://www.w3.org/2000/svg", "")) == []
    assert not re.search(r"<script|<image|@import|url\((?!#)", text)
    words = re.search(r"<desc>(.+)</desc>", text)[1]
    assert "<title>" in text
    assert len(words) > 60
    assert "prefers-color-scheme:dark" in text
    assert "prefers-reduced-motion:reduce){.moving{display:none}.rest{display:inline}}" in text
    assert text.count("<animateMotion") == text.count('class="ball moving')
    assert "indefinite" not in text  # what moves for longer than five seconds must have a way to be stopped
    assert all(float(each) <= 5 for each in re.findall(r'dur="([\d.]+)s"', text))


def test_the_page_about_pictures_has_all_of_them_with_their_words():
    for exercise in DRAWN:
        own = re.findall(r"!\[([^\]]+)\]\((pictures/\w+\.svg)\)", (exercise.folder / "README.md").read_text("utf-8"))
        assert own
        for words, path in own:
            assert f"![{words}](../exercises/{exercise.id}/{path})" in DOCS


def test_in_a_terminal_the_words_stand_in_the_place_of_a_picture():
    class Wide:
        width, dot = 200, "-"

    (line,) = [each.text for each in page("![A bucket, and a ball.](pictures/ball.svg)", Wide()) if each.text]
    assert line.strip() == "Picture: A bucket, and a ball."


# How they are drawn ---------------------------------------------------------------------------------------------------


def test_a_picture_is_current_where_rounding_moved_it_and_not_where_it_was_changed():
    drawn = svg(plotted(X))
    assert is_current(drawn, svg(plotted(X + 0.02)))
    assert not is_current(drawn, svg(plotted(X + 0.5)))
    assert not is_current(drawn, svg(plotted(X).saying("Other words.")))
    assert not is_current("", drawn)


def test_a_picture_over_one_that_looks_the_same_is_that_picture_and_says_nothing():
    assert "course" not in svg(plotted(X), plotted(X + 0.01)).partition("</style>")[2]
    assert remarks(plotted(X), plotted(X + 0.01)) == []


def test_where_it_differs_both_are_drawn_and_it_is_said_from_where_on():
    other = X + np.array([0.0, 0.0, 3.0, 3.0, 3.0])
    drawn = svg(plotted(other), plotted(X)).partition("</style>")[2]
    assert drawn.count('class="course"') == 2  # and once below it, beside its name
    assert remarks(plotted(other), plotted(X)) == [
        "“a line”: 3 of 5 points differ from the course's. The first is number 3."
    ]


def test_what_is_given_is_drawn_once_and_compared_with_nothing():
    assert remarks(plotted(X, given=True), plotted(X + 5, given=True)) == []


@pytest.mark.parametrize(
    ("y", "said"),
    [
        (lambda: X * np.nan, "“a line”: 5 of 5 points are nan or infinite, and can't be drawn."),
        (lambda: X + 1e300, "“a line”: 5 of 5 points lie outside of the picture."),
        (lambda: X[:2], "A number for each of 5 places was to be drawn, and an array of shape (2,) came back."),
        (
            lambda: None.shape,
            "What came back can't be drawn (AttributeError: 'NoneType' object has no attribute 'shape').",
        ),
        (lambda: "text", "What came back can't be drawn (ValueError: could not convert string to float"),
    ],
)
def test_what_cannot_be_drawn_is_said_and_the_rest_is_drawn(y, said):
    plot = plotted(y).line(X, X, "another")
    assert remarks(plot, None)[0].startswith(said)
    assert "another" in svg(plot)
    assert "nan" not in svg(plot).partition("</desc>")[2]


def test_a_landscape_is_cut_at_the_level():
    heights = np.array([[0.0, 0.0, 1.0], [0.0, 0.0, 1.0]])
    x, y = np.array([0.0, 10.0, 20.0]), np.array([0.0, 10.0])
    assert contour(x, y, heights, 0.5) == "M15 0L15 10"
    assert above(x, y, heights, 0.5) == "M15 0L20 0L20 10L15 10z"
    assert above(x, y, heights + 1, 0.5) == "M0 0H20V10H0z"
    assert levels(heights * np.nan) == levels(np.ones((2, 2))) == []


def test_a_table_has_numbers_that_fit_and_a_frame_where_they_differ():
    def counted(values) -> Plot:
        plot = Plot("Counts", Axis("weights", -0.5, 2.5), Axis("alpha", 1.5, -0.5))
        return plot.table(range(3), range(2), values)

    one = np.array([[1.0, 20.0, 300.0], [4000.0, 1e9, np.nan]])
    drawn = svg(counted(one), counted(np.where(one == 20.0, 21.0, np.nan_to_num(one)))).partition("</style>")[2]
    assert re.findall(r'class="number( long)?"[^>]*>([^<]+)<', drawn) == [
        ("", "1"), ("", "20"), (" long", "300"), ("", "4k"), (" long", "..."), ("", "?"),
    ]  # fmt: skip
    assert drawn.count('class="course whole"') == 3  # two cells, and once below, beside what it means


def test_words_at_the_ends_of_lines_do_not_lie_upon_each_other():
    plot = Plot("A title", Axis("x", 0, 4), Axis("height", 0, 10))
    for at in range(6):
        plot = plot.line(X, X * 0 + 9.9, end=f"line {at}")
    heights = sorted(float(each) for each in re.findall(r'class="end s\d" x="[\d.]+" y="([\d.]+)"', svg(plot)))
    assert len(heights) == 6
    assert min(np.diff(heights)) > 12


# A learner's ----------------------------------------------------------------------------------------------------------

FIRST = """
def oversimplified_step(x, slope, stride):
    while True:
        pass

def naive_step(x, slope):
    return x + slope

def gradient_step(x, slope, alpha):
    raise ValueError("no")

def descend(slope_at, x, alpha, iterations):
    return [x * float("nan")] * (iterations + 1)
"""


@pytest.fixture(scope="module")
def learners(tmp_path_factory) -> Path:
    """A workspace with one file, in which each function fails in its own way."""
    folder = tmp_path_factory.mktemp("learner")
    place = folder / "exercises" / "01_gradient_descent"
    place.mkdir(parents=True)
    (place / "gradient_descent.py").write_text(FIRST, encoding="utf-8")
    (folder / "exercises" / "course.toml").write_text('questions = "installed"\n', encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def attempts(learners):
    course = replace(COURSE, answers=learners / "exercises")
    return {each.name: each for each in by_learner(course, DRAWN[0], seconds=0.3)}


def test_a_wrong_function_is_drawn_over_the_references(attempts):
    own = {each.name: each.plot for each in by_reference(COURSE, DRAWN[0])}
    assert attempts["naive"].problem == ""
    assert "6 of 7 points differ" in remarks(attempts["naive"].plot, own["naive"])[-1]
    assert "the course" in svg(attempts["naive"].plot, own["naive"])


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("oversimplified", "`oversimplified_step` was still running after 0.3 seconds of computing."),
        ("improved", "`gradient_step` in gradient_descent.py raised ValueError in line 10: no"),
        ("too_small", "31 of 31 points are nan or infinite, and can't be drawn."),
    ],
)
def test_what_fails_is_said_in_a_sentence(attempts, name, said):
    attempt = attempts[name]
    assert said in " ".join((attempt.problem, *(remarks(attempt.plot, None) if attempt.plot else ())))


def test_what_is_not_there_is_said_and_the_page_is_written(learners, tmp_path, capsys, monkeypatch):
    """As in a student's kit: there is no reference, so nothing is drawn beside it."""
    monkeypatch.setattr(draw, "by_reference", lambda *_: None)
    monkeypatch.setattr(draw.webbrowser, "open", lambda *_: pytest.fail("a browser was opened"))
    written = tmp_path / "drawn.html"
    assert main(["draw", "02", "--course", str(learners), "--page", str(written)]) == 1
    said = capsys.readouterr().out
    assert "sigmoid.py can't be run: there is no file sigmoid.py." in said
    assert "the course's own aren't here" in said
    text = written.read_text("utf-8")
    assert "the course&#39;s own aren&#39;t here" in text
    assert text.count("data:image/svg+xml;base64,") == 1


def test_what_an_exception_says_breaks_no_page(learners, tmp_path, capsys):
    place = learners / "exercises" / "02_sigmoid"
    place.mkdir(exist_ok=True)
    nasty = "\x00\x1b]<script>\ud800"
    (place / "sigmoid.py").write_text(f"def sigmoid(x):\n    raise ValueError({nasty!a})\n", encoding="utf-8")
    written = tmp_path / "drawn.html"
    assert main(["draw", "02", "--course", str(learners), "--page", str(written)]) == 1
    (place / "sigmoid.py").unlink()
    text = written.read_text("utf-8")
    assert "raised ValueError in line 2: " in text
    assert "<script" not in text
    (picture,) = (base64.b64decode(each) for each in re.findall(r"base64,([\w+/=]+)", text))
    assert "raised ValueError" in ElementTree.fromstring(picture)[1].text
    assert "\x1b" not in capsys.readouterr().out


def test_an_exercise_without_pictures_names_those_that_have_some(learners, capsys):
    assert main(["draw", "10", "--course", str(learners)]) == 2
    assert "10_thirteen_lines has no pictures. These have some: 01_gradient_descent" in capsys.readouterr().err


def test_a_picture_that_the_reference_cannot_draw_names_the_file(tmp_path):
    exercise = replace(DRAWN[0], folder=tmp_path / "01_gradient_descent")
    exercise.folder.mkdir()
    path = exercise.folder / "pictures.py"
    path.write_text('"""Pictures."""\n\n\ndef one(no_topic):\n    return no_topic\n', encoding="utf-8")
    with pytest.raises(GraderFault, match=r"pictures\.py, one: there is no topic no_topic"):
        by_reference(COURSE, exercise)
    path.write_text('"""Pictures."""\nimport nothing_of_the_kind\n', encoding="utf-8")
    with pytest.raises(GraderFault, match=r"pictures\.py can't be run: ModuleNotFoundError"):
        by_reference(COURSE, exercise)


def test_a_reason_given_by_hand_is_kept():
    def refused():
        raise NotComputed("It isn't written yet.")

    assert plotted(refused).problems == ("It isn't written yet.",)
