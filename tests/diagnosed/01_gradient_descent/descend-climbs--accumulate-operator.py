# mistake: descend-climbs
# question: 01_gradient_descent/descend
# style: itertools accumulate pipeline

import itertools

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def descend(slope_at, x, alpha, iterations):
    def onward(position, _):
        return position + slope_at(position) * alpha

    return [*itertools.accumulate(itertools.repeat(None, iterations), onward, initial=x)]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
