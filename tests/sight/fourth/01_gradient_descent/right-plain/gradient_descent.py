import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    else:
        return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - (alpha * slope)


def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
