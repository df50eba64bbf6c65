# mistake: gd-forgets-start
# question: 01_gradient_descent/descend
# style: generator yields after

import numpy as np

def oversimplified_step(x, slope, stride):
    match (slope > 0, slope < 0):
        case (True, _):
            return x - stride
        case (_, True):
            return x + stride
        case _:
            return x


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def rolling(slope_at, x, alpha, iterations):
    for _ in range(iterations):
        x = gradient_step(x, slope_at(x), alpha)
        yield x


def descend(slope_at, x, alpha, iterations):
    return np.fromiter(rolling(slope_at, x, alpha, iterations), dtype=float)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finals = [descend(slope_at, float(s), alpha, iterations)[-1] for s in starts]
    return sorted(finals, key=height_at)[0]
