"""What can be a random draw from -1 to 1, and what can't: each bound from both of its sides."""

import numpy as np
import pytest

from byheart.judging.drawn import kind_of_draw, not_a_draw, of_one_stock


def draw(seed, *shape):
    return 2 * np.random.RandomState(seed).random_sample(shape) - 1


def shuffled(values):
    return np.random.RandomState(3).permutation(np.array(values))


def complaint(first, another=None):
    """What is said of this draw, with a right one of another seed beside it."""
    first = np.array(first, dtype=float)
    return not_a_draw(first, first.copy(), draw(99, *first.shape) if another is None else np.array(another))


@pytest.mark.parametrize("shape", [(3, 4), (4, 1), (2,), (1, 1), (20, 30)])
def test_right_draws_are_right(shape):
    for seed in range(200):
        assert not_a_draw(draw(seed, *shape), draw(seed, *shape), draw(seed + 1, *shape)) == ""


def test_the_draw_of_another_seed_must_be_one_too():
    assert "from -1 to 1 was asked for" in complaint(draw(1, 3, 4), draw(2, 3, 4) * 3)


def test_the_ends_belong_to_it_and_nothing_beyond_them():
    inside = shuffled([-1.0, 1.0, 0.3, -0.4, 0.7, -0.6])
    assert complaint(inside) == ""
    for end in (-1.0, 1.0):
        beyond = np.where(inside == end, np.nextafter(end, 2 * end), inside)
        assert "from -1 to 1 was asked for" in complaint(beyond)
        assert "from -1 to 1 was asked for" in complaint(-beyond)


def test_at_least_half_of_the_values_differ():
    assert "only 4 different values among 10" in complaint(shuffled([-0.9, -0.4, 0.1, 0.6] * 2 + [-0.9, 0.6]))
    assert "different values" not in complaint(shuffled([-0.9, -0.4, 0.1, 0.6, 0.8] * 2))


def test_a_draw_reaches_as_far_as_all_but_one_in_a_billion_do():
    """The values of a right draw of nine all lie within 0.1 once in a billion times: 0.1 to the ninth power."""
    edge = 1e-9 ** (1 / 9)
    inner = np.array([0.5, -0.3, 0.8, -0.9, 0.1, -0.6, 0.4, -0.2]) * edge
    for end in (edge, -edge):
        assert "reach from -1 to 1" not in complaint([end, *inner])
        assert "reach from -1 to 1" in complaint([end * 0.999, *inner])


def uneven(distance, size=40):
    """Numbers whose shares lie just so far from an even distribution's."""
    return shuffled([2 * (distance + (1 - distance) * at / size) - 1 for at in range(size)])


def test_a_draw_is_as_even_as_all_but_one_in_a_billion_are():
    """By Kolmogorov and Smirnov, of forty values: sqrt(log(2e9) / 80) is 0.5175."""
    for sign in (1, -1):
        assert complaint(sign * uneven(0.515)) == ""
        assert "aren't spread evenly" in complaint(sign * uneven(0.519))


def test_a_draw_of_the_same_value_with_every_seed_is_told():
    assert "returned the same weights" in complaint([0.5, 0.5, 0.5], [0.5, 0.5, 0.5])
    assert "returned the same weights" in complaint([[0.5]], [[0.5]])
    assert complaint([[0.5]], [[0.4]]) == ""
    assert "from the one before" in complaint([0.5, 0.5])
    assert complaint([0.5, 0.4]) == ""


@pytest.mark.parametrize(
    ("values", "kind"),
    [
        ([0.0] * 12, ("constant", True)),
        ([0.5] * 12, ("constant", False)),
        ([0.12345, -0.5] * 6, ("few", (-0.5, 0.123))),
        ([-0.5, 0.12345, 0.5, 0.5] * 4, ("few", (-0.5, 0.123, 0.5))),
        ([-0.5, 0.1, 0.5, 0.5] * 3, ("even", -0.5, 0.5)),
        ([0.5, -0.5] * 4, ("even", -0.5, 0.5)),
        ([-0.6, 0.6, 0.1, -0.2, 0.3, 0.0], ("even", -0.5, 0.5)),
        ([-1.0, 1.0, *[0.0] * 6], ("even", -1.0, 1.0)),
        ([-1.0, 1.0, *[0.0] * 7], ("normal", 0)),
        ([-0.1, 0.1, *[0.0] * 7, 0.01], ("normal", -1)),
    ],
)
def test_two_programs_that_draw_in_the_same_way_have_draws_of_one_kind(values, kind):
    made = np.array(values)
    assert kind_of_draw(made, made, made + 1) == (made.shape, (True, False, False), *kind)
    assert kind_of_draw(made, made + 1, made)[1] == (False, True, False)
    assert kind_of_draw(made, made + 1, made + 1)[1] == (False, False, True)


def test_equal_values_are_not_counted():
    same = np.full((3, 4), 0.5)
    assert not_a_draw(same, same.copy(), draw(1, 3, 4)) == "All its 12 values are equal; they should be random."


def test_the_values_of_another_seed_are_other_values():
    """Not the same ones at other places."""
    made = draw(1, 20, 30)
    assert "same values in other places" in complaint(made, shuffled(made.ravel()).reshape(20, 30))
    assert complaint(made, draw(2, 20, 30)) == ""


def test_values_on_a_ruler_are_no_draw_in_whatever_order():
    even = np.linspace(-1, 1, 400)
    assert "as on a ruler" in complaint(shuffled(even), draw(2, 400))
    assert "as on a ruler" in complaint(shuffled(0.99 * even + draw(5, 400) / 400), draw(2, 400))


def test_a_few_values_may_lie_on_a_ruler_by_accident_and_many_may_not():
    for size, said in ((29, ""), (30, "as on a ruler")):
        spaced = shuffled([2 * (at + 0.5) / size - 1 for at in range(size)])
        assert said in complaint(spaced, draw(2, size))
        assert bool(said) == bool(complaint(spaced, draw(2, size)))


def test_half_of_the_values_may_come_back_for_another_seed_and_no_more():
    first = np.array([-0.9, 0.7, -0.3, 0.95, 0.1, -0.5])
    other = np.array([0.45, -0.75, 0.25])
    assert complaint(first, np.array([*first[[2, 0, 1]], *other])) == ""
    assert "in other places" in complaint(first, np.array([*first[[2, 0, 1, 4]], *other[:2]]))


def test_a_wrong_range_is_told_first_also_where_another_seed_draws_the_same_values():
    wide = 3 * draw(1, 12)
    assert "from -1 to 1 was asked for" in complaint(wide, np.roll(wide, 5))


@pytest.mark.parametrize("sign", [1, -1])
def test_a_draw_that_is_there_twice_is_told(sign):
    half = np.random.RandomState(3).uniform(-1, 1, (30, 20))
    draw, another = (
        np.hstack([each, sign * each]) for each in (half, np.random.RandomState(4).uniform(-1, 1, (30, 20)))
    )
    assert "only 600 are different ones, signs apart" in not_a_draw(draw, draw, another)
    single = np.float32(np.random.RandomState(5).uniform(-1, 1, (200, 200))).astype(float)
    other = np.float32(np.random.RandomState(6).uniform(-1, 1, (200, 200))).astype(float)
    assert not not_a_draw(single, single, other)


@pytest.mark.parametrize("others", [(23, 17), (2, 180), (1, 1), (40, 50)])
def test_two_seeds_draw_from_no_common_stock(others):
    one, other = draw(1, 23, 17), draw(6, *others)
    assert of_one_stock(one, other) == of_one_stock(other, one) == ""
    stock = draw(9, 60, 60).ravel()
    first, second = stock[: one.size], np.roll(stock[: other.size], 5)[::-1] + 1e-9
    assert "With two seeds that are far apart" in of_one_stock(first, second)
    assert "With two seeds that are far apart" in of_one_stock(second.reshape(others), first)


def test_of_two_seeds_values_half_may_be_the_same_and_no_more():
    one, other = draw(1, 6), draw(2, 6)
    assert of_one_stock(one, np.array([*one[:3], *other[3:]])) == ""
    assert "returned the same values" in of_one_stock(one, np.array([*one[:4], *other[4:]]))


def test_the_values_of_two_seeds_are_the_same_up_to_a_millionth():
    values = draw(1, 5)
    for sign in (1, -1):
        assert "returned the same values" in of_one_stock(values, values + sign * 9e-7)
        assert of_one_stock(values, values + sign * 1.1e-6) == ""
    assert "returned the same values" in of_one_stock(np.array([1e-6]), np.array([0.0]))


@pytest.mark.parametrize("size", [1, 2, 3, 5])
def test_a_value_of_another_seed_is_found_wherever_it_lies(size):
    many = shuffled(np.linspace(-0.8, 0.8, size))
    for value in many:
        for off in (-5e-7, 0.0, 5e-7):
            assert "returned the same values" in of_one_stock(many, np.array([value + off]))
        assert of_one_stock(many, np.array([value + 0.1])) == of_one_stock(many, np.array([value - 0.1])) == ""


def with_the_first_negated(values, again):
    """A draw in which this many values are those of its beginning, with the opposite sign."""
    return np.array([*values[: values.size - again], *-values[:again]])


def test_one_in_ten_values_may_be_there_twice_and_no_more():
    values = draw(3, 30)
    assert complaint(with_the_first_negated(values, 3)) == ""
    assert "Of its 30 values only 26 are different ones" in complaint(with_the_first_negated(values, 4))


def test_among_less_than_thirty_values_some_may_be_there_twice():
    assert complaint(with_the_first_negated(draw(3, 29), 4)) == ""
