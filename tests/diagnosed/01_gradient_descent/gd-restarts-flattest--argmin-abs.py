# mistake: gd-restarts-flattest
# question: 01_gradient_descent/best_of_restarts
# style: argmin over arrays

import itertools

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    return list(itertools.accumulate(range(iterations), lambda p, _: p - alpha * slope_at(p), initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    paths = np.stack([descend(slope_at, s, alpha, iterations) for s in starts])
    ends = paths[:, -1]
    tilt = np.abs([slope_at(e) for e in ends])
    return ends[tilt.argmin()]
