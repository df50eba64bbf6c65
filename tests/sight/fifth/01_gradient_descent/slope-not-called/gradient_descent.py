import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    result = [x]
    for j in range(iterations):
        x = gradient_step(x, slope_at, alpha)
        result.append(x)
    return result

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for x in starts:
        for j in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        if best is None or height_at(x) < height_at(best):
            best = x
    return best
