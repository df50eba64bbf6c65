import numpy as np

def oversimplified_step(x, slope, stride):
    if not slope:
        return x
    return x - math.copysign(stride, slope)

def naive_step(x, slope):
    return x - slope

def gradient_step(x, slope, alpha):
    return x - slope * alpha

def descend(slope_at, x, alpha, iterations):
    xs = np.full(iterations + 1, float(x))
    for i in range(iterations):
        xs[i+1] = xs[i] - alpha * slope_at(xs[i])
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    order = np.argsort([height_at(e) for e in ends])
    return ends[order[0]]
