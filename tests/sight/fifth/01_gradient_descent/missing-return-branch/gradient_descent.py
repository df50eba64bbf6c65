import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    if slope < 0:
        x = x + stride
        return x
    x = x - stride

def naive_step(x, slope):
    x = x - slope
    return x

def gradient_step(x, slope, alpha):
    x = x - alpha * slope
    return x

def descend(slope_at, x, alpha, iterations):
    liste = [x]
    for k in range(iterations):
        x = x - alpha * slope_at(x)
        liste.append(x)
    return liste

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for k in starts:
        ends.append(descend(slope_at, k, alpha, iterations)[-1])
    return min(ends, key=lambda e: height_at(e))
