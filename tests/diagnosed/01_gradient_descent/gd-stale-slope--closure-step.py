# mistake: gd-stale-slope
# question: 01_gradient_descent/descend
# style: closure over slope

import numpy as np

def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def make_step(slope, alpha):
    def step(position):
        return gradient_step(position, slope, alpha)

    return step


def descend(slope_at, x, alpha, iterations):
    step = make_step(slope_at(x), alpha)
    places = [x]
    for _ in range(iterations):
        places.append(step(places[-1]))
    return places


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
