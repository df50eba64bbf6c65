import numpy as np


def oversimplified_step(x, slope, stride):
    if slope > 0:
        return x + stride
    elif slope < 0:
        return x - stride
    else:
        return x


def naive_step(x, slope):
    step = -slope
    return x + step


def gradient_step(x, slope, alpha):
    delta = slope * alpha
    new_x = x - delta
    return new_x


def descend(slope_at, x, alpha, iterations):
    track = (x,)
    while len(track) <= iterations:
        here = track[-1]
        track += (here - slope_at(here) * alpha,)
    return track


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = [descend(slope_at, s, alpha, iterations)[-1] for s in starts]
    return min(ends, key=height_at)
