# mistake: gd-restarts-lowest-start
# question: 01_gradient_descent/best_of_restarts
# style: functools reduce comparison

from functools import reduce

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def lower(height_at):
    return lambda one, other: one if height_at(one) <= height_at(other) else other


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    promising = reduce(lower(height_at), starts)
    return descend(slope_at, promising, alpha, iterations)[-1]
