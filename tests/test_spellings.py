"""The generator of spellings: whatever the spelling, a program computes the same. How each is read is a slow proof.

`python -m benchmarks.spellings SEED COUNT` prints what becomes of as many programs as one likes.
"""

import random

import numpy as np
import pytest
from benchmarks.spellings import LAYOUTS, NAMES, PLAIN, PROGRAMS, ROUNDS, Writer, at_random, one_at_a_time, outcome_of

EVEN = ("error squared", "error without its sign")  # the same for either sign of the error, so the steps aren't


def weights_after(program, spelling, rounds=3):
    """Both tables of weights, with the samples in rows."""
    made = {}
    exec(Writer(program, spelling).text().replace(f"range({ROUNDS})", f"range({rounds})"), made)
    first, second = NAMES[int(spelling["names"])][2:4]
    held = {
        "class": lambda name: getattr(made["network"], name),
        "dictionary": lambda name: made["net"][name],
        "closure": lambda name: made["step"].__closure__[made["step"].__code__.co_freevars.index(name)].cell_contents,
    }
    if spelling["form"] == "function":
        np.random.seed(1)
        both = made["train"](made[NAMES[int(spelling["names"])][0]], made[NAMES[int(spelling["names"])][1]], 0.5)
    else:
        both = tuple(map(held.get(spelling["form"], made.get), (first, second)))
    return [each.T if spelling["layout"] == "columns" else each for each in both]


@pytest.mark.drawn(1 / 5)
@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.name)
def test_a_spelling_changes_nothing_that_is_computed(program):
    if program.name == "weights changed too early" or program.name in EVEN:
        signs = ("output first",)
    else:
        signs = ("output first", "target first")
    draws = random.Random(program.name)
    spellings = [*one_at_a_time(), *(at_random(draws) for _ in range(30))]
    plain = {layout: weights_after(program, {**PLAIN, "layout": layout}) for layout in LAYOUTS}
    for spelling in spellings:
        if spelling["sign"] in signs:
            for own, other in zip(weights_after(program, spelling), plain[spelling["layout"]], strict=True):
                np.testing.assert_allclose(own, other, rtol=1e-8, atol=1e-12, err_msg=str(spelling))


def test_programs_with_a_mistake_compute_something_else():
    right = weights_after(PROGRAMS[0], PLAIN)
    for program in PROGRAMS[1:]:
        differ = [not np.allclose(*both) for both in zip(weights_after(program, PLAIN), right, strict=True)]
        assert any(differ), program.name


# Of each, what was once read as another part's mistake, or as none.
ONCE_MISREAD = (
    ("slope squared", "product o", "sum of outer products"),
    ("hidden delta from the error", "product g1", "comprehension"),
    ("derivative from the error", "product o", "method sum"),
    ("first weights never moved", "product o", "loops"),
    ("slope with a plus", "product g2", "loops"),
    ("alpha twice", "form", "flat"),
    ("mean of the samples", "product g2", "tensordot with axes"),
)


@pytest.mark.drawn(1 / 5)
@pytest.mark.parametrize(("name", "place", "kind"), ONCE_MISREAD)
def test_what_was_misread_once_is_read_as_it_is(name, place, kind, jail):
    (program,) = (each for each in PROGRAMS if each.name == name)
    outcome = outcome_of(jail, program, {**PLAIN, place: kind})
    assert outcome.became == "as wanted", outcome.detail


@pytest.mark.slow
@pytest.mark.parametrize("seed", [11, 12])
def test_the_same_mathematics_gets_the_same_verdict(seed, jail):
    draws = random.Random(seed)
    programs = [(draws.choice(PROGRAMS), at_random(draws)) for _ in range(100)]
    outcomes = [outcome_of(jail, *each) for each in programs]
    unfair = [each for each in outcomes if each.became in ("false verdict", "other part")]
    assert unfair == []
    assert sum(each.became == "abstained" for each in outcomes) <= 3
