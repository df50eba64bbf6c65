import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.copysign(stride, slope) if slope != 0 else x

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    """slopes are too big: make them smaller by dividing"""
    smaller = slope / alpha
    return x - smaller

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        xs.append(xs[-1] - slope_at(xs[-1]) * alpha)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    scored = [(height_at(e), e) for e in (descend(slope_at, s, alpha, iterations)[-1] for s in starts)]
    return min(scored)[1]
