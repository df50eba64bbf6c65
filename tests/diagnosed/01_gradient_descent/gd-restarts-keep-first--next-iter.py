# mistake: gd-restarts-keep-first
# question: 01_gradient_descent/best_of_restarts
# style: next on iterator

import numpy as np

def oversimplified_step(x, slope, stride):
    match (slope > 0, slope < 0):
        case (True, _):
            return x - stride
        case (_, True):
            return x + stride
        case _:
            return x


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    return [x] + descend(slope_at, x - alpha * slope_at(x), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    rolled = (descend(slope_at, start, alpha, iterations)[-1] for start in starts)
    return next(rolled)
