# mistake: naive-climbs
# question: 01_gradient_descent/naive_step
# style: operator module functions

import math
import operator

naive_step = operator.add


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - math.copysign(stride, slope)


def gradient_step(x, slope, alpha):
    return operator.sub(x, operator.mul(alpha, slope))


def descend(slope_at, x, alpha, iterations):
    trail = [x]
    while len(trail) <= iterations:
        here = trail[-1]
        trail.append(here - alpha * slope_at(here))
    return trail


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
