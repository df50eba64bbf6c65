import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)

def naive_step(x, slope):
    x = x - slope
    return x

def gradient_step(x, slope, alpha):
    x = x - (alpha * slope)
    return x

def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for iter in xrange(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        visited.append(x)
    return visited

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for start in starts:
        n = iterations
        while n > 0:
            start = gradient_step(start, slope_at(start), alpha)
            n -= 1
        ends.append(start)
    return min(ends, key=height_at)
