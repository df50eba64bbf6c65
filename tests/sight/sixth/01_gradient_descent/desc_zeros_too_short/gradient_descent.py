import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x - stride
    elif slope < 0:
        return x + stride
    else:
        return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    delta = slope * alpha
    new_x = x - delta
    return new_x


def descend(slope_at, x, alpha, iterations):
    xs = np.zeros(iterations)
    xs[0] = x
    for i in range(iterations):
        xs[i + 1] = xs[i] - alpha * slope_at(xs[i])
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
