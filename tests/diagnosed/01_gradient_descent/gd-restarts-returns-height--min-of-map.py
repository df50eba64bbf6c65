# mistake: gd-restarts-returns-height
# question: 01_gradient_descent/best_of_restarts
# style: min over map

import numpy as np

def oversimplified_step(x, slope, stride):
    match (slope > 0, slope < 0):
        case (True, _):
            return x - stride
        case (_, True):
            return x + stride
        case _:
            return x


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def _roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def descend(slope_at, x, alpha, iterations):
    ball = _roll(slope_at, x, alpha)
    return tuple(next(ball) for _ in range(iterations + 1))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    finish = lambda s: descend(slope_at, s, alpha, iterations)[-1]  # noqa: E731
    return min(map(height_at, map(finish, starts)))
