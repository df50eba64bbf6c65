import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    slope = slope * alpha
    return naive_step(x, slope)

def descend(slope_at, x, alpha, iterations):
    where = [x]
    for i in range(0, iterations):
        where.append(gradient_step(where[i], slope_at(where[i]), alpha))
    return np.array(where)

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(f) for f in finals])
    return finals[np.argmin(heights)]
