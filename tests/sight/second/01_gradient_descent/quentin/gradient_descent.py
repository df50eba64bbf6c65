import numpy as np

def oversimplified_step(x, slope, stride):
    return x if slope == 0 else x - stride * slope / abs(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        visited.append(x)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    everything = []
    for start in starts:
        everything.extend(descend(slope_at, start, alpha, iterations))
    return min(everything, key=height_at)
