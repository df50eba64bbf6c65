# mistake: gd-ascent
# question: 01_gradient_descent/gradient_step 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: functools partial moves

from functools import partial, reduce

import numpy as np


def move(direction, x, slope, how_far):
    return x + direction * how_far * slope


uphill = partial(move, 1)
downhill = partial(move, -1)


def oversimplified_step(x, slope, stride):
    return downhill(x, np.sign(slope), stride)


def naive_step(x, slope):
    return downhill(x, slope, 1)


gradient_step = uphill


def descend(slope_at, x, alpha, iterations):
    return reduce(lambda path, _: path + [gradient_step(path[-1], slope_at(path[-1]), alpha)], range(iterations), [x])


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
