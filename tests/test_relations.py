"""How wrong answers relate to the right ones is told only where it holds in every case, and then it is true."""

import numpy as np
import pytest

from byheart.asking.answer import Answer, read
from byheart.asking.question import Case
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.judging.general import general_mistakes
from byheart.judging.relations import Relation, drawn, related

RANDOM = np.random.default_rng(5)
TABLES = [RANDOM.uniform(-3, 3, (4, 3)), RANDOM.uniform(-3, 3, (5, 2))]
SERIES = [RANDOM.uniform(0, 1, 5), RANDOM.uniform(0, 1, 3)]
NUMBERS = [np.array(each) for each in (1.2345678, -0.7654321, 2.1111222, 0.4567891)]


def _expected(kind, *leaves):
    return [ExpectedAnswer(False, (_leaf(kind, each),)) for each in leaves]


def _leaf(kind, values):
    return Expected(kind, values, np.full(values.shape, 1e-7), np.full(values.shape, 1e-12))


def _answered(values):
    return [Answer("returned", read(each)) for each in values]


def _told(kind, right, change, given=None):
    cases = [Case(f"case {at}", {} if given is None else {"x": given[at]}) for at in range(len(right))]
    found = related(cases, _expected(kind, *right), _answered(map(change, right)))
    return found and found.name


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda table: table.T, "rows-and-columns-swapped"),
        (lambda table: table.ravel(), "right-numbers-other-shape"),
        (lambda table: 0 * table, "zeros-only"),
        (lambda table: table[::-1], "answer-backwards"),
        (lambda table: -table, "opposite-sign"),
        (np.abs, "sign-dropped"),
        (lambda table: np.round(table, 2), "answer-rounded"),
        (lambda table: np.clip(table, -1, 1), "answer-limited"),
        (lambda table: 0.9 * table, "off-by-one-factor"),
        (lambda table: table + 0.1, "off-by-one-amount"),
        (lambda table: table / len(table), "off-by-a-factor-for-each-case"),
        (lambda table: np.vstack([table[:-1], 0 * table[-1:]]), "one-end-is-wrong"),
        (lambda table: table[1:], "other-shape"),
        (lambda table: table.sum(), "one-number-only"),
        (lambda table: (2 * table).tolist(), "list-where-an-array-belongs"),
        (lambda table: np.floor(9 * table).astype(int), "whole-numbers-only"),
        (lambda table: "text", "returns-other-type"),
        (lambda table: table**3, None),
        (lambda table: table, None),
    ],
)
def test_a_relation_between_tables(change, name):
    assert _told("array", TABLES, change) == name


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda series: list(series[:2]), "series-stops-early"),
        (lambda series: [*series, 7.0], "series-with-more"),
        (lambda series: [7.0], "series-of-other-length"),
        (lambda series: [], "series-of-other-length"),
        (lambda series: [(each, 1.0) for each in series], "holds-more-than-numbers"),
        (lambda series: list(series[::-1]), "answer-backwards"),
    ],
)
def test_a_relation_between_series(change, name):
    assert _told("series", SERIES, change) == name


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda number: [float(number)], "number-inside-a-list"),
        (lambda number: np.array([number, number]), "several-numbers"),
        (lambda number: round(float(number), 3), "answer-rounded"),
        (lambda number: int(number), "answer-rounded"),
        (lambda number: float(100 * number), "off-by-one-factor"),
        (lambda number: float(number**2), None),
    ],
)
def test_a_relation_between_numbers(change, name):
    assert _told("number", NUMBERS, change) == name


def test_a_change_is_measured_from_what_was_given():
    given = [RANDOM.uniform(-3, 3, each.shape) for each in TABLES]
    starts = dict(zip(map(id, TABLES), given, strict=True))
    for change, name in (
        (lambda table: starts[id(table)] + 2 * (table - starts[id(table)]), "change-off-by-one-factor"),
        (lambda table: starts[id(table)], "input-comes-back"),
        (
            lambda table: starts[id(table)] + (table - starts[id(table)]) / len(table),
            "change-off-by-a-factor-for-each-case",
        ),
    ):
        assert _told("array", TABLES, change, given) == name


def test_what_holds_in_one_case_only_is_not_told():
    changed = iter([TABLES[0] * 2, TABLES[1] ** 3])
    assert _told("array", TABLES, lambda table: next(changed)) is None


def test_values_in_another_order_are_seen():
    expected = [ExpectedAnswer(True, (_leaf("array", TABLES[0]), _leaf("array", TABLES[1])))]
    answers = [Answer("returned", read((TABLES[1], TABLES[0])))]
    assert related([Case("one", {})], expected, answers) == Relation("returned-in-another-order")


def test_lists_that_are_longer_in_one_case_than_in_another_are_related_as_a_whole():
    first, second = TABLES
    expected = [
        ExpectedAnswer(True, (_leaf("array", first), _leaf("array", second))),
        ExpectedAnswer(True, (_leaf("array", first), _leaf("array", second), _leaf("array", first))),
    ]
    answers = [Answer("returned", read([-first, -second])), Answer("returned", read([-first, -second, -first]))]
    assert related([Case("two", {}), Case("three", {})], expected, answers) == Relation("opposite-sign")


def test_an_answer_that_raised_is_related_to_nothing():
    answers = [Answer("raised"), *_answered([2 * TABLES[1]])]
    assert related([Case("one", {}), Case("two", {})], _expected("array", *TABLES), answers) is None


@pytest.mark.parametrize(
    ("draw", "name"),
    [
        (lambda seed: np.random.default_rng(seed).uniform(-1, 1, (9, 8)), None),
        (lambda seed: np.random.default_rng(seed).uniform(-0.1, 0.1, (9, 8)), "draw-of-other-range"),
        (lambda seed: np.random.default_rng(seed).choice([-1.0, 1.0], (9, 8)), "draw-repeats"),
        (lambda seed: np.random.default_rng().uniform(-1, 1, (9, 8)), "draw-changes"),
        (lambda seed: np.random.default_rng(seed).uniform(-1, 1, 72), "other-shape"),
        (lambda seed: None, "nothing-returned"),
    ],
)
def test_what_is_wrong_with_a_draw(draw, name):
    leaf = _leaf("array", np.zeros((9, 8)))
    answers = [Answer("returned", read((draw(1), draw(1), draw(2))))]
    found = drawn([Case("one", {})], [ExpectedAnswer(True, (leaf, leaf, leaf))], answers)
    assert (found and found.name) == name


def test_each_relation_has_its_words():
    assert general_mistakes()["change-off-by-one-factor"].told("synapse").misconception.startswith("You change synapse")
