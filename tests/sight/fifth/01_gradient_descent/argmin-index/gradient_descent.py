import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride * (1 if slope > 0 else -1)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    out = (x,)
    for i in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        out = out + (x,)
    return out

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    e = []
    for x in starts:
        e.append(height_at(descend(slope_at, x, alpha, iterations)[-1]))
    return int(np.argmin(e))
