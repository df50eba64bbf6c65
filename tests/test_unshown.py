"""What a script's own numbers and the places at which it was watched don't show is "not seen", and costs nobody else.

A script is a file in tests/unshown, found by glob: its header says which parts aren't shown to be right (`-`: all are).
"""

from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import numpy as np
import pytest

from byheart.batch import grade
from byheart.curriculum.course import read_exercises
from byheart.jail.cell import Jail, can_confine
from byheart.reading import parts, words
from byheart.reading.run import read_script

ROOT = Path(__file__).parent
SCRIPTS = sorted((ROOT / "unshown").glob("*.py"))
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1.0]])
Y = np.array([[0], [1], [1], [0.0]])


@pytest.fixture(scope="module")
def read():
    with Jail((), confined=not can_confine()) as jail:
        yield lambda path: read_script(jail, path.read_bytes(), path.name, X, Y)


@pytest.mark.drawn(1 / 5)
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_the_parts_that_are_not_shown_are_those_of_the_header(read, path):
    wanted = path.read_text(encoding="utf-8").splitlines()[0].removeprefix("# unshown: ")
    reading = read(path)
    assert reading.verdict == "right", reading.why
    unseen = [each.part for each in parts.parts_of(reading) if each.state != "right"]
    assert (", ".join(unseen) or "-") == wanted
    assert set(unseen) == set(reading.unshown)


# What shows as much in 300 passes as in 60,000, or as little.
SHORT = (
    "alpha_is_negative_later",
    "data_scaled_every_fifteenth_time",
    "drawn_again_now_and_then",
    "large_alpha",
    "new_weights_at_a_tiny_alpha",
    "no_slopes_at_tiny_weights",
    "no_slopes_that_cannot_be_followed",
    "rate_that_shrinks",
    "slope_of_nothing_at_tiny_weights",
    "weights_around_ten",
    "weights_spoilt_where_nobody_looks",
)


@pytest.mark.parametrize("name", SHORT)
def test_a_short_training_shows_as_much(read, tmp_path, name):
    text = (ROOT / "unshown" / f"{name}.py").read_text(encoding="utf-8")
    path = tmp_path / "script.py"
    path.write_text(text.replace("range(60000)", "range(300)"), encoding="utf-8")
    reading = read(path)
    assert reading.verdict == "right", reading.why
    assert (", ".join(reading.unshown) or "-") == text.splitlines()[0].removeprefix("# unshown: ")


def test_the_line_and_what_it_writes_are_told(read):
    path = ROOT / "unshown" / "weights_spoilt_where_nobody_looks.py"
    told = words.feedback_on(path.name, path.read_bytes(), read(path), {})
    assert "line 19 can write to synapse_1, and it never ran while byheart watched" in told.remarks
    assert told.headline == "right, but not every part of the network was seen"


def test_a_class_is_watched_at_places_of_its_secret_seed(course, monkeypatch):
    salts = []
    monkeypatch.setattr("byheart.reading.run.read_held", lambda *given: salts.append(given[-1]))
    page = next(each for each in read_exercises(course) if each.is_page)
    submission = SimpleNamespace(file_for=lambda *_: b"x = 1 + 1\n", files={})
    for seed in (7, 8, None):
        paper = SimpleNamespace(course=replace(course, secret_seed=seed), hints=dict)
        grade._of_page(page, submission, object(), paper)
    assert len(set(salts)) == 3
    assert salts[0] == replace(course, secret_seed=7).salt
