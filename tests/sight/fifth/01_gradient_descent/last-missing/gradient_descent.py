import numpy as np

def oversimplified_step(x, slope, stride):
    if slope < 0: x += stride
    elif slope > 0: x -= stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope*alpha

def descend(slope_at, x, alpha, iterations):
    path = []
    for _ in range(iterations):
        path.append(x)
        x = gradient_step(x, slope_at(x), alpha)
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for x in starts:
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        if best is None or height_at(x) < height_at(best):
            best = x
    return best
