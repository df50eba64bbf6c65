"""A script in other words is the same mathematics: it prints the same numbers, and is read in the same way.

`python -m benchmarks.rewritten SEED COUNT` prints what becomes of as many as one likes.
"""

import random

import pytest
from benchmarks.other_words import PAIRS, rewritten
from benchmarks.rewritten import kind_of, printed, same
from benchmarks.script_sight import CORPORA
from tests.test_never_moved import X, Y

from byheart.proof.rewrite import found, patterns
from byheart.reading.run import read_script

SCRIPTS = [each for each in sorted(CORPORA.glob("*/*.py")) if "input(" not in each.read_text(encoding="utf-8")]


@pytest.mark.drawn(1 / 1000)
@pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_a_script_is_read_alike_in_other_words(jail, path):
    source = path.read_text(encoding="utf-8")
    plain, other, steps = rewritten(source, random.Random(path.stem))
    if not steps or (said := printed(plain)) is None or not same(said, printed(other)):
        pytest.skip("it can't be said in other words here, or prints otherwise then")
    kinds = [kind_of(read_script(jail, each.encode(), "script.py", X, Y).verdict) for each in (plain, other)]
    assert {*kinds} != {"right", "wrong"}, steps


def test_every_form_is_python_and_is_found_where_it_stands():
    for before, after in PAIRS:
        own, other = patterns(before, after)
        assert found(own.expression, own), before
        assert other.expression is not None, after


def test_what_prints_otherwise_is_told():
    assert same("loss 0.1000000001 of 3", "loss 0.1 of 3")
    assert not same("loss 0.1 of 3", "loss 0.2 of 3")
    assert not same("loss 0.1", "cost 0.1")
    assert not same("loss 0.1", None)
    assert printed("print(1 + 1)") == "2\n"
    assert printed("raise SystemExit(1)") is None
