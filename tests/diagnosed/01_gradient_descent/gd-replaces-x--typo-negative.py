# mistake: gd-replaces-x
# question: 01_gradient_descent/gradient_step
# style: mistyped augmented assignment

import numpy as np

def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    x =- alpha * slope
    return x


def descend(slope_at, x, alpha, iterations):
    trail = [x]
    while len(trail) <= iterations:
        here = trail[-1]
        trail.append(here - alpha * slope_at(here))
    return trail


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
