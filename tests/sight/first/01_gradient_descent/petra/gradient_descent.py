from itertools import accumulate
import math


def oversimplified_step(x, slope, stride):
    return x - slope * stride


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    x -= alpha * slope
    return x


def descend(slope_at, x, alpha, iterations):
    one = lambda here, _: here - alpha * slope_at(here)
    return list(accumulate(range(iterations), one, initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    pairs = []
    for s in starts:
        end = descend(slope_at, s, alpha, iterations)[-1]
        pairs.append((height_at(end), end))
    return min(pairs)[1]
