"""Made-up data in the place of data sets and files, for scripts that only take their numbers from there.

A script is judged by what it computes, and not by what it computes with. So scikit-learn's data sets, pandas' and
NumPy's readers of files give small tables of made-up numbers: as many columns as the data set has, or as few as usual
where only a file knows. No file is opened, whatever is installed. Nothing here trains, and what isn't here is missing,
as a module that isn't installed. NumPy and the standard library only.
"""

import types
from collections.abc import Callable, Iterator, Mapping
from typing import Any

import numpy as np
from numpy.random import RandomState

# The most rows of a table: enough for batches, few enough to be recorded.
_MOST_ROWS, _USUAL_COLUMNS = 60, 4
# Each data set's columns and classes; 0 classes where its targets are measured.
_SETS = {
    **{"load_iris": (4, 3), "load_wine": (13, 3), "load_breast_cancer": (30, 2), "load_digits": (64, 10)},
    **{"load_diabetes": (10, 0), "load_boston": (13, 0), "fetch_california_housing": (8, 0), "fetch_openml": (64, 10)},
}
# Names of a table's column that is the target.
_TARGETS = ("target", "label", "class", "species", "outcome", "output", "y", "result", "survived", "diagnosis", "type")


def _numbers(rows: int, columns: int) -> Any:
    """Numbers between -1 and 1, the same each time, also where the script draws other ones (`otherwise`)."""
    return RandomState(rows * 1000 + columns).uniform(-1, 1, (rows, columns))


def _targets(X: Any, classes: int) -> Any:
    """Targets that hang on the numbers: a class, or a measure where there are no classes."""
    score = X[:, 0] + X[:, -1] ** 2
    if not classes:
        return score
    return np.argsort(np.argsort(score)) * classes // len(score)


class Bunch(dict[str, Any]):
    """A data set: its parts by key and by attribute."""

    def __getattr__(self, name: str) -> Any:
        if name in self:
            return self[name]
        raise AttributeError(name)


def _loaded(columns: int, classes: int) -> Callable[..., Any]:
    def load(*_: Any, return_X_y: bool = False, **__: Any) -> Any:
        X = _numbers(_MOST_ROWS, columns)
        y = _targets(X, classes)
        names = [f"column {at}" for at in range(columns)]
        made = Bunch(data=X, target=y, feature_names=names, target_names=[f"class {at}" for at in range(classes)])
        return (X, y) if return_X_y else made

    return load


def _made(n_samples: Any = 100, n_features: int = 2, classes: int = 2, **_: Any) -> Any:
    rows = n_samples if isinstance(n_samples, int) else sum(n_samples)
    X = _numbers(min(rows, _MOST_ROWS), n_features)
    return X, _targets(X, classes)


def _classified(n_samples: Any = 100, n_features: int = 20, *_: Any, n_classes: int = 2, **__: Any) -> Any:
    return _made(n_samples, n_features, n_classes)


def _blobs(n_samples: Any = 100, n_features: int = 2, *, centers: Any = 3, **_: Any) -> Any:
    return _made(n_samples, n_features, centers if isinstance(centers, int) else len(centers or (0, 1, 2)))


def _regression(n_samples: Any = 100, n_features: int = 100, *_: Any, **__: Any) -> Any:
    return _made(n_samples, n_features, 0)


def _split(*arrays: Any, test_size: Any = 0.25, train_size: Any = None, **_: Any) -> list[Any]:
    """Each array in two: what is trained with, and what is tested with."""
    rows = len(arrays[0])
    share = test_size if test_size is not None else rows - train_size if train_size > 1 else 1 - train_size
    tests = max(1, int(share if share >= 1 else round(rows * share)))
    return [part for each in arrays for part in (each[: rows - tests], each[rows - tests :])]


class _Fitted:
    """What learns from data how to change data; `fit` gives itself."""

    def __init__(self, *_: Any, **__: Any) -> None:
        self._known: tuple[Any, ...] = ()

    def fit(self, X: Any, *_: Any) -> Any:
        """Learn."""
        self._known = self._learnt(np.asarray(X, dtype=float))
        return self

    def fit_transform(self, X: Any, *_: Any) -> Any:
        """Learn, and change the same."""
        return self.fit(X).transform(X)

    def _learnt(self, X: Any) -> tuple[Any, ...]:
        raise NotImplementedError

    def transform(self, X: Any) -> Any:
        """Change."""
        low, width = self._known
        return (np.asarray(X, dtype=float) - low) / width


class StandardScaler(_Fitted):
    """Mean 0 and spread 1."""

    def _learnt(self, X: Any) -> tuple[Any, ...]:
        spread = X.std(axis=0)
        return X.mean(axis=0), np.where(spread == 0, 1.0, spread)


class MinMaxScaler(_Fitted):
    """From 0 to 1."""

    def _learnt(self, X: Any) -> tuple[Any, ...]:
        width = X.max(axis=0) - X.min(axis=0)
        return X.min(axis=0), np.where(width == 0, 1.0, width)


class OneHotEncoder(_Fitted):
    """A column for each class."""

    def _learnt(self, X: Any) -> tuple[Any, ...]:
        return (np.unique(X),)

    def transform(self, X: Any) -> Any:
        """Change."""
        return (np.asarray(X, dtype=float).reshape(-1, 1) == self._known[0]).astype(float)


class LabelEncoder(_Fitted):
    """A whole number for each class."""

    def _learnt(self, X: Any) -> tuple[Any, ...]:
        return (np.unique(X),)

    def transform(self, X: Any) -> Any:
        """Change."""
        return np.searchsorted(self._known[0], np.asarray(X, dtype=float).ravel())


def _shuffled(*arrays: Any, **_: Any) -> Any:
    return arrays if len(arrays) > 1 else arrays[0]


def _accuracy(y: Any, guess: Any, **_: Any) -> float:
    return float(np.mean(np.ravel(y) == np.ravel(guess)))


def _squared(y: Any, guess: Any, **_: Any) -> float:
    return float(np.mean((np.ravel(y) - np.ravel(guess)) ** 2))


def _told(*_: Any, **__: Any) -> str:
    return ""


# Tables of a file -----------------------------------------------------------------------------------------------------


class Column:
    """A column of a table."""

    def __init__(self, values: Any) -> None:
        self.values = values
        self.shape = values.shape

    def to_numpy(self, *_: Any, **__: Any) -> Any:
        """Its numbers."""
        return self.values

    def tolist(self) -> list[Any]:
        """Its numbers, as a list."""
        return list(self.values)

    def __array__(self, *_: Any, **__: Any) -> Any:
        return self.values

    def __len__(self) -> int:
        return len(self.values)

    def __iter__(self) -> Iterator[Any]:
        return iter(self.values)

    def __getitem__(self, index: Any) -> Any:
        return self.values[index]

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return lambda *_, **__: self  # map, astype, replace, fillna: what it holds is made up anyway


class Frame:
    """A table with columns whose names nobody knows: those that mean a target are the last one."""

    def __init__(self, table: Any) -> None:
        self.values = table
        self.shape = table.shape
        self.columns = [f"column {at}" for at in range(table.shape[1])]

    @property
    def iloc(self) -> Any:
        """Parts by number."""
        return _Parts(self.values)

    @property
    def T(self) -> "Frame":
        """The table turned."""
        return Frame(self.values.T)

    def to_numpy(self, *_: Any, **__: Any) -> Any:
        """Its numbers."""
        return self.values

    def drop(self, labels: Any = None, *_: Any, columns: Any = None, **__: Any) -> "Frame":
        """Without its targets, or the same without rows."""
        gone = columns if columns is not None else labels
        names = [gone] if isinstance(gone, str) else [each for each in gone or () if isinstance(each, str)]
        return Frame(self.values[:, :-1]) if any(map(_is_target, names)) else self

    def pop(self, name: Any) -> Column:
        """A column, which it has no longer."""
        column: Column = self[name]
        self.__init__(self.values[:, :-1])  # type: ignore[misc]
        return column

    def __getitem__(self, name: Any) -> Any:
        if isinstance(name, list):
            width = min(len(name), self.values.shape[1] - 1) or 1
            return Frame(self.values[:, -1:] if all(map(_is_target, name)) else self.values[:, :width])
        return Column(self.values[:, -1 if _is_target(name) else 0]) if isinstance(name, str) else self

    def __setitem__(self, name: Any, value: Any) -> None:
        """What is written there was made up anyway."""

    def __array__(self, *_: Any, **__: Any) -> Any:
        return self.values

    def __len__(self) -> int:
        return len(self.values)

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return self[name] if _is_target(name) else lambda *_, **__: self


class _Parts:
    def __init__(self, values: Any) -> None:
        self._values = values

    def __getitem__(self, index: Any) -> Any:
        part = np.asarray(self._values[index])
        return Frame(part) if part.ndim == 2 else Column(part)


def _is_target(name: Any) -> bool:
    return any(word == str(name).lower() or word in str(name).lower().split("_") for word in _TARGETS)


def _table() -> Any:
    X = _numbers(_MOST_ROWS, _USUAL_COLUMNS)
    return np.column_stack([X, _targets(X, 2)])


def read_numbers(*_: Any, **options: Any) -> Any:
    """Numbers as from a file, the last column of them a target of 0 or 1."""
    table = _table()
    return table.T if options.get("unpack") else table


def _read_frame(*_: Any, **__: Any) -> Frame:
    return Frame(_table())


def _dummies(column: Any, *_: Any, **__: Any) -> Frame:
    values = np.ravel(np.asarray(column))
    return Frame((values[:, np.newaxis] == np.unique(values)).astype(float))


def _frame_of(data: Any = None, *_: Any, **__: Any) -> Frame:
    return data if isinstance(data, Frame) else Frame(np.atleast_2d(np.asarray(data, dtype=float)))


_MODULES: Mapping[str, Mapping[str, Any]] = {
    "sklearn": {},
    "sklearn.datasets": {
        **{name: _loaded(*sizes) for name, sizes in _SETS.items()},
        **dict.fromkeys(("make_moons", "make_circles"), _made),
        **{"make_classification": _classified, "make_blobs": _blobs, "make_regression": _regression},
        "make_gaussian_quantiles": lambda *_, n_samples=100, n_features=2, n_classes=3, **__: _made(
            n_samples, n_features, n_classes
        ),
    },
    "sklearn.model_selection": {"train_test_split": _split},
    "sklearn.preprocessing": {
        **{"StandardScaler": StandardScaler, "MinMaxScaler": MinMaxScaler, "OneHotEncoder": OneHotEncoder},
        **{"LabelEncoder": LabelEncoder, "LabelBinarizer": OneHotEncoder},
    },
    "sklearn.utils": {"shuffle": _shuffled},
    "sklearn.metrics": {
        **{"accuracy_score": _accuracy, "mean_squared_error": _squared},
        **dict.fromkeys(("confusion_matrix", "classification_report"), _told),
    },
    "pandas": {
        **dict.fromkeys(("read_csv", "read_table", "read_excel", "read_json"), _read_frame),
        **{"DataFrame": _frame_of, "Series": lambda data, *_, **__: Column(np.asarray(data)), "get_dummies": _dummies},
    },
}
MADE_UP = frozenset(name.partition(".")[0] for name in _MODULES)


def fill(module: types.ModuleType) -> None:
    """Give a stand-in its functions. Raises ModuleNotFoundError where there is none of this name."""
    if module.__name__ not in _MODULES:
        raise ModuleNotFoundError(f"No module named {module.__name__!r}", name=module.__name__)
    module.__dict__.update(_MODULES[module.__name__])
