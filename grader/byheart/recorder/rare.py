"""Let happen often what a script's draws hardly ever bring: the ends of a range, and numbers far from the mean.

No number is made that the same draw couldn't have brought. So a training that is right stays right, and one that does
something else once in a thousand passes does it while it is watched. NumPy and the standard library only.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

# How often a number of an array becomes a rare one on either side; a single one always does. How many times farther
# from the mean numbers of a normal distribution go.
_OFTEN, _FAR = 1 / 3, 6.0
_END = 2.0**-53
_EVEN = {"random", "random_sample", "rand", "ranf", "sample"}
_NORMAL = {"standard_normal", "randn", "normal", "gauss", "normalvariate"}
# How a draw among several things is told how likely each of them is.
_LIKELY = {"choice": "p", "choices": "weights"}

Drawn = int | float | np.generic | np.ndarray


class Rarely:
    """Draws with rare numbers among them; which, is drawn by a seed."""

    def __init__(self, seed: int) -> None:
        self._random = np.random.RandomState(seed)

    def draw(self, name: str, draws: Callable[..., Any], given: Sequence[Any], options: Mapping[str, Any]) -> Any:
        """What `draws`, which has this name, brings with what it is given."""
        likely = options.get(_LIKELY.get(name, ""))
        if likely is not None:  # all that can come comes as often
            options = {**options, _LIKELY[name]: _as_often(likely)}
        made = draws(*given, **options)
        rare = self._rare(name, made, given, options) if isinstance(made, Drawn) and "out" not in options else None
        if rare is None:
            return made
        if not isinstance(made, np.ndarray):
            return type(made)(rare[self._random.randint(2)])
        which = self._random.choice(3, made.shape, p=[1 - 2 * _OFTEN, _OFTEN, _OFTEN])
        return np.choose(which, [made, *rare]).astype(made.dtype)

    def _rare(self, name: str, made: Any, given: Sequence[Any], options: Mapping[str, Any]) -> tuple[Any, Any] | None:
        """A low and a high number in the place of each that was drawn; None where none are known."""
        numbers = [float(each) for each in given if isinstance(each, int | float | np.number)]
        if name in _EVEN and np.min(made, initial=0.0) >= 0 and np.max(made, initial=0.0) < 1:
            return 0.0, 1 - _END
        if name in _NORMAL:
            shapes = name in ("standard_normal", "randn")
            mean = 0.0 if shapes else options.get("loc", options.get("mu", numbers[0] if numbers else 0.0))
            return mean - _FAR * (made - mean), mean + _FAR * (made - mean)
        if name == "binomial" and len(numbers) > 1 and 0 < numbers[1] < 1:
            return 0, numbers[0]
        if name == "poisson" and numbers and numbers[0] > 0:
            return made, made + 1
        return None


def _as_often(likely: Any) -> Any:
    """The same weights, all alike but those of what never comes."""
    possible = (np.asarray(likely, dtype=float) > 0) * 1.0
    return possible / possible.sum()
