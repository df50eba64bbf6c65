# mistake: gd-divides-by-alpha
# question: 01_gradient_descent/gradient_step
# style: intermediate quotient variable

import itertools

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(x, slope, alpha):
    """The larger alpha, the more careful the ball."""
    care = alpha
    step = slope / care
    return -step + x


def descend(slope_at, x, alpha, iterations):
    return list(itertools.accumulate(range(iterations), lambda p, _: p - alpha * slope_at(p), initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
