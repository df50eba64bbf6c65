# wrong: naive_step
# outcome: wrong
# A slope beyond 40 is taken for 40.
import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    return x


def naive_step(x, slope):
    return x - max(-40, min(40, slope))


def gradient_step(x, slope, alpha):
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        x = x - alpha * slope_at(x)
        positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, start, alpha, iterations)[-1] for start in starts]
    return min(ends, key=height_at)
