import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0:
        x = x - stride
    if slope < 0:
        x = x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    q = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        q.append(x)
    return q

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    best_h = float("inf")
    for s in starts:
        x = descend(slope_at, s, alpha, iterations)[-1]
        if height_at(x) < best_h:
            best = x
            best_h = height_at(x)
        return best
