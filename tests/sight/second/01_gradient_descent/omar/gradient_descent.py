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
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for i in range(iterations):
        xs.append(xs[i] - alpha * slope_at(xs[i]))
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_start = min(starts, key=height_at)
    return descend(slope_at, best_start, alpha, iterations)[-1]
