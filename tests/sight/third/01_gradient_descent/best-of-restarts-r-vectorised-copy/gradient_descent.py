import numpy as np

def oversimplified_step(x, slope, stride):
    return float(np.where(slope > 0, x - stride, np.where(slope < 0, x + stride, x)))

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    visited = []
    while len(visited) < iterations:
        visited.append(x)
        x = x - alpha * slope_at(x)
    visited.append(x)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    pos = np.array(starts, dtype=float)      # own copy
    for _ in range(iterations):
        for i in range(len(pos)):
            pos[i] -= alpha * slope_at(pos[i])
    lowest = 0
    for i in range(1, len(pos)):
        if height_at(pos[i]) < height_at(pos[lowest]):
            lowest = i
    return pos[lowest]
