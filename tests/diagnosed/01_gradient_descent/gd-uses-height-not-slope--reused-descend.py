# mistake: gd-uses-height-not-slope
# question: 01_gradient_descent/best_of_restarts
# style: reuses own descend

import numpy as np

def oversimplified_step(where, steepness, hop):
    return where if not steepness else where - hop * steepness / abs(steepness)


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def _roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def descend(slope_at, x, alpha, iterations):
    ball = _roll(slope_at, x, alpha)
    return tuple(next(ball) for _ in range(iterations + 1))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = []
    for start in starts:
        *_, end = descend(height_at, start, alpha, iterations)
        ends.append(end)
    heights = list(map(height_at, ends))
    return ends[heights.index(min(heights))]
