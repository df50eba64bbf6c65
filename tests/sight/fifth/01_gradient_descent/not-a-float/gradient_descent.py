import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    path = [x]
    for i in range(iterations):
        x = x - alpha * slope_at(x)
        path.append(x)
    return path

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for s in starts:
        end = int(descend(slope_at, s, alpha, iterations)[-1])
        if best is None or height_at(end) < height_at(best):
            best = end
    return best
