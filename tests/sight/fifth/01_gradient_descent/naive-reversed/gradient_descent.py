import numpy as np

def oversimplified_step(x, slope, stride):
    s = np.sign(slope)
    return x - s * stride

def naive_step(x, slope):
    difference = slope - x
    return difference

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    track = np.zeros(1 + iterations)
    for i in range(iterations + 1):
        track[i] = x
        x = x - slope_at(x) * alpha
    return track

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = None
    for s in starts:
        x = descend(slope_at, s, alpha, iterations)[-1]
        if lowest is None or height_at(x) < height_at(lowest):
            lowest = x
    return lowest
