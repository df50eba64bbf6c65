# mistake: gd-restarts-returns-height
# question: 01_gradient_descent/best_of_restarts
# style: running minimum loop

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    if iterations == 0:
        return [x]
    return [x] + descend(slope_at, x - alpha * slope_at(x), alpha, iterations - 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    lowest = np.inf
    for s in np.asarray(starts):
        path = descend(slope_at, s, alpha, iterations)
        depth = height_at(path[-1])
        if depth < lowest:
            lowest = depth
    return lowest
