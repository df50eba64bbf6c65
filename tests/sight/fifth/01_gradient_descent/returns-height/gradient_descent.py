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
    ps = np.zeros(iterations + 1)
    ps[0] = x
    for i in range(iterations):
        ps[i + 1] = ps[i] - alpha * slope_at(ps[i])
    return ps

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    heights = []
    for s in starts:
        heights.append(height_at(descend(slope_at, s, alpha, iterations)[-1]))
    return min(heights)
