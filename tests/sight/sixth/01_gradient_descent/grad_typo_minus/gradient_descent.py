import numpy as np


def oversimplified_step(x, slope, stride):
    return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
    step = -slope
    return x + step


def gradient_step(x, slope, alpha):
    x =- alpha * slope
    return x


def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for _ in range(iterations):
        visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
    return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
