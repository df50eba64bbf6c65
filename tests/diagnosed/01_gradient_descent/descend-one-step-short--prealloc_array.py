# mistake: descend-one-step-short
# question: 01_gradient_descent/descend
# style: numpy preallocated array
import numpy as np


def oversimplified_step(x, slope, stride):
    return float(x - np.sign(slope) * stride)


def naive_step(x, slope):
    return float(np.subtract(x, slope))


def gradient_step(x, slope, alpha):
    return float(np.subtract(x, np.multiply(alpha, slope)))


def descend(slope_at, x, alpha, iterations):
    visited = np.empty(iterations, dtype=float)
    visited[0] = x
    for k in range(1, iterations):
        here = visited[k - 1]
        visited[k] = gradient_step(here, slope_at(here), alpha)
    return visited


def _last_stop(slope_at, here, alpha, iterations):
    left = iterations
    while left:
        here = gradient_step(here, slope_at(here), alpha)
        left -= 1
    return here


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    stops = np.array([_last_stop(slope_at, s, alpha, iterations) for s in starts])
    heights = np.array([height_at(s) for s in stops])
    return stops[heights.argmin()]
