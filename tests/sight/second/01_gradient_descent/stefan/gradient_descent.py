import numpy as np


def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - slope * alpha


def descend(slope_at, x, alpha, iterations):
    trace = [x]
    for t in range(iterations):
        trace.append(gradient_step(trace[t], slope_at(trace[t]), alpha))
    return trace


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best = None
    for ball in starts:
        end = descend(ball, slope_at, alpha, iterations)[-1]
        if best is None or height_at(end) < height_at(best):
            best = end
    return best
