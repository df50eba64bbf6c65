import numpy as np
import math


def oversimplified_step(x, slope, stride):
    direction = 0
    if slope < 0: direction = 1
    if slope > 0: direction = -1
    return x + direction * stride

def naive_step(x, slope):
    x -= slope
    return x

def gradient_step(x, slope, alpha):
    x -= alpha * slope
    return x

def descend(slope_at, x, alpha, iterations):
    visited = []
    visited.append(x)
    n = 0
    while n < iterations:
        slope = slope_at(x)
        x = x - slope * alpha
        visited.append(x)
        n += 1
    return tuple(visited)

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x = None
    best_h = math.inf
    for start in starts:
        x = start
        n = 0
        while n < iterations:
            x = x - slope_at(x) * alpha
            n += 1
        h = height_at(x)
        if best_x is None or h < best_h:
            best_h = h
            best_x = x
    return best_x
