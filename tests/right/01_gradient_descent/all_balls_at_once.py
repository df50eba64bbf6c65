"""best_of_restarts rolls every ball at once, as an array; descend is a generator made into a tuple."""
import numpy as np


def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    x -= slope
    return x


def gradient_step(x, slope, alpha):
    x -= slope * alpha
    return x


def _visits(slope_at, x, alpha, iterations):
    yield x
    while iterations:
        x -= alpha * slope_at(x)
        iterations -= 1
        yield x


def descend(slope_at, x, alpha, iterations):
    return tuple(_visits(slope_at, x, alpha, iterations))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = starts
    for _ in range(iterations):
        balls = balls - alpha * slope_at(balls)
    return balls[height_at(balls).argmin()]
