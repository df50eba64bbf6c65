import numpy as np


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    elif slope > 0:
        return x - stride
    return x + stride


def naive_step(x, slope):
    # step size = slope
    x += slope
    return x


def gradient_step(x, slope, alpha):
    x -= alpha * slope
    return x


def descend(slope_at, x, alpha, iterations):
    result = []
    result.append(x)
    for i in range(0, iterations):
        slope = slope_at(x)
        x = gradient_step(x, slope, alpha)
        result.append(x)
    return result


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_position = None
    best_height = None
    for s in starts:
        p = descend(slope_at, s, alpha, iterations)
        last = p[-1]
        height = height_at(last)
        if best_height is None or height < best_height:
            best_height = height
            best_position = last
    return best_position
