import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    visited = []
    for _ in range(iterations):
        visited.append(x)
        slope = slope_at(x)
        x = gradient_step(x, slope, alpha)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = None
    for x in starts:
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        if lowest is None or height_at(x) < height_at(lowest):
            lowest = x
    return lowest
