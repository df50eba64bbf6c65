import numpy as np


def oversimplified_step(pos, tilt, stride):
    # flat: nothing to do
    if tilt == 0:
        return pos
    return pos - stride if tilt > 0 else pos + stride


def naive_step(x, slope):
    return x - alpha * slope


def gradient_step(x, slope, alpha):
    delta = slope * alpha
    new_x = x - delta
    return new_x


def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for _ in range(iterations):
        visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
    return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
