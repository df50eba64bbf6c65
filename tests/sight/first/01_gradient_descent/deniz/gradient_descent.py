import functools
import numpy as np


def oversimplified_step(x, slope, stride):
    if slope < 0:
        x += stride
    elif slope > 0:
        x =- stride
    return x


naive_step = lambda x, slope: x - slope
gradient_step = lambda x, slope, alpha: x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    """All positions."""
    path = np.array([x], dtype=float)
    for i in range(iterations):
        path = np.append(path, gradient_step(path[i], slope_at(path[i]), alpha))
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    """Where the lowest ball lies."""
    def roll(x):
        return descend(slope_at, x, alpha, iterations)[-1]
    lower = lambda a, b: b if height_at(b) < height_at(a) else a
    return functools.reduce(lower, map(roll, starts))
