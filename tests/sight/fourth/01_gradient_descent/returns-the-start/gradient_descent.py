import numpy as np


def roll(slope_at, x, alpha):
    while True:
        yield x
        x = x - alpha * slope_at(x)


def oversimplified_step(x, slope, stride):
    if slope == 0:
        return x
    return x - stride * slope / abs(slope)


naive_step = lambda x, slope: x - slope


gradient_step = lambda x, slope, alpha: x - alpha * slope


def descend(slope_at, x, alpha, iterations):
    ball = roll(slope_at, x, alpha)
    return [next(ball) for _ in range(iterations + 1)]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    heights = []
    for start in starts:
        x = start
        for i in range(iterations):
            x = x - alpha * slope_at(x)
        heights.append(height_at(x))
    winner = np.argmin(heights)
    return starts[winner]
