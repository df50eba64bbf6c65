# mistake: gd-forgets-start
# question: 01_gradient_descent/descend
# style: walrus list comprehension

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    return gradient_step(x, slope, 1)


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    return [x := gradient_step(x, slope_at(x), alpha) for _ in range(iterations)]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
