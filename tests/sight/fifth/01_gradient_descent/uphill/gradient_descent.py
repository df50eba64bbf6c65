import numpy as np

def oversimplified_step(x, slope, stride):
    # negative slope -> go left, positive -> go right
    if slope < 0:
        x -= stride
    if slope > 0:
        x += stride
    return x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - (alpha * slope)

def descend(slope_at, x, alpha, iterations):
    out = [x]
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        out.append(x)
    return out

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return min([descend(slope_at, s, alpha, iterations)[-1] for s in starts], key=height_at)
