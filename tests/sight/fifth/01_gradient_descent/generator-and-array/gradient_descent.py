import numpy as np

def oversimplified_step(x, slope, stride):
    direction = int(slope < 0) - int(slope > 0)
    return x + direction * stride

def naive_step(x, slope):
    return gradient_step(x, slope, 1)

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def _roll(slope_at, x, alpha, n):
    yield x
    while n:
        x = gradient_step(x, slope_at(x), alpha)
        yield x
        n -= 1

def descend(slope_at, x, alpha, iterations):
    return tuple(_roll(slope_at, x, alpha, iterations))

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
