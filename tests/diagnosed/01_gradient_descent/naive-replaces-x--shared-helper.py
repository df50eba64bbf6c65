# mistake: naive-replaces-x
# question: 01_gradient_descent/naive_step
# style: shared movement helper

import numpy as np


def movement(slope, scale=1.0):
    """How far the ball goes, and to which side: against the slope."""
    return -scale * slope


def oversimplified_step(x, slope, stride):
    return x + movement(np.sign(slope), stride)


def naive_step(x, slope):
    x = movement(slope)
    return x


def gradient_step(x, slope, alpha):
    return x + movement(slope, alpha)


def descend(slope_at, x, alpha, iterations):
    seen = []
    for _ in range(iterations):
        seen.append(x)
        x = x + movement(slope_at(x), alpha)
    seen.append(x)
    return seen


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
