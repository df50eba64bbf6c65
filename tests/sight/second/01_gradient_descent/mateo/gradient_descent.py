import numpy as np

TOLERANCE = 0.1


def oversimplified_step(x, slope, stride):
    if abs(slope) == 0:
        return x
    return x - stride if slope > 0 else x + stride


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for _ in range(iterations):
        slope = slope_at(x)
        if abs(slope) < TOLERANCE:   # converged
            break
        x = gradient_step(x, slope, alpha)
        positions.append(x)
    return positions


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def end_of(x):
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        return x
    return min(map(end_of, starts), key=height_at)
