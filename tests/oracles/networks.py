"""What several of the oracles share: the same small network, as autograd computes it.

Its formulas are those of the libraries: a sigmoid from SciPy, slopes from autograd. Nothing of the reference is in it.
"""

from collections.abc import Callable
from typing import Any

import autograd.numpy as anp
import numpy as np
from autograd import grad
from autograd.scipy.special import expit

STEPS = 25
ALPHA = 0.7


def drawn(seed: int, *shapes: tuple[int, ...]) -> list[Any]:
    """Arrays of these shapes, of both signs."""
    random = np.random.RandomState(seed)
    return [random.uniform(-1.5, 1.5, shape) for shape in shapes]


def targets(seed: int, *shape: int) -> Any:
    """Targets between 0 and 1."""
    return np.random.RandomState(seed).uniform(0.1, 0.9, shape)


def guess(X: Any, synapses: Any, biases: Any = None) -> Any:
    """The last layer of a network of any number of layers."""
    layer = X
    for at, synapse in enumerate(synapses):
        sums = anp.dot(layer, synapse) if biases is None else anp.dot(layer, synapse) + biases[at]
        layer = expit(sums)
    return layer


def half_squares(output: Any, y: Any) -> Any:
    """Half the sum of all squared errors: the height whose slopes the article's deltas give."""
    return anp.sum((output - y) ** 2) / 2


def descended(height: Callable[..., Any], values: Any, alpha: float = ALPHA, steps: int = STEPS) -> list[Any]:
    """The arrays after so many steps against the slopes that autograd finds."""
    slopes = grad(height, tuple(range(len(values))))
    for _ in range(steps):
        values = [value - alpha * slope for value, slope in zip(values, slopes(*values), strict=True)]
    return list(values)
