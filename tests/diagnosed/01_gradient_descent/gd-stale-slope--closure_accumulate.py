# mistake: gd-stale-slope
# question: 01_gradient_descent/descend
# style: closures, itertools accumulate
from itertools import accumulate, repeat
import math


def sgn(v):
    return (v > 0) - (v < 0)


def oversimplified_step(x, slope, stride):
    return x - stride * sgn(slope)


def naive_step(x, slope):
    return -slope + x


def gradient_step(x, slope, alpha):
    return x + (-alpha) * slope


def mover(slope, alpha):
    def move(where, _=None):
        return gradient_step(where, slope, alpha)
    return move


def descend(slope_at, x, alpha, iterations):
    move = mover(slope_at(x), alpha)
    return tuple(accumulate(repeat(None, iterations), move, initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    low, where = math.inf, None
    for p in starts:
        for _ in range(iterations):
            p = gradient_step(p, slope_at(p), alpha)
        h = height_at(p)
        if h < low:
            low, where = h, p
    return where
