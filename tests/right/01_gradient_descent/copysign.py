"""Signs by arithmetic and math.copysign, positions in an array that is filled."""
import math

import numpy as np


def oversimplified_step(x, slope, stride):
    return x - (0.0 if slope == 0 else math.copysign(stride, slope))


def naive_step(x, slope):
    return -(slope - x)


def gradient_step(x, slope, alpha):
    return x + -alpha * slope


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for j in range(1, iterations + 1):
        path[j] = path[j - 1] - alpha * slope_at(path[j - 1])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[np.argmin(heights)]
