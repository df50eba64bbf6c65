import numpy as np

def oversimplified_step(x, slope, stride):
    if slope == 0.0:
        return x
    if slope > 0.0:
        return x - stride
    return x + stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    seq = [x]
    for i in range(iterations):
        seq.append(gradient_step(seq[i], slope_at(seq[i]), alpha))
    return seq

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    final = [descend(height_at, s, alpha, iterations)[-1] for s in starts]
    return min(final, key=height_at)
