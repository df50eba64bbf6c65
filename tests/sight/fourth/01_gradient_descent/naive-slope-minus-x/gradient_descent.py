import numpy as np


def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride


def naive_step(x, slope):
    result = slope - x
    return result


def gradient_step(x, slope, alpha):
    change = -alpha * slope
    return x + change


def descend(slope_at, x, alpha, iterations):
    path = np.zeros(iterations + 1)
    path[0] = x
    for k in range(1, iterations + 1):
        path[k] = path[k - 1] - alpha * slope_at(path[k - 1])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.empty(len(starts))
    heights = np.empty(len(starts))
    for i, ball in enumerate(starts):
        for _ in range(iterations):
            ball = ball - alpha * slope_at(ball)
        ends[i] = ball
        heights[i] = height_at(ball)
    return ends[np.argmin(heights)]
