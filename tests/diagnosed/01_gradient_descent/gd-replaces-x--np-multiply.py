# mistake: gd-replaces-x
# question: 01_gradient_descent/gradient_step
# style: numpy function calls

import numpy as np


def oversimplified_step(x, slope, stride):
    return np.subtract(x, np.multiply(stride, np.sign(slope)))


def naive_step(x, slope):
    return np.subtract(x, slope)


def gradient_step(x, slope, alpha):
    return np.multiply(alpha, slope)


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
