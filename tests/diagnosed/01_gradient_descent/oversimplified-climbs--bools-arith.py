# mistake: oversimplified-climbs
# question: 01_gradient_descent/oversimplified_step
# style: boolean sign arithmetic

import numpy as np


def direction(number):
    """-1, 0 or 1"""
    return int(number > 0) - int(number < 0)


def oversimplified_step(x, slope, stride):
    return x + direction(slope) * stride


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
