import numpy as np

def oversimplified_step(x, slope, stride):
    step = stride * slope
    return x - step

def naive_step(x, slope): return x - slope

def gradient_step(x, slope, alpha): return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    p = np.empty(iterations + 1)
    p[0] = x
    for i in range(iterations):
        p[i + 1] = gradient_step(p[i], slope_at(p[i]), alpha)
    return p

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    e = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return e[int(np.argmin([height_at(v) for v in e]))]
