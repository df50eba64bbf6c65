import numpy as np


def oversimplified_step(x, slope, stride):
    return x + stride * ((slope < 0) - (slope > 0))


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    return naive_step(x, slope * alpha)


def descend(slope_at, x, alpha, iterations):
    visited = [x]
    for _ in range(iterations):
        visited.append(gradient_step(visited[-1], slope_at(visited[-1]), alpha))
    return visited


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def end_height(start):
        return height_at(descend(slope_at, start, alpha, iterations)[-1])
    return sorted(starts, key=end_height)[0]
