import numpy as np

def oversimplified_step(x, slope, stride):
    if slope < 0:
        return x + stride
    else:
        return x - stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha*slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    while len(xs) <= iterations:
        xs.append(gradient_step(xs[-1], slope_at(xs[-1]), alpha))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for s in starts:
        e = descend(slope_at, s, alpha, iterations)[-1]
        if best is None or height_at(e) < height_at(best):
            best = e
    return best
