import numpy as np

alpha_default = 0.1

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    # alpha = 0.1 (or some number between 0 and 1)
    alpha = alpha_default
    return x - (alpha * slope)

def descend(slope_at, x, alpha, iterations):
    xs = [x]
    for _ in range(iterations):
        slope = slope_at(x)
        x = x - (alpha * slope)
        xs.append(x)
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    xs = []
    for x in starts:
        xs.append(descend(slope_at, x, alpha, iterations)[-1])
    return min(xs, key=height_at)
