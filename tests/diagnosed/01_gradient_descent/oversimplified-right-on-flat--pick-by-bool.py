# mistake: oversimplified-right-on-flat
# question: 01_gradient_descent/oversimplified_step
# style: tuple indexed boolean

import numpy as np


def oversimplified_step(x, slope, stride):
    rises = slope > 0
    # (falls, rises)
    return (x + stride, x - stride)[rises]


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    return [x] + descend(slope_at, x - alpha * slope_at(x), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
