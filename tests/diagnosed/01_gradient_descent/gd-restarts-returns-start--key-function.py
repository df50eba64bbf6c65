# mistake: gd-restarts-returns-start
# question: 01_gradient_descent/best_of_restarts
# style: nested key function

import itertools

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    return list(itertools.accumulate(range(iterations), lambda p, _: p - alpha * slope_at(p), initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    def depth_reached(x):
        for _ in range(iterations):
            x = gradient_step(x, slope_at(x), alpha)
        return height_at(x)

    return sorted(starts, key=depth_reached)[0]
