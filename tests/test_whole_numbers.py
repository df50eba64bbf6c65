"""What a course may ask with and for since it goes beyond the article: places, lists of arrays, many results."""

import numpy as np

from byheart.asking.answer import Answer, read
from byheart.asking.question import Draw, Question, case
from byheart.expecting.fingerprint import alike, leaves_of
from byheart.expecting.key import Expected, ExpectedAnswer
from byheart.expecting.spread import spreads_of
from byheart.jail.wire import decode_cases, encode_cases
from byheart.judging.compare import compare
from byheart.judging.hangs import other_value

ORDER = np.array([2, 0, 1])


def asking(ask):
    return Question("f", "f", 1.0, ask, lambda course: ())


def expected(*arrays):
    room = (np.full(each.shape, 1e-5) for each in arrays)
    return ExpectedAnswer(
        True, tuple(Expected("array", each, wide, wide) for each, wide in zip(arrays, room, strict=True))
    )


def test_an_order_is_places_that_come_again_with_the_seed():
    orders = [Draw(seed, "x").order(50) for seed in (1, 1, 2)]
    assert all(sorted(each) == list(range(50)) and each.dtype == np.int64 for each in orders)
    assert np.array_equal(orders[0], orders[1])
    assert not np.array_equal(orders[0], orders[2])


def test_whole_numbers_stay_whole_on_the_way_into_the_jail_and_for_the_one_who_is_asked():
    asked = case("a", order=ORDER.astype(np.int32), X=np.array([[1, 2]], dtype=np.float32))
    for each in (asked, *decode_cases(encode_cases([asked]))):
        given = each.fresh()
        assert (given.order.dtype, given.X.dtype) == (np.int64, np.float64)
        given.order[0] = 7
        assert each.fresh().order.tolist() == [2, 0, 1]


def test_places_have_no_noise_and_what_they_pick_has():
    asked = case("a", X=np.array([1.1, 2.2, 3.3]), order=ORDER)
    given = {}

    def ask(student, inputs):
        given.update(vars(inputs))
        return inputs.X[..., inputs.order] * 3

    ((spread,),) = spreads_of(asking(ask), asked, None, [asked.inputs["X"][ORDER] * 3], (2.0**-52,))
    assert given["order"] is ORDER
    assert np.all(spread > 0)


def test_another_order_has_the_same_places():
    assert sorted(other_value(ORDER, 1)) == [0, 1, 2]
    assert not np.array_equal(other_value(ORDER, 1), ORDER)


def test_each_of_many_results_has_a_name():
    wanted = [np.full(2, float(at)) for at in range(1, 9)]
    for at, name in ((1, "The second of the 8 results"), (6, "Result 7 of the 8")):
        wrong = [*wanted[:at], np.zeros((3, 1)), *wanted[at + 1 :]]
        found = compare(asking(None), case("a"), expected(*wanted), Answer("returned", read(wrong)))
        assert found.sentences[0].startswith(f"{name} has the shape (3, 1)")


def test_more_or_fewer_results_than_were_asked_for_can_be_a_mistakes():
    wanted = expected(np.ones(2), np.ones(3))
    for mistake in ((np.ones(2),), (np.ones(2), np.ones(3), np.full(4, 5.0)), ()):
        own = leaves_of(Answer("returned", read(list(mistake))), wanted)
        assert own is not None
        assert alike(own, mistake, wanted)
    (single,) = leaves_of(Answer("returned", read(np.ones(2))), wanted) or ()
    assert alike((single,), (np.ones(2),), wanted)
    more = leaves_of(Answer("returned", read([np.ones(2), np.ones(3), np.full(4, 6.0)])), wanted)
    assert not alike(more, (np.ones(2), np.ones(3), np.full(4, 5.0)), wanted)
