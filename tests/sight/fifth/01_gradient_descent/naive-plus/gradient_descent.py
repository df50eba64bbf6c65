import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    """x changes by slope"""
    x += slope
    return x

def gradient_step(x, slope, alpha):
    x -= alpha * slope
    return x

def descend(slope_at, x, alpha, iterations):
    pts = [x]
    for _ in range(iterations):
        x -= alpha * slope_at(x)
        pts.append(x)
    return pts

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    pts = [descend(slope_at, x, alpha, iterations)[-1] for x in starts]
    low = pts[0]
    for p in pts[1:]:
        if height_at(p) < height_at(low):
            low = p
    return low
