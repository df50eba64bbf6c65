import numpy as np


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride if slope > 0 else x + stride


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        alpha = alpha * 0.97
        xs.append(x)
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for x in starts:
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        ends.append(x)
    return min(ends, key=height_at)
