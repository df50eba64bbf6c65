import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - (alpha * slope)

def descend(slope_at, x, alpha, iterations):
    path = np.zeros(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k+1] = path[k] - alpha * slope_at(path[k])
    return path

def _roll(slope_at, x, alpha, n):
    for _ in range(n):
        x = x - alpha * slope_at(x)
    return x


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for i in starts:
        x = starts[i]
        for j in range(iterations):
            x = x - alpha * slope_at(x)
        if best is None or height_at(x) < height_at(best):
            best = x
    return best
