import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0:
        x = x - stride
    elif slope < 0:
        x = x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return oversimplified_step(x, slope, alpha)

def descend(slope_at, x, alpha, iterations):
    positions = [x]
    for i in range(iterations):
        x = naive_step(x, alpha * slope_at(x))
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
