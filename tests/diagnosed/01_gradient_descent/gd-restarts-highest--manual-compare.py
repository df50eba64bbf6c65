# mistake: gd-restarts-highest
# question: 01_gradient_descent/best_of_restarts
# style: manual running comparison

import numpy as np

def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


def naive_step(pos, tilt):
    return -tilt + pos


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
    winner = descend(slope_at, starts[0], alpha, iterations)[-1]
    for i in range(1, len(starts)):
        rival = descend(slope_at, starts[i], alpha, iterations)[-1]
        if height_at(winner) < height_at(rival):
            winner = rival
    return winner
