# mistake: gd-restarts-keep-last
# question: 01_gradient_descent/best_of_restarts
# style: variable overwritten loop

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(where, steepness):
    return sum((where, -steepness))


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
    best = None
    for s in starts:
        position = s
        for _ in range(iterations):
            position = gradient_step(position, slope_at(position), alpha)
        best = position
    return best
