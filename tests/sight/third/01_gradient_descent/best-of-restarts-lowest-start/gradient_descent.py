import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    positions = np.zeros(iterations + 1)
    positions[0] = x
    for i in range(iterations):
        positions[i+1] = gradient_step(positions[i], slope_at(positions[i]), alpha)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    heights = [height_at(s) for s in starts]
    best_start = starts[np.argmin(heights)]
    return descend(slope_at, best_start, alpha, iterations)[-1]
