"""my solutions for week 1"""
import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x + stride
    elif slope < 0:
        return x - stride
    return x


def naive_step(x, slope):
    return gradient_step(x, slope, 1)


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    out = [x]
    while len(out) < iterations + 1:
        here = out[-1]
        out.append(gradient_step(here, slope_at(here), alpha))
    return out


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for s in starts:
        ends.append(descend(slope_at, s, alpha, iterations)[-1])
    heights = [height_at(e) for e in ends]
    return ends[int(np.argmin(heights))]
