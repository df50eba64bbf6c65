import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    elif slope > 0:
        return x - stride
    return x + stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return alpha * (x - slope)

def descend(slope_at, x, alpha, iterations):
    p = [x]
    for i in range(iterations):
        x = x - alpha * slope_at(x)
        p.append(x)
    return p

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    p = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(p, key=height_at)
