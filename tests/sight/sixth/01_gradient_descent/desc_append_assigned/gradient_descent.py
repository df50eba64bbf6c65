import numpy as np


def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for i in range(iterations):
        x = x - alpha * slope_at(x)
        positions = positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    best_height = np.inf
    for x in starts:
        for i in range(iterations):
            x = x - alpha * slope_at(x)
        h = height_at(x)
        if h < best_height:
            best = x
            best_height = h
    return best
