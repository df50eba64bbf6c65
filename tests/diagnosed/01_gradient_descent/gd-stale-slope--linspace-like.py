# mistake: gd-stale-slope
# question: 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: vectorised arithmetic positions

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    stride = alpha * slope_at(x)
    return x - stride * np.arange(iterations + 1)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
