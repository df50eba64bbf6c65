"""Usual parts of a training, put together by chance: a right script is never called wrong.

`python -m benchmarks.combined SEED COUNT` prints what becomes of as many as one likes, and of those with a mistake.
"""

from dataclasses import replace

import pytest
from benchmarks import in_lists
from benchmarks.combined import MISTAKES, RULES, drawn, script
from benchmarks.rewritten import printed
from tests.test_never_moved import X, Y

from byheart.reading.run import read_script
from byheart.reading.seen import GOOD


@pytest.mark.drawn(1 / 100)
@pytest.mark.parametrize("seed", range(400))
def test_a_right_script_is_not_called_wrong(jail, seed):
    text = script(drawn(seed))
    said = printed(text)
    if said is None or "nan" in said:
        pytest.skip("it goes beyond all numbers")
    reading = read_script(jail, text.encode(), "script.py", X, Y)
    assert reading.verdict in (*GOOD, "unjudged"), (reading.why, text)


@pytest.mark.parametrize("rule", RULES)
def test_every_rule_can_be_run_right_and_wrong(rule):
    recipe = replace(drawn(1), rule=rule)
    right, wrong = (printed(script(replace(recipe, mistake=each))) for each in ("", "the rule"))
    assert right
    assert right != wrong


@pytest.mark.parametrize("mistake", MISTAKES)
def test_every_mistake_changes_a_script(mistake):
    assert any(script(drawn(seed)) != script(replace(drawn(seed), mistake=mistake)) for seed in range(40))


@pytest.mark.parametrize("mistake", in_lists.MISTAKES)
def test_every_mistake_changes_a_script_in_lists(mistake):
    recipes = [in_lists.drawn(seed) for seed in range(40)]
    assert any(in_lists.script(each) != in_lists.script(replace(each, mistake=mistake)) for each in recipes)
