"""Momentum: a ball that keeps some of its speed.

From the article's list of methods that are used in the place of plain gradient descent: momentum, and Nesterov's.
"""

import numpy as np


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    """One step with momentum. What is left of the old speed counts in full, and so does the new push.

    synapse, velocity, derivative: float64 arrays (in, out). The velocity is how far the weights moved in the step
    before, and which way; the derivative is the slope of the error for each weight. alpha is above 0; momentum is the
    share of the speed that is kept, at least 0 and below 1.
    Returns the new synapse and the new velocity: how far the weights moved in this step, and which way.
    """
    speed_left = velocity * momentum
    push = -alpha * derivative
    new_velocity = speed_left + push
    new_synapse = synapse + new_velocity
    return new_synapse, new_velocity


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    """One step with Nesterov's momentum, which looks where the ball is about to go before it takes the slope.

    synapse, velocity (in, out), alpha, momentum: as in momentum_step. derivative_at is a function: it takes weights
    (in, out) and returns the slope of the error for each of them (in, out).
    Returns the new synapse, which is where the ball is and not where it looks, and the new velocity.
    """
    speed_left = velocity * momentum
    lookahead = synapse + speed_left
    slope = derivative_at(lookahead)
    new_velocity = speed_left - alpha * slope
    new_synapse = lookahead + new_velocity
    return new_synapse, new_velocity
