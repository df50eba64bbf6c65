# mistake: gd-restarts-returns-start
# question: 01_gradient_descent/best_of_restarts
# style: tuples through min

import numpy as np

def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


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
    tried = [(height_at(descend(slope_at, s, alpha, iterations)[-1]), s) for s in starts]
    height, place = min(tried)
    return place
