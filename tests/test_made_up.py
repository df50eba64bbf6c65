"""Made-up data: a script that takes its numbers from a data set or a file gets a table of the usual form."""

import types

import numpy as np
import pytest

from byheart.recorder.madeup import _MODULES, _MOST_ROWS, _SETS, MADE_UP, Frame, fill, read_numbers

SETS, FILES = _MODULES["sklearn.datasets"], _MODULES["pandas"]


@pytest.mark.parametrize("name", _SETS)
def test_a_data_set_has_its_columns_and_its_classes(name):
    columns, classes = _SETS[name]
    X, y = SETS[name](return_X_y=True)
    assert X.shape == (_MOST_ROWS, columns)
    assert y.shape == (_MOST_ROWS,)
    assert sorted(set(y.tolist())) == list(range(classes)) if classes else len(set(y.tolist())) > classes
    whole = SETS[name]()
    assert np.array_equal(whole.data, whole["data"])
    assert np.array_equal(whole.target, y)


@pytest.mark.parametrize("name", ["make_moons", "make_circles", "make_blobs", "make_classification", "make_regression"])
def test_made_samples_are_as_many_as_asked_for_and_never_too_many(name):
    assert len(SETS[name](20)[0]) == len(SETS[name](20)[1]) == 20
    assert len(SETS[name](n_samples=10_000)[0]) == _MOST_ROWS


def test_the_same_is_asked_for_and_the_same_comes():
    assert np.array_equal(SETS["make_moons"](30)[0], SETS["make_moons"](30, noise=0.3)[0])


@pytest.mark.parametrize(("options", "left"), [({}, 30), ({"test_size": 0.25}, 30), ({"test_size": 8}, 32)])
def test_a_split_keeps_samples_and_targets_together(options, left):
    X, y = np.arange(80).reshape(40, 2), np.arange(40)
    split = _MODULES["sklearn.model_selection"]["train_test_split"]
    X_train, X_test, y_train, y_test = split(X, y, **options)
    assert (len(X_train), len(X_train) + len(X_test)) == (left, 40)
    assert np.array_equal(np.r_[X_train, X_test][:, 0] // 2, np.r_[y_train, y_test])


def test_what_changes_data_does_what_its_name_says():
    made = _MODULES["sklearn.preprocessing"]
    X = np.array([[1.0, 5.0], [3.0, 5.0]])
    assert np.array_equal(made["StandardScaler"]().fit_transform(X), [[-1, 0], [1, 0]])
    assert np.array_equal(made["MinMaxScaler"]().fit(X).transform(X), [[0, 0], [1, 0]])
    assert np.array_equal(
        made["OneHotEncoder"](sparse_output=False).fit_transform([[2], [7], [2]]), [[1, 0], [0, 1], [1, 0]]
    )
    assert made["LabelEncoder"]().fit_transform([2, 7, 2]).tolist() == [0, 1, 0]


def test_a_table_has_features_and_a_target_whatever_they_are_called():
    table = FILES["read_csv"]("there/is/no/such/file.csv")
    assert table.shape == (_MOST_ROWS, 5)
    assert np.array_equal(table.iloc[:, :-1].values, table.drop("species", axis=1).to_numpy())
    assert set(table["label"].values.tolist()) == set(table.target.values.tolist()) == {0.0, 1.0}
    assert np.array_equal(np.asarray(table.iloc[:, -1]), read_numbers("data.txt", delimiter=",")[:, -1])
    assert table[["a", "b"]].values.shape == (_MOST_ROWS, 2)
    assert FILES["get_dummies"](table["label"]).values.shape == (_MOST_ROWS, 2)
    assert isinstance(table.dropna().sample(frac=1), Frame)


def test_what_is_not_made_up_is_missing():
    assert {"sklearn", "pandas"} == MADE_UP
    with pytest.raises(ModuleNotFoundError, match=r"sklearn\.neural_network"):
        fill(types.ModuleType("sklearn.neural_network"))


def test_a_table_is_the_same_where_a_script_draws_other_numbers(monkeypatch):
    monkeypatch.setattr(np.random, "RandomState", lambda seed: np.random.default_rng(seed + 1))
    changed = read_numbers("data.txt")
    monkeypatch.undo()
    assert np.array_equal(changed, read_numbers("data.txt"))
