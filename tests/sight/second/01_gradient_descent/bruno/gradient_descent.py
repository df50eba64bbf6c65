import numpy as np


def oversimplified_step(x, slope, stride):
    # slope positive -> go right, slope negative -> go left
    if slope > 0:
        x = x + stride
    elif slope < 0:
        x = x - stride
    return x


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for step in range(iterations):
        x = x - alpha * slope_at(x)
        visited.append(x)
    return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    heights = [height_at(e) for e in ends]
    return ends[heights.index(min(heights))]
