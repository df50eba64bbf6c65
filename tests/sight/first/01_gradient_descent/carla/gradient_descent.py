import functools
import numpy as np


def oversimplified_step(x, slope, stride):
    """One stride downhill."""
    sign = 0 if slope == 0 else abs(slope) / slope
    return x - sign * stride


naive_step = lambda x, slope: x - slope
gradient_step = lambda x, slope, alpha: x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    """All positions."""
    path = np.array([x], dtype=float)
    for i in range(iterations):
        path = np.append(path, gradient_step(path[i], slope_at(path[i]), alpha))
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest_height = float("inf")
    lowest_x = None
    for start in starts:
        current = start
        for step in range(iterations):
            current = current - alpha * slope_at(current)
        # is it lower?
        if height_at(current) < lowest_height:
            lowest_x = current
    return lowest_x
