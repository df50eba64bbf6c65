import numpy as np


def oversimplified_step(x, slope, stride):
    s = 0
    if slope != 0:
        s = slope / abs(slope)
    return x - s * stride


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - (alpha * slope)


def descend(slope_at, x, alpha, iterations):
    path = []
    for _ in range(iterations):
        path.append(x)
        x = gradient_step(x, slope_at(x), alpha)
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    candidates = {}
    for start in starts:
        end = descend(slope_at, start, alpha, iterations)[-1]
        candidates[height_at(end)] = end
    return candidates[min(candidates)]
