import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    seen = [x]
    for i in range(iterations):
        gradient_step(x, slope_at(x), alpha)
        seen.append(x)
    return seen

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lows = []
    for s in starts:
        x = s
        for i in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        lows.append(x)
    return min(lows, key=height_at)
