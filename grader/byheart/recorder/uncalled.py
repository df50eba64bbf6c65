"""Call functions that nobody calls: a script may define its training and never start it.

They get the exercise's data, and arguments guessed from their parameters' names, until a training is seen. Their return
values and exceptions are dropped; only the recording counts. To improve the guesses, change _WANTED and _GUESSES. NumPy
and the standard library only.
"""

import ast
import contextlib
import inspect
import types
from collections.abc import Iterator, Sequence
from typing import Any

from byheart.recorder.attention import Attention

# Methods that make the output, and those that send its error back and move the weights.
_FORWARD = ("forward", "feed", "think", "propagat", "predict", "activate", "output")
_BACKWARD = ("back", "update", "learn", "adjust", "grad", "step", "descent")
# What a method is called with that is given the output.
_OUTPUT = ("o", "out", "output", "outputs", "pred", "prediction", "guess", "y_hat", "yhat", "y_pred", "a2", "layer_2")
_ROUNDS = 40
_WANTED = ("train", "fit", "learn", "main", "run", "backprop", "gradient", "descent", "network", "nn", "step")
_GUESSES: tuple[tuple[tuple[str, ...], Any], ...] = (
    (("layer", "size", "arch", "dims", "shape"), [3, 4, 1]),
    (("hidden", "hid", "neuron", "unit"), 4),
    (("alpha", "lr", "rate", "eta", "step_size", "learning"), 0.5),
    (("iter", "epoch", "step", "times", "num", "count", "loops", "rounds", "n_"), 300),
    (("output", "out"), 1),
    (("seed",), 1),
)


def call_something(module: types.ModuleType, nodes: Sequence[ast.AST], attention: Attention, X: Any, y: Any) -> str:
    """Call what was defined and never called, with the exercise's data; return the name of what trained, or ""."""
    names = _uncalled(module, nodes, attention)
    for samples, targets in _laid(X, y):
        for name in names:
            value = vars(module).get(name)
            tried = [value] if isinstance(value, types.FunctionType) else []
            if isinstance(value, type):
                tried = list(_methods(value, samples, targets))
            for function in tried:
                for arguments in _arguments_for(function, samples, targets):
                    attention.on = True
                    with contextlib.suppress(Exception, SystemExit):
                        function(*arguments)
                    if attention.trained:
                        return name if isinstance(value, types.FunctionType) else f"{name}.{function.__name__}"
            if isinstance(value, type) and _goes_round(value, attention, samples, targets):
                return f"the methods of {name}, one after the other,"
    return ""


def _laid(X: Any, y: Any) -> Iterator[tuple[Any, Any]]:
    """The exercise's data as it is, with two columns, with samples in columns, and both."""
    for samples in (X, X[:, :2].copy()):
        yield samples, y
        yield samples.T.copy(), y.T.copy()


def _goes_round(kind: type, attention: Attention, X: Any, y: Any) -> bool:
    """Whether an object of this class trains if its methods are called in turn, first forward and then back."""
    names = [name for name, value in vars(kind).items() if isinstance(value, types.FunctionType) and name[:2] != "__"]
    ways = [[each for each in names if any(word in each.lower() for word in words)] for words in (_FORWARD, _BACKWARD)]
    if not all(ways):
        return False
    for arguments in _arguments_for(kind, X, y):
        attention.on = True
        with contextlib.suppress(Exception, SystemExit):
            made = kind(*arguments)
            for _ in range(_ROUNDS):
                output: Any = None
                for name in (*ways[0], *ways[1]):
                    method = getattr(made, name)
                    given = next(_arguments_for(method, X, y), [])
                    wanted = list(inspect.signature(method).parameters)
                    given = [
                        output if each in _OUTPUT and output is not None else own
                        for each, own in zip(wanted, given, strict=False)
                    ]
                    result = method(*given)
                    output = result if name in ways[0] and result is not None else output
        if attention.trained:
            return True
    return False


def _uncalled(module: types.ModuleType, nodes: Sequence[ast.AST], attention: Attention) -> list[str]:
    """The script's classes, and its functions with a loop that were never entered, likeliest first."""
    numbers = {id(node): number for number, node in enumerate(nodes)}
    found = []
    for node in (each for each in nodes if isinstance(each, ast.FunctionDef | ast.ClassDef)):
        inner = [each for each in ast.walk(node) if isinstance(each, ast.FunctionDef)]
        quiet = not any(numbers[id(each)] in attention.entered for each in inner if id(each) in numbers)
        loops = isinstance(node, ast.ClassDef) or any(isinstance(each, ast.For | ast.While) for each in ast.walk(node))
        if node.name in vars(module) and (quiet or isinstance(node, ast.ClassDef)) and loops:
            found.append(node.name)
    return sorted(found, key=_likely)


def _likely(name: str) -> int:
    return next((at for at, word in enumerate(_WANTED) if word in name.lower()), len(_WANTED))


def _methods(kind: type, X: Any, y: Any) -> Iterator[Any]:
    for arguments in _arguments_for(kind, X, y):
        with contextlib.suppress(Exception, SystemExit):
            made = kind(*arguments)
            names = [name for name, value in vars(kind).items() if isinstance(value, types.FunctionType)]
            for name in sorted((each for each in names if not each.startswith("__")), key=_likely):
                yield getattr(made, name)
            return


def _arguments_for(function: Any, X: Any, y: Any) -> Iterator[list[Any]]:
    """Lists of arguments that may fit: first guessed from the parameters' names, then in two common orders."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):
        return
    needed = [
        each
        for each in parameters
        if each.default is each.empty and each.kind in (each.POSITIONAL_ONLY, each.POSITIONAL_OR_KEYWORD)
    ]
    yield from guesses_for([each.name for each in needed], X, y)


def guesses_for(names: Sequence[str], X: Any, y: Any) -> Iterator[list[Any]]:
    """The lists of arguments that functions with these parameters are called with."""
    yield [_guess(name.lower(), at, X, y) for at, name in enumerate(names)]
    yield [X.copy(), y.copy(), 300, 0.5, 4, 1][: len(names)] + [1] * max(0, len(names) - 6)
    yield [3, 4, 1, 0.5, 300, 1][: len(names)] + [1] * max(0, len(names) - 6)


def _guess(name: str, at: int, X: Any, y: Any) -> Any:
    if name in ("y", "t", "d") or any(
        word in name for word in ("target", "label", "expect", "y_", "_y", "desired", "ys")
    ):
        return y.copy()
    if any(word in name for word in ("n_in", "input_", "num_in", "in_", "ninput", "inputs_n")) or name in ("ni", "n_x"):
        return 3
    if name in ("x", "xs") or any(word in name for word in ("data", "inputs", "sample", "x_", "_x", "train")):
        return X.copy()
    for words, value in _GUESSES:
        if any(word in name for word in words):
            return value
    if name in ("input", "nin", "i"):
        return 3
    return (X.copy(), y.copy(), 300, 0.5)[min(at, 3)]
