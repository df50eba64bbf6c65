"""The corpus of scripts written from memory, right and wrong, in many forms: each is judged as its header says.

A script is a file in tests/blank_page, found by glob, so adding a case is adding a file.
"""

from pathlib import Path

import pytest

from grader.course import read_course
from grader.jail.cell import Jail, can_confine
from grader.trace.run import read_script

ROOT = Path(__file__).parent.parent
SCRIPTS = sorted((ROOT / "tests" / "blank_page").glob("*.py"))
CAN_CONFINE = not can_confine()


def header(path):
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[:5]
    return {name: value.strip() for name, _, value in (line.removeprefix("# ").partition(":") for line in lines)}


@pytest.fixture(scope="module")
def jail():
    with Jail((), confined=CAN_CONFINE) as jail:
        yield jail


@pytest.fixture(scope="module")
def data():
    return read_course(ROOT / "exercises")


@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_the_corpus_is_judged_as_its_headers_say(path, jail, data):
    wanted = header(path)
    reading = read_script(jail, path.read_bytes(), path.name, data.X, data.y)
    assert reading.verdict == wanted["verdict"], reading.why
    if wanted["verdict"] == "wrong":
        assert reading.first_wrong == wanted["first wrong"]
        assert str(reading.line) in wanted["line"].split("|"), reading.why


def test_the_corpus_is_as_large_as_it_should_be():
    verdicts = [header(path)["verdict"] for path in SCRIPTS]
    assert sum(each in ("right", "scaled", "other-loss") for each in verdicts) >= 70
    assert sum(each == "wrong" for each in verdicts) >= 50
