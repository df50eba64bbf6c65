from itertools import accumulate, repeat
import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.copysign(stride, slope) if slope else x

naive_step = lambda x, slope: x - slope

def gradient_step(x, slope, alpha):
    return x + (-alpha) * slope

def descend(slope_at, x, alpha, iterations):
    return list(accumulate(repeat(None, iterations), lambda p, _: gradient_step(p, slope_at(p), alpha), initial=x))

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    *_, (h, best) = sorted(((height_at(end), end) for end in (descend(slope_at, s, alpha, iterations)[-1] for s in starts)),
                           reverse=True)
    return best
