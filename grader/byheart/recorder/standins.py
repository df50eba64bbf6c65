"""Replace plotting, logging, printing, input and clocks, so that a script runs quickly and alone.

A plotting module is replaced by one that does nothing, installed or not: an installed one opens files, and a script is
to be seen in the same way everywhere. The only replacement that computes is SciPy's sigmoid (expit). To replace another
plotting module, add its name to _DRAWS_NOTHING. NumPy and the standard library only.
"""

import builtins
import contextlib
import importlib.abc
import importlib.machinery
import io
import sys
import types
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from byheart.recorder.clocks import set_clocks
from byheart.recorder.madeup import MADE_UP, fill, read_numbers
from byheart.recorder.windows import sliding_window_view


class _Nothing(types.ModuleType):
    """A module, function or figure that accepts every use and does nothing."""

    def __init__(self, name: str = "nothing") -> None:
        super().__init__(name)
        self.__path__: list[str] = []

    def __getattr__(self, name: str) -> Any:
        if name.startswith("__") and name.endswith("__"):
            raise AttributeError(name)
        return _Nothing(name)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        if self.__name__ == "subplots":
            return _Nothing("figure"), _Nothing("axes")
        return _Nothing()

    def __iter__(self) -> Iterator[Any]:
        return iter([_Nothing()])

    def __getitem__(self, index: Any) -> Any:
        return _Nothing()

    def __setitem__(self, index: Any, value: Any) -> None:
        pass

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *reason: object) -> None:
        pass


_LEVELS = {"CRITICAL": 50, "FATAL": 50, "ERROR": 40, "WARNING": 30, "WARN": 30, "INFO": 20, "DEBUG": 10, "NOTSET": 0}
# What makes something in `logging`; all else there is done, and gives nothing back.
_MAKES = frozenset({"getLogger", "getChild", "StreamHandler", "FileHandler", "NullHandler", "Formatter"})


class _Log(_Nothing):
    """A stand-in for `logging`, its loggers and what they are made of: nothing is written, and nothing is made of it.

    As in `logging`, what only says something gives None back: a script may ask for it.
    """

    _least = _LEVELS["WARNING"]

    def __getattr__(self, name: str) -> Any:
        return _LEVELS[name] if name in _LEVELS else _Log(super().__getattr__(name).__name__)

    def __call__(self, *arguments: Any, **options: Any) -> Any:
        """Make something, say whether something would be written, or do nothing."""
        level = options.get("level", arguments[0] if arguments else None)
        level = _LEVELS.get(level, 0) if isinstance(level, str) else level
        if self.__name__ in ("basicConfig", "setLevel") and isinstance(level, int):
            _Log._least = level
        if self.__name__ == "isEnabledFor":
            return isinstance(level, int) and level >= self._least
        return _Log() if self.__name__ in _MAKES else None


def _plain_bar(values: Any = None, *arguments: Any, **options: Any) -> Any:
    return _Bar(values if values is not None else range(int(options.get("total", 0) or 0)))


class _Bar:
    """A stand-in for tqdm without the bar."""

    def __init__(self, values: Any) -> None:
        self._values = values

    def __iter__(self) -> Iterator[Any]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *reason: object) -> None:
        pass

    def __getattr__(self, name: str) -> Any:
        return lambda *arguments, **options: None


def expit(x: Any) -> Any:
    """SciPy's sigmoid."""
    return 0.5 * (1 + np.tanh(0.5 * np.asarray(x)))


expit.__module__ = "scipy"

_DRAWS_NOTHING = {
    "matplotlib",
    "pylab",
    "seaborn",
    "plotly",
    "bokeh",
    "IPython",
    "graphviz",
    "networkx",
    "turtle",
    "PIL",
}

# What is replaced, by the first part of its name.
REPLACED = frozenset({*_DRAWS_NOTHING, *MADE_UP, "logging", "scipy", "tqdm"})


class _StandIns(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds the stand-ins before anything that is installed."""

    def find_spec(self, name: str, path: Any, target: Any = None) -> Any:
        top = name.split(".")[0]
        if top == "scipy" and name not in ("scipy", "scipy.special"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
        return importlib.machinery.ModuleSpec(name, self, is_package=True) if top in REPLACED else None

    def create_module(self, spec: Any) -> Any:
        top = spec.name.split(".")[0]
        if top == "scipy":
            module = types.ModuleType(spec.name)
            module.__dict__.update({"expit": expit} if spec.name == "scipy.special" else {})
            return module
        if top in MADE_UP:
            module = types.ModuleType(spec.name)
            fill(module)
            return module
        if top == "logging":
            return _Log(spec.name)
        if top != "tqdm":
            return _Nothing(spec.name)
        module = types.ModuleType(spec.name)
        module.__dict__.update(
            tqdm=_plain_bar,
            trange=lambda *ends, **_: _plain_bar(range(*ends)),
            tqdm_notebook=_plain_bar,
            write=lambda *_: None,
        )
        return module

    def exec_module(self, module: Any) -> None:
        """Run nothing."""


# What is answered where a script asks: a number, as most ask for one.
_ANSWER = "10"


class _Words(list[str]):
    """The words of a command line that has only the script's name, and an answer for who asks for more of them."""

    def __getitem__(self, index: Any) -> Any:
        return _ANSWER if isinstance(index, int) and index >= len(self) else super().__getitem__(index)


_Words.__name__ = _Words.__qualname__ = "list"  # as what it stands for


class _Quiet(io.TextIOBase):
    """Passes on the first `most` characters of the output and drops the rest."""

    def __init__(self, stream: Any, most: int = 16_000) -> None:
        self._stream = stream
        self._left = most

    def write(self, text: str) -> int:
        if self._left > 0:
            self._stream.write(text[: self._left])
            self._left -= len(text)
        return len(text)

    def flush(self) -> None:
        with contextlib.suppress(Exception):
            self._stream.flush()

    def isatty(self) -> bool:
        return False


_Quiet.__name__ = _Quiet.__qualname__ = "TextIOWrapper"  # as what it stands for


def number_of(value: Any, /) -> int:
    """Python's id. Of a number and an array, which the recorder keeps, it is the one of all that are of this kind.

    Which address is free again would tell whether a script is watched.
    """
    return id(type(value) if isinstance(value, float | np.generic | np.ndarray) else value)


class _Sealed(types.ModuleType):
    """A module in which nothing can be replaced: the recorder calculates with the same modules as the script."""

    def __setattr__(self, name: str, value: Any) -> None:
        if isinstance(value, types.ModuleType) and name not in vars(self):  # a package gets a part that is imported
            super().__setattr__(name, value)
            return
        raise AttributeError(f"{self.__name__}.{name} can't be replaced while the script is watched")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{self.__name__}.{name} can't be removed while the script is watched")


def furnish(path: Path) -> None:
    """Put the stand-ins into this process for the script at this path, and seal its modules. It can't be undone."""
    sys.argv = _Words([str(path)])
    sys.meta_path.insert(0, _StandIns())
    for name in [each for each in sys.modules if each.partition(".")[0] in REPLACED]:
        del sys.modules[name]
    sys.stdin = io.StringIO("")
    sys.stdout, sys.stderr = _Quiet(sys.stdout), _Quiet(sys.stderr)
    builtins.input = lambda *_: _ANSWER
    vars(np).update(loadtxt=read_numbers, genfromtxt=read_numbers)
    vars(np.lib.stride_tricks).update(sliding_window_view=sliding_window_view)
    set_clocks()
    warnings.simplefilter("ignore")
    for module in list(sys.modules.values()):
        # New modules are made of the kind that `sys` is; to catch warnings is to replace something in `warnings`.
        if type(module) is types.ModuleType and module is not sys and module is not warnings:
            module.__class__ = _Sealed
