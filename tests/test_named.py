"""A script's mistake is named by asking the reference that has it; no mistake's id stands in the code.

What is read is in tests/blank_page; here only the name that a wrong script gets.
"""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from tests.test_blank_page import header

from byheart.curriculum.course import read_course
from byheart.curriculum.reference import reference_for
from byheart.reading.catalogue import _catalogue_of, named
from byheart.reading.run import read_script

ROOT = Path(__file__).parent.parent
COURSE = read_course(ROOT / "exercises")
SCRIPTS = ROOT / "tests" / "blank_page"
# In rows and in columns, in functions, classes, and with a generator: in each another function is wrong.
NAMED = (
    "class_exp_without_minus",
    "columns_slope_one_minus_square",
    "hidden_layer_compared_with_target",
    "input_layer_in_output_gradient",
    "layer_objects_without_hidden_slope",
    "output_weights_move_first",
    "rate_in_one_object_only",
    "first_weights_commented_out",
    "zeros_everywhere",
)


@pytest.fixture(scope="module")
def read(jail):
    kept = {}

    def reading(name):
        if name not in kept:
            path = SCRIPTS / f"{name}.py"
            kept[name] = read_script(jail, path.read_bytes(), path.name, *COURSE.samples())
        return kept[name]

    return reading


@pytest.mark.drawn(1 / 5)
@pytest.mark.parametrize("name", NAMED)
def test_a_mistake_is_named_as_its_author_did(name, read):
    assert named(read(name), COURSE).mistake == header(SCRIPTS / f"{name}.py")["mistake"]


def test_a_right_script_has_no_mistake(read):
    right = read("alpha_one_thousand")
    assert right.verdict == "right"
    assert named(right, COURSE) is right


def test_a_course_without_a_reference_names_nothing(read, tmp_path):
    kit = replace(COURSE, folder=tmp_path / "exercises", answers=tmp_path / "exercises")
    reading = read("input_layer_in_output_gradient")
    assert named(reading, kit) is reading


def test_an_entry_of_the_course_is_all_that_a_name_needs(read):
    reading, catalogue = read("alpha_plus_gradient"), _catalogue_of(reference_for(COURSE))
    name = catalogue.name(reading)
    (own,) = (each for each in catalogue.mistakes if each.id == name)
    assert own.differences[0].after == "synapse - (alpha + derivative)"
    others = tuple(each for each in catalogue.mistakes if each is not own)
    assert replace(catalogue, mistakes=others, _changes={}).name(reading) is None
    assert replace(catalogue, mistakes=(replace(own, id="new"),), _changes={}).name(reading) == "new"


def test_no_mistakes_id_stands_in_the_code():
    ids = {each.id for each in reference_for(COURSE).mistakes()}
    assert len(ids) > 400
    word = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)+")
    for path in sorted((ROOT / "grader" / "byheart").rglob("*.py")):
        assert not ids & set(word.findall(path.read_text(encoding="utf-8"))), path
