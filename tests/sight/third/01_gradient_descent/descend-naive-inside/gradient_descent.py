import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    path = np.zeros(iterations + 1)
    path[0] = x
    for i in range(iterations):
        path[i + 1] = naive_step(path[i], slope_at(path[i]))
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array(starts, dtype=float)
    for _ in range(iterations):
        ends = np.array([gradient_step(e, slope_at(e), alpha) for e in ends])
    return min(ends, key=height_at)
