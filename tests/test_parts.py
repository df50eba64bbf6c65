"""Each of the nine parts is right only where it was seen: scripts whose numbers are right, and what is missing in them.

A script is a file in tests/parts, found by glob, with the parts that aren't right in its header; all others must be. A
part that isn't there earns nothing, and one that is there does, whatever else is missing.
"""

from pathlib import Path

import pytest

from byheart.curriculum.course import read_course, read_exercises
from byheart.reading.page import page_verdicts
from byheart.reading.parts import parts_of
from byheart.reading.run import read_script

ROOT = Path(__file__).parent.parent
SCRIPTS = sorted((ROOT / "tests" / "parts").glob("*.py"))
COURSE = read_course(ROOT / "exercises")
(PAGE,) = (each for each in read_exercises(COURSE) if each.is_page)


def header(path):
    lines = path.read_text(encoding="utf-8").splitlines()[:4]
    return {name: value.strip() for name, _, value in (line.removeprefix("# ").partition(":") for line in lines)}


def listed(text):
    return set() if text == "-" else set(text.split(", "))


# Steps that are always 0.1 long, on gradients of nearly nothing: at some places their last digits are all that is left.
OPEN = {"steps_of_equal_length": "open: where it is watched late, its derivatives aren't seen"}


@pytest.mark.drawn(1 / 39)
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_a_part_is_right_only_if_it_was_seen(path, jail, request):
    if path.stem in OPEN:
        request.applymarker(pytest.mark.xfail(reason=OPEN[path.stem], strict=True))
    wanted, source = header(path), path.read_bytes()
    reading = read_script(jail, source, path.name, *COURSE.samples())
    parts = parts_of(reading)
    assert {each.part for each in parts if each.state == "not seen"} == listed(wanted["not seen"]), reading.why
    assert {each.part for each in parts if each.state == "wrong"} == listed(wanted["wrong"]), reading.why
    made = {each.question.partition("/")[2]: each for each in page_verdicts(PAGE, source, lambda: reading, dict)}
    assert (made["the_articles_own"].outcome == "right") == (wanted["own network"] == "yes")
    for each in parts:
        said = made[each.part.replace(" ", "_")]
        assert (said.outcome == "right") == (each.state == "right")
        assert each.state != "not seen" or said.message not in ("", "This part wasn't seen.")
