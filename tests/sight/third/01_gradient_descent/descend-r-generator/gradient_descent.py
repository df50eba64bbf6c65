import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x

def roll(f, pos, a, n):
    yield pos
    while n > 0:
        pos = gradient_step(pos, f(pos), a)
        yield pos
        n -= 1

def descend(slope_at, x, alpha, iterations):
    return tuple(roll(slope_at, x, alpha, iterations))

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    candidates = sorted((height_at(e), e) for e in
                        (descend(slope_at, s, alpha, iterations)[-1] for s in starts))
    return candidates[0][1]
