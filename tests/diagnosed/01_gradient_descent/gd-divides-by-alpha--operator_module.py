# mistake: gd-divides-by-alpha
# question: 01_gradient_descent/gradient_step
# style: operator module functions
import operator as op
import numpy as np


def oversimplified_step(x, slope, stride):
    return op.sub(x, op.mul(int(np.sign(slope)), stride))


def naive_step(x, slope):
    return op.sub(x, slope)


def gradient_step(x, slope, alpha):
    # big alpha = careful = short step
    return op.sub(x, op.truediv(slope, alpha))


def descend(slope_at, x, alpha, iterations):
    def onwards(p):
        return op.sub(p, op.mul(alpha, slope_at(p)))

    stops = [x]
    for _ in range(iterations):
        stops.append(onwards(stops[-1]))
    return tuple(stops)


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    stops = [descend(slope_at, s, alpha, iterations)[iterations] for s in starts]
    return sorted(stops, key=height_at)[0]
