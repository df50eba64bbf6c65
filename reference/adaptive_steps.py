"""Adaptive steps: every weight has a step length of its own, made from the slopes that it has seen.

Source: the article's list of methods. AdaGrad (Duchi et al. 2011) divides by the root of all squared slopes so far.
AdaDelta (Zeiler 2012) forgets old slopes, and takes the length of its earlier steps in the place of alpha. Adam (Kingma
and Ba 2015, Algorithm 1) is momentum divided by such a root; both begin at 0, so both are corrected for that.
"""

import numpy as np

from . import Array


def adagrad_step(
    synapse: Array, squares: Array, derivative: Array, alpha: float, epsilon: float
) -> tuple[Array, Array]:
    """A step that is the shorter, the more slope a weight has seen. Epsilon keeps 0 / 0 away.

    synapse, squares, derivative (in, out), alpha > 0, epsilon > 0 -> synapse, squares
    """
    squares = squares + derivative**2
    return synapse - alpha * derivative / (np.sqrt(squares) + epsilon), squares


def adadelta_step(
    synapse: Array, squares: Array, steps: Array, derivative: Array, rho: float, epsilon: float
) -> tuple[Array, Array, Array]:
    """A step as long as its earlier steps were, where the slope is as steep as the earlier ones.

    synapse, squares, steps, derivative (in, out), rho in (0, 1), epsilon > 0 -> synapse, squares, steps
    """
    squares = rho * squares + (1 - rho) * derivative**2
    step = derivative * np.sqrt(steps + epsilon) / np.sqrt(squares + epsilon)
    steps = rho * steps + (1 - rho) * step**2
    return synapse - step, squares, steps


def adam_step(
    synapse: Array,
    mean: Array,
    square: Array,
    derivative: Array,
    t: int,
    alpha: float,
    beta_1: float,
    beta_2: float,
    epsilon: float,
) -> tuple[Array, Array, Array]:
    """A step along the mean slope, measured in the root of the mean square. Mean and square come back uncorrected.

    synapse, mean, square, derivative (in, out), t = 1, 2, ..., alpha > 0, beta_1 and beta_2 in (0, 1), epsilon > 0
    -> synapse, mean, square
    """
    mean = beta_1 * mean + (1 - beta_1) * derivative
    square = beta_2 * square + (1 - beta_2) * derivative**2
    # In t steps from 0, a mean has only this share of its full size.
    true_mean = mean / (1 - beta_1**t)
    true_square = square / (1 - beta_2**t)
    return synapse - alpha * true_mean / (np.sqrt(true_square) + epsilon), mean, square
