import numpy as np

def oversimplified_step(x, slope, stride):
    return x - slope*stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope*alpha

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    while len(xs) < iterations + 1:
        xs.append(gradient_step(xs[-1], slope_at(xs[-1]), alpha))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = map(lambda s: descend(slope_at, s, alpha, iterations)[-1], starts)
    return min(finals, key=height_at)
