import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    positions = []
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for s in starts:
        ends.append(descend(slope_at, s, alpha, iterations)[-1])
    return min(ends, key=height_at)
