"""Let a script draw other numbers than it does: then what it draws can be told from what stands in its text.

Every generator of random numbers of NumPy and Python starts from another seed than the one it is given, and where the
text makes random numbers by itself, one from the other, its rests of divisions are other ones. What only stands in the
text stays. It decides nothing about the script. It can't be undone in this process. NumPy, the standard library only.
"""

import random
import types
from collections.abc import Callable, Iterable, Mapping
from typing import Any

import numpy as np

_LARGEST = 1 << 32  # of the seeds of NumPy's old generator, which takes no larger ones
# So many fractions are known with where they are from; beyond that, they are forgotten.
_MOST_KNOWN = 100_000
_NOWHERE: frozenset[int] = frozenset()


def draw_otherwise(number: int) -> None:
    """From now on each seed is another one by this number, and so is that of a script which seeds nothing."""

    def other(seed: Any) -> Any:
        return _other(seed, number)

    seeds, of_numpy = random.seed, np.random.seed
    _replace(random, "seed", lambda a=None, version=2: seeds(other(a), version))
    _replace(np.random, "seed", lambda seed=None: of_numpy(other(seed)))
    _replace(random, "Random", _of_python(other))
    _replace(np.random, "RandomState", _of_numpy(other))
    for name in ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64", "SeedSequence", "default_rng"):
        _replace(np.random, name, _begun_otherwise(getattr(np.random, name), other))
    seeds(number)
    of_numpy(number)


class OtherRests:
    """Rests of divisions that are other ones where a script's own generator goes on: from its own rest before.

    So each number says from which rests it was made, by the nodes where they stand, and with a minus those that were
    changed: of one generator a single rest, and what follows is made of that. A rest of two numbers of the text stays
    what it is, and so does the first one of a generator.
    """

    def __init__(self, number: int) -> None:
        self._number = number
        self._known: dict[int, tuple[Any, frozenset[int]]] = {}

    def hooks(self, hooks: Mapping[str, Any], rests: Iterable[str]) -> dict[str, Any]:
        """These hooks of operators, each with its operands and a node's number, so that they hand on where from.

        Those named as `rests` make the rests.
        """
        return {name: self._carrying(hook, name in rests) for name, hook in hooks.items()}

    def calls(self, call: Callable[..., Any]) -> Callable[..., Any]:
        """The hook of calls, so that what a library makes of such a number, as int does, hands on where from."""

        def carrying(number: int, function: Any, /, *arguments: Any, **options: Any) -> Any:
            made = call(number, function, *arguments, **options)
            own = isinstance(function, types.FunctionType | types.MethodType)
            return made if own else self._made_from(made, frozenset().union(*map(self._places_of, arguments)))

        return carrying

    def _carrying(self, hook: Callable[..., Any], is_rest: bool) -> Callable[..., Any]:
        def carrying(*given: Any) -> Any:
            *operands, number = given
            places = frozenset().union(*map(self._places_of, operands))
            if not is_rest or not all(map(_is_number, operands)):
                return self._made_from(hook(*given), places)
            left, right = operands
            begun, changed = number in self._places_of(left), -1 - number in self._places_of(left)
            moves = right and begun and not changed
            made = hook(self._moved(left, right) if moves else left, right, number)
            return self._made_from(made, places | {number, *([-1 - number] if moves else ())})

        return carrying

    def _moved(self, left: Any, right: Any) -> Any:
        if isinstance(left, int | np.integer) and isinstance(right, int | np.integer):
            return int(left) + self._number % int(right)
        return left + right * (0.1 + 0.8 * self._number / _LARGEST)

    def _places_of(self, value: Any) -> frozenset[int]:
        if type(value) is _Whole:
            return value.places
        known = self._known.get(id(value))
        return known[1] if known is not None and known[0] is value else _NOWHERE

    def _made_from(self, made: Any, places: frozenset[int]) -> Any:
        """This value, with where it is from. A whole number becomes one with an identity of its own."""
        if not places or not _is_number(made) or isinstance(made, bool):
            return made
        if isinstance(made, int):
            whole = _Whole(made)
            whole.places = places
            return whole
        if len(self._known) >= _MOST_KNOWN:
            self._known.clear()
        self._known[id(made)] = (made, places)
        return made


class _Whole(int):
    """A whole number that was made of rests of divisions: at which nodes."""

    places: frozenset[int] = frozenset()


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float | np.integer | np.floating)


def _other(seed: Any, number: int) -> Any:
    match seed:
        case int() | np.integer():
            seed = int(seed)  # one that is negative, or too large, is refused as it would be
            return (seed + number) % _LARGEST if 0 <= seed < _LARGEST else seed
        case float() | np.floating():
            return seed + number
        case str():
            return f"{seed} {number}"
        case bytes() | bytearray():
            return bytes(seed) + str(number).encode()
        case list() | tuple() | np.ndarray():
            return [*np.ravel(seed).tolist(), number]
    return seed


def _of_python(other: Callable[[Any], Any]) -> type:
    class Random(random.Random):
        def seed(self, a: Any = None, version: int = 2) -> None:
            super().seed(other(a), version)

    return Random


def _of_numpy(other: Callable[[Any], Any]) -> type:
    class RandomState(np.random.RandomState):
        def __init__(self, seed: Any = None) -> None:
            super().__init__(other(seed))

        def seed(self, seed: Any = None) -> None:
            super().seed(other(seed))

    return RandomState


def _begun_otherwise(makes: Callable[..., Any], other: Callable[[Any], Any]) -> Callable[..., Any]:
    def begun(seed: Any = None, **options: Any) -> Any:
        given = {name: other(value) if name in ("seed", "entropy") else value for name, value in options.items()}
        return makes(**given) if given else makes(other(seed))

    return begun


def _replace(module: Any, name: str, value: Any) -> None:
    value.__module__ = module.__name__
    setattr(module, name, value)
