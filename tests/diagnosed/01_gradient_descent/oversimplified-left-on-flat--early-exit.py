# mistake: oversimplified-left-on-flat
# question: 01_gradient_descent/oversimplified_step
# style: negated early exit

import numpy as np


def _falls_to_the_right(slope):
    return slope < 0


def oversimplified_step(x, slope, stride):
    if not _falls_to_the_right(slope):
        stride = -stride
    return x + stride


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def _roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def descend(slope_at, x, alpha, iterations):
    ball = _roll(slope_at, x, alpha)
    return tuple(next(ball) for _ in range(iterations + 1))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
