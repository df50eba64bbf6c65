import numpy as np


def oversimplified_step(x, slope, stride):
    if slope < 0: return x + stride
    if slope > 0: return x - stride
    return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    # alpha makes the steps smaller
    return x - slope / alpha


def descend(slope_at, x, alpha, iterations):
    out = [x]
    for _ in range(iterations):
        x = x - alpha * slope_at(x)
        out += [x]
    return out


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for x in starts:
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        ends.append(x)
    return min(ends, key=height_at)
