"""Momentum: a ball that keeps some of its speed.

From the article's list of methods that are used in the place of plain gradient descent: momentum, and Nesterov's.
"""

import numpy as np


class Ball:
    def __init__(self, place, speed):
        self.place = place.copy()
        self.speed = speed.copy()

    def brake(self, share):
        self.speed *= share

    def push(self, force):
        self.speed += force

    def roll(self):
        self.place += self.speed

    def state(self):
        return self.place, self.speed


def momentum_step(synapse, velocity, derivative, alpha, momentum):
    """One step with momentum. The speed that is left of the last step counts in full, and so does the new push.

    synapse, velocity, derivative: float64 arrays (in, out). The velocity is how far the weights moved in the step
    before, and which way; the derivative is the slope of the error for each weight. alpha is above 0; momentum is the
    share of the speed that is kept, at least 0 and below 1.
    Returns the new synapse and the new velocity: how far the weights moved in this step, and which way.
    """
    ball = Ball(synapse, velocity)
    ball.push(-alpha * derivative)
    ball.brake(momentum)
    ball.roll()
    return ball.state()


def nesterov_step(synapse, velocity, derivative_at, alpha, momentum):
    """One step with Nesterov's momentum, which looks where the ball is about to go before it takes the slope.

    synapse, velocity (in, out), alpha, momentum: as in momentum_step. derivative_at is a function: it takes weights
    (in, out) and returns the slope of the error for each of them (in, out).
    Returns the new synapse, which is where the ball is and not where it looks, and the new velocity.
    """
    ball = Ball(synapse, velocity)
    ball.brake(momentum)
    scout = Ball(*ball.state())
    scout.roll()
    ball.push(-alpha * derivative_at(scout.place))
    ball.roll()
    return ball.state()
