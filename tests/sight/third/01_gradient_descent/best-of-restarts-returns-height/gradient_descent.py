import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        xs.append(gradient_step(xs[-1], slope_at(xs[-1]), alpha))
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    heights = [height_at(e) for e in ends]
    return min(heights)
