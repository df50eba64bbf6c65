import numpy as np


def oversimplified_step(pos, tilt, stride):
    # flat: nothing to do
    if tilt == 0:
        return pos
    return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, steps):
    xs = []
    for i in range(steps):
        x = x - alpha * slope_at(x)
        xs.append(x)
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, steps):
    ends = [descend(slope_at, s, alpha, steps)[-1] for s in starts]
    return min(ends, key=height_at)
