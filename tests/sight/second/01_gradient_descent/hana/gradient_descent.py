import numpy as np


def oversimplified_step(x, slope, stride):
    return x - stride * float(np.sign(slope))


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return alpha * naive_step(x, slope)


def descend(slope_at, x, alpha, iterations):
    pos = [x]
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        pos.append(x)
    return pos


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
