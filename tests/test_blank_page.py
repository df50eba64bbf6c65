"""The corpus of scripts written from memory, right and wrong, in many forms, is judged as its headers say.

A script is a file in tests/blank_page, found by glob, so adding a case is adding a file.
"""

from pathlib import Path

import pytest

from byheart.curriculum.course import read_course
from byheart.reading.run import read_script

ROOT = Path(__file__).parent.parent
SCRIPTS = sorted((ROOT / "tests" / "blank_page").glob("*.py"))
GOOD = ("right", "scaled", "other-loss")


def header(path):
    lines = path.read_text(encoding="utf-8", errors="replace").splitlines()[:5]
    return {name: value.strip() for name, _, value in (line.removeprefix("# ").partition(":") for line in lines)}


@pytest.fixture(scope="module")
def data():
    return read_course(ROOT / "exercises").samples()


def told(path, jail, data):
    """The header's words, and the reading."""
    return header(path), read_script(jail, path.read_bytes(), path.name, *data)


@pytest.mark.drawn(1 / 120)
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.stem)
def test_no_right_script_is_called_wrong_and_no_wrong_one_right(path, jail, data):
    wanted, reading = told(path, jail, data)
    if wanted["verdict"] in GOOD:
        assert reading.verdict in (*GOOD, "unjudged"), reading.why
    elif wanted["verdict"] == "unjudged":
        assert reading.verdict == "unjudged", reading.why
    else:
        assert reading.verdict not in GOOD, reading.why


@pytest.mark.slow
def test_the_corpus_is_judged_as_its_headers_say(jail, data):
    """The bar: never right called wrong or wrong called right, verdicts to 95 %, first wrong lines to 85 %."""
    read = [(path.stem, *told(path, jail, data)) for path in SCRIPTS]
    called_wrong = [name for name, wanted, got in read if wanted["verdict"] in GOOD and got.verdict == "wrong"]
    called_right = [name for name, wanted, got in read if wanted["verdict"] == "wrong" and got.verdict in GOOD]
    assert (called_wrong, called_right) == ([], [])
    exact = [wanted["verdict"] == got.verdict for _, wanted, got in read]
    assert sum(exact) >= 0.95 * len(exact), [name for (name, *_), ok in zip(read, exact, strict=True) if not ok]
    lines = [(name, wanted["line"], got.line) for name, wanted, got in read if wanted["verdict"] == "wrong"]
    missed = [each for each in lines if str(each[2]) not in each[1].split("|")]
    assert len(missed) <= 0.15 * len(lines), missed


def test_the_corpus_is_as_large_as_it_should_be():
    verdicts = [header(path)["verdict"] for path in SCRIPTS]
    assert sum(each in GOOD for each in verdicts) >= 70
    assert sum(each == "wrong" for each in verdicts) >= 50
