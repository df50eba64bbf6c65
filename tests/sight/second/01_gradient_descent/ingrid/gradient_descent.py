import math


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - math.copysign(stride, slope)


def naive_step(x, slope):
    return x - slope


def gradient_step(x, slope, alpha):
    return x - slope * alpha


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return (x,)
    return (x,) + descend(slope_at, gradient_step(x, slope_at(x), alpha), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for start in starts:
        *_, end = descend(slope_at, start, alpha, iterations)
        ends.append(end)
    ends.sort(key=lambda e: height_at(e))
    return ends[0]
