"""Momentum: the ball has weight. What it had of speed it keeps in part, and the slope only changes its speed.

Source: the article's list of methods. The velocity is what is added to the weights: that of Sutskever et al. (2013).
Nesterov's ball looks ahead: it asks for the slope where its speed alone would carry it.
"""

from collections.abc import Callable

from . import Array


def momentum_step(
    synapse: Array, velocity: Array, derivative: Array, alpha: float, momentum: float
) -> tuple[Array, Array]:
    """One step with the speed that is left of the last one, and a push downhill.

    synapse (in, out), velocity (in, out), derivative (in, out), alpha > 0, momentum in [0, 1) -> synapse, velocity
    """
    velocity = momentum * velocity - alpha * derivative
    return synapse + velocity, velocity


def nesterov_step(
    synapse: Array, velocity: Array, derivative_at: Callable[[Array], Array], alpha: float, momentum: float
) -> tuple[Array, Array]:
    """The same, with the slope of the point to which the speed alone would carry the weights.

    synapse (in, out), velocity (in, out), derivative_at: (in, out) -> (in, out), alpha > 0, momentum in [0, 1)
    -> synapse, velocity
    """
    ahead = synapse + momentum * velocity
    velocity = momentum * velocity - alpha * derivative_at(ahead)
    return synapse + velocity, velocity
