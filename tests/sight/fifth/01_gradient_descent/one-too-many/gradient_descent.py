import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x + stride if slope < 0 else x - stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return naive_step(x, alpha * slope)

def descend(slope_at, x, alpha, iterations):
    # returns iterations + 1 positions
    positions = [x]
    for i in range(iterations + 1):
        x = gradient_step(x, slope_at(x), alpha)
        positions.append(x)
    return positions

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest_x, lowest_h = None, np.inf
    for x in starts:
        i = 0
        while i < iterations:
            x = gradient_step(x, slope_at(x), alpha)
            i = i + 1
        if height_at(x) < lowest_h:
            lowest_x, lowest_h = x, height_at(x)
    return lowest_x
