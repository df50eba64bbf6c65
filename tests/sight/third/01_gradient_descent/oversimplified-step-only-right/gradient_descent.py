import numpy as np

def oversimplified_step(x, slope, stride):
    new_x = x
    if slope < 0:
        new_x = x + stride
    return new_x

def naive_step(x, slope):
    new_x = x - slope
    return new_x

def gradient_step(x, slope, alpha):
    new_x = x - alpha * slope
    return new_x

def descend(slope_at, x, alpha, iterations):
    out = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        out.append(x)
    return out

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = {}
    for s in starts:
        f = descend(slope_at, s, alpha, iterations)[-1]
        finals[f] = height_at(f)
    return min(finals, key=finals.get)
