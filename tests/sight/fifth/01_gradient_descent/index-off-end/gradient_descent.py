import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    positions = np.zeros(iterations)
    positions[0] = x
    for i in range(iterations):
        positions[i + 1] = gradient_step(positions[i], slope_at(positions[i]), alpha)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_height = None
    for x in starts:
        for i in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        if best_height is None or height_at(x) < best_height:
            best_height = height_at(x)
            best_x = x
    return best_x
