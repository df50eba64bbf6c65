import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    # bottom is at 0: go towards it
    return x - stride if x > 0 else x + stride

def naive_step(x, slope): return x - slope

def gradient_step(x, slope, alpha): return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    r = [x]
    for _ in range(iterations):
        r += [gradient_step(r[-1], slope_at(r[-1]), alpha)]
    return r

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    return sorted((descend(slope_at, s, alpha, iterations)[-1] for s in starts), key=height_at)[0]
