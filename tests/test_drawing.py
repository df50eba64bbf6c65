"""The cases that a run asks: within some days all of them, the same in every process, and what is named in any case."""

import pytest
from tests import drawing


@pytest.mark.parametrize(("count", "share", "several"), [(10, 1 / 3, 3), (10, 1 / 100, 1), (3, 1, 3), (7, 1 / 2, 4)])
def test_each_day_asks_as_many_and_within_some_days_all_were_asked(count, share, several):
    days = [drawing.places(count, share, "a test", 700_000 + day) for day in range(-(-count // several))]
    assert {len(each) for each in days} == {several}
    assert set().union(*days) == set(range(count))
    assert days[0] == drawing.places(count, share, "a test", 700_000)


def test_the_order_is_each_tests_own():
    assert len({tuple(sorted(drawing.places(100, 1 / 10, f"test {at}", 1))) for at in range(5)}) == 5


class _Item:
    def __init__(self, nodeid, *share):
        self.nodeid, self.marks = nodeid, [pytest.mark.drawn(each).mark for each in share]
        self.added = []

    def iter_markers(self, name):
        return self.marks

    def add_marker(self, name):
        self.added.append(name)


def test_what_is_not_drawn_is_slow_and_what_is_named_is_asked():
    cases = [_Item(f"tests/test_x.py::test_all[{at}]", 1 / 4) for at in range(8)]
    alone = _Item("tests/test_x.py::test_alone")
    drawing.draw([*cases[:4], alone, *cases[4:]], [])
    assert sum(each.added == ["slow"] for each in cases) == 6
    assert alone.added == []
    again = [_Item(each.nodeid, 1 / 4) for each in cases]
    drawing.draw(again, ["tests/test_x.py::test_all[3]"])
    assert not any(each.added for each in again)
