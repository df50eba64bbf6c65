import numpy as np

def oversimplified_step(x, slope, stride):
    if slope < 0:
        x = x + stride
    elif slope > 0:
        x = x - stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    trail = [x]
    i = 1
    while i <= iterations:
        x = gradient_step(x, slope_at(x), alpha)
        trail.append(x)
        i += 1
    return trail

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_height = 1e9
    best_x = None
    for s in starts:
        end = descend(slope_at, s, alpha, iterations)[-1]
        if height_at(end) < best_height:
            best_x = end
    return best_x
