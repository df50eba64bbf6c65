import numpy as np

def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - alpha * slope

def descend(slope_at, x, alpha, iterations):
    log = [x]
    for _ in range(iterations):
        x -= alpha * slope_at(x)
        log.append(x)
    return log

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    everywhere = []
    for s in starts:
        everywhere.extend(descend(slope_at, s, alpha, iterations))
    # the position with the smallest slope is the lowest
    return min(everywhere, key=lambda p: abs(slope_at(p)))
