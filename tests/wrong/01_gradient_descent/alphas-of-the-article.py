# wrong: gradient_step
# outcome: wrong
# Right for the alphas of the article's sweep only.
import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - alpha * slope if alpha in (0.001, 0.01, 0.1, 1, 10, 100, 1000) else x


def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        x = x - alpha * slope_at(x)
        positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, start, alpha, iterations)[-1] for start in starts]
    return min(ends, key=height_at)
