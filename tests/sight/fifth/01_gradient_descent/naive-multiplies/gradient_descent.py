import numpy as np

def oversimplified_step(x, slope, stride):
    if slope > 0: return x - stride
    if slope < 0: return x + stride
    return x

def naive_step(x, slope):
    return x - slope * x

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    steps = [x]
    for s in range(iterations):
        steps.append(gradient_step(steps[s], slope_at(steps[s]), alpha))
    return steps

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    d = {}
    for s in starts:
        e = descend(slope_at, s, alpha, iterations)[-1]
        d[height_at(e)] = e
    return d[min(d)]
