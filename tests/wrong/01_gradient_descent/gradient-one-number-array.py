# wrong: gradient_step
# outcome: wrong
# says: one number was expected, not in an array
# An array of one number.
import numpy as np


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride if slope > 0 else x + stride


def naive_step(x, slope):
    new_x = x - slope
    return new_x


def gradient_step(x, slope, alpha):
    new_x = x - slope * alpha
    return np.array([new_x])


def descend(slope_at, x, alpha, iterations):
    seen = [x]
    while len(seen) <= iterations:
        seen.append(seen[-1] - alpha * slope_at(seen[-1]))
    return seen


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = None
    for x in starts:
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if lowest is None or height_at(x) < height_at(lowest):
            lowest = x
    return lowest
