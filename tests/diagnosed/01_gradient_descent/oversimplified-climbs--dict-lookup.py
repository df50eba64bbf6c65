# mistake: oversimplified-climbs
# question: 01_gradient_descent/oversimplified_step
# style: dictionary of moves

import numpy as np

MOVES = {1: +1, -1: -1, 0: 0}


def oversimplified_step(x, slope, stride):
    uphill = MOVES[int(np.sign(slope))]
    where = x
    where += uphill * stride
    return where


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def _roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def descend(slope_at, x, alpha, iterations):
    ball = _roll(slope_at, x, alpha)
    return tuple(next(ball) for _ in range(iterations + 1))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
