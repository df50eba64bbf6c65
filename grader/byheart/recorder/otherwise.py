"""Let a script draw other numbers than it does: then what it draws can be told from what stands in its text.

Every generator of random numbers of NumPy and Python starts from another seed than the one it is given, and where the
text makes random numbers by itself, rests of divisions are other ones. It decides nothing about the script. It can't be
undone in this process. NumPy and the standard library only.
"""

import random
from collections.abc import Callable
from typing import Any

import numpy as np

_LARGEST = 1 << 32  # of the seeds of NumPy's old generator, which takes no larger ones


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


def other_rest(number: int) -> Callable[[Any, Any], Any]:
    """The rest of a division as another one, for numbers; a text goes on to be formatted."""

    def rest(left: Any, right: Any) -> Any:
        if not (_is_number(left) and _is_number(right) and right):
            return left % right
        if isinstance(left, int | np.integer) and isinstance(right, int | np.integer):
            return (left + number % right) % right
        return (left + right * (0.1 + 0.8 * number / _LARGEST)) % right

    return rest


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
