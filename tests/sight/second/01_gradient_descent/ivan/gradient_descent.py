import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    if slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    history = [x]
    slope = slope_at(x)
    for i in range(iterations):
        x = gradient_step(x, slope, alpha)
        history.append(x)
    return history

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = float('nan')
    lowest = np.inf
    for x in starts:
        for i in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        if height_at(x) < lowest:
            lowest = height_at(x)
            best = x
    return best
