"""The reference of the exercises beyond the article agrees with oracles that nobody here wrote."""

import pytest

pytest.importorskip("autograd", reason="the extra `oracle` isn't installed")
pytest.importorskip("scipy", reason="the extra `oracle` isn't installed")

from tests.oracles import Row, apart, files, load, read_table

FILES = files()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_each_formula_agrees_with_its_oracles(path):
    rows = list(load(path).rows())
    assert rows
    assert not [row for row in rows if not row.agrees]
    assert all(row.why for row in rows if row.allowed > 1e-8), "more is allowed, and nothing says why"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_pytorchs_table_is_what_it_answers_today(path):
    torch = pytest.importorskip("torch", reason="PyTorch isn't installed; its table was made where it is")
    module = load(path)
    if not hasattr(module, "by_torch"):
        pytest.skip("it isn't asked")
    answers, kept = module.by_torch(torch), read_table(path.stem)["answers"]
    assert answers.keys() == kept.keys()
    assert max(apart(answers[name], kept[name]) for name in kept) <= 1e-12


def test_what_differs_is_seen():
    assert Row("a", "b", 1, 1e-13).agrees
    assert not Row("a", "b", 1, 1e-11).agrees
    assert not Row("a", "b", 1, float("nan")).agrees
    assert apart([[1.0, 2.0], [3.0]], [[1.0, 2.5], [3.0]]) == 0.5
    assert apart([[1.0]], [[1.0], [2.0]]) == float("inf")
