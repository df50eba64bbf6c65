"""The cases that a run asks: within some days all of them, the same in every process, and what is named in any case."""

from collections import Counter

import pytest
from tests import drawing


@pytest.fixture(autouse=True)
def as_usual(monkeypatch):
    """However much the run that these tests are in asks."""
    monkeypatch.delenv(drawing.TIMES, raising=False)


@pytest.mark.parametrize(("count", "share", "several"), [(10, 1 / 3, 3), (10, 1 / 100, 1), (3, 1, 3), (7, 1 / 2, 4)])
def test_each_day_asks_as_many_and_within_some_days_all_were_asked(count, share, several):
    days = [drawing.places(count, share, "a test", 700_000 + day) for day in range(2 * -(-count // several))]
    assert {len(each) for each in days} == {several}
    assert set().union(*days) == set(range(count))
    assert days[0] == drawing.places(count, share, "a test", 700_000)


def test_of_neighbours_one_is_asked_each_day():
    for day in range(20):
        asked = sorted(drawing.places(435, 1 / 5, "a test", day))
        assert [at * 435 // 87 <= one < (at + 1) * 435 // 87 for at, one in enumerate(asked)] == [True] * 87


@pytest.mark.parametrize(("few", "turn"), [(12, 3), (2, 2), (9, 3)])
def test_a_test_that_takes_turns_itself_asks_all_its_cases_too(few, turn):
    asked = [drawing.places(few, 1 / few, "a test", turn * day) for day in range(20 * few)]
    assert set().union(*asked) == set(range(few))


def test_more_can_be_asked_for(monkeypatch):
    monkeypatch.setenv(drawing.TIMES, "3")
    assert [len(drawing.places(12, share, "a test", 5)) for share in (1 / 12, 1 / 4, 1 / 2)] == [3, 9, 12]


def test_the_order_is_each_tests_own():
    assert len({tuple(sorted(drawing.places(100, 1 / 10, f"test {at}", 1))) for at in range(5)}) == 5


class _Item:
    def __init__(self, nodeid, **marks):
        self.nodeid, self.marks = nodeid, {name: getattr(pytest.mark, name)(each).mark for name, each in marks.items()}
        self.added = []

    def get_closest_marker(self, name):
        return self.marks.get(name)

    def add_marker(self, name):
        self.added.append(name)


def test_what_is_not_drawn_is_slow_and_what_is_named_is_asked():
    cases = [_Item(f"tests/test_x.py::test_all[{at}]", drawn=1 / 4) for at in range(8)]
    alone = _Item("tests/test_x.py::test_alone")
    drawing.draw([*cases[:4], alone, *cases[4:]], [])
    assert sum(each.added == ["slow"] for each in cases) == 6
    assert alone.added == []
    again = [_Item(each.nodeid, drawn=1 / 4) for each in cases]
    drawing.draw(again, ["tests/test_x.py::test_all[3]"])
    assert not any(each.added for each in again)


def test_of_a_file_by_turns_some_tests_are_asked_each_day_and_all_where_it_is_named(monkeypatch):
    asked = []
    for day in (30, 31, 32):
        monkeypatch.setenv(drawing.DAY, str(day))
        tests = [_Item(f"tests/test_x.py::test_{at // 2}[{at}]", by_turns=3) for at in range(18)]
        drawing.draw(tests, ["tests/test_y.py"])
        asked.append({each.nodeid for each in tests if not each.added})
    assert [len(each) for each in asked] == [6, 6, 6]
    assert len(set().union(*asked)) == 18
    for named in ("tests/test_x.py", "tests/test_x.py::test_1"):
        tests = [_Item(f"tests/test_x.py::test_{at}", by_turns=3) for at in range(9)]
        drawing.draw(tests, [named])
        assert not any(each.added for each in tests)


def test_a_file_of_fewer_tests_than_days_has_days_off(monkeypatch):
    asked = []
    for day in range(60):
        monkeypatch.setenv(drawing.DAY, str(day))
        tests = [_Item(f"tests/test_x.py::test_{at}", by_turns=6) for at in range(2)]
        drawing.draw(tests, [])
        asked += [each.nodeid for each in tests if not each.added]
    assert len(asked) == 60 * 2 / 6
    assert len(set(asked)) == 2


def test_a_test_of_more_days_takes_turns_of_its_own(monkeypatch):
    asked = Counter()
    for day in range(60):
        monkeypatch.setenv(drawing.DAY, str(day))
        tests = [_Item(f"tests/test_x.py::test_{at}", by_turns=20 if at == 0 else 5) for at in range(6)]
        drawing.draw(tests, [])
        asked.update(each.nodeid for each in tests if not each.added)
    assert asked["tests/test_x.py::test_0"] == 60 / 20
    assert [asked[f"tests/test_x.py::test_{at}"] for at in range(1, 6)] == [60 / 5] * 5
