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
        log.append(gradient_step(log[-1], slope_at(log[-1]), alpha))
    return log

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    x = starts[0]
    ends = []
    for ball in range(len(starts)):
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        ends.append(x)
    return min(ends, key=height_at)
