import numpy as np


def oversimplified_step(x, slope, stride):
    if slope < 0:
        return x + stride
    elif slope > 0:
        return x - stride
    else:
        return x


def naive_step(x, slope):
    x = x + (-slope)
    return x


def gradient_step(x, slope, alpha):
    step = slope * alpha
    x -= step
    return x


def descend(slope_at, x, alpha, iterations):
    path = []
    path.append(x)
    i = 0
    while i < iterations:
        x = gradient_step(x, slope_at(x), alpha)
        path.append(x)
        i += 1
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x = None
    best_h = None
    for start in starts:
        end = descend(slope_at, start, alpha, iterations)[iterations]
        h = height_at(end)
        if best_h is None or h < best_h:
            best_h = h
            best_x = end
    return best_x
