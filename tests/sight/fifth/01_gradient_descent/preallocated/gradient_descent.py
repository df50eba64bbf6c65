import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0: return x
    return x - stride * slope / abs(slope)

def naive_step(x, slope):
    return x - 1.0 * slope

def gradient_step(x, slope, alpha):
    return -(alpha * slope) + x

def descend(slope_at, x, alpha, iterations):
    xs = np.empty(iterations + 1)
    xs[0] = x
    for k in range(1, iterations + 1):
        xs[k] = gradient_step(xs[k - 1], slope_at(xs[k - 1]), alpha)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    results = []
    for ball in range(len(starts)):
        last = descend(slope_at, starts[ball], alpha, iterations)[-1]
        results.append((height_at(last), last))
    results.sort()
    return results[0][1]
