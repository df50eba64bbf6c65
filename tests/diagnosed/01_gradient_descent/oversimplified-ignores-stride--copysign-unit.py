# mistake: oversimplified-ignores-stride
# question: 01_gradient_descent/oversimplified_step
# style: math copysign guard

import math

import numpy as np


def oversimplified_step(x, slope, stride):
    if slope:
        x -= math.copysign(1, slope)
    return x


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def descend(slope_at, x, alpha, iterations):
    trail = [x]
    while len(trail) <= iterations:
        here = trail[-1]
        trail.append(here - alpha * slope_at(here))
    return trail


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
