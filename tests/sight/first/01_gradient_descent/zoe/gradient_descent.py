import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - (alpha * slope)


def descend(slope_at, x, alpha, iterations):
    out = [x]
    for i in range(1, iterations):
        out.append(gradient_step(out[i - 1], slope_at(out[i - 1]), alpha))
    return out

def _roll(slope_at, x, alpha, n):
    for _ in range(n):
        x = x - alpha * slope_at(x)
    return x

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [_roll(slope_at, s, alpha, iterations) for s in starts]
    return min(ends, key=height_at)
