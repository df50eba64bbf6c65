import numpy as np


def oversimplified_step(x, slope, stride):
    return x - np.sign(slope) * stride


def naive_step(x, slope):
    new_x = x + (-1) * slope
    return new_x


def gradient_step(x, slope, alpha):
    change = -alpha * slope
    return x + change


def descend(slope_at, x, alpha, iterations):
    current = x
    trail = [current]
    for _ in range(iterations):
        current = current - alpha * slope_at(x)
        trail.append(current)
    return trail


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.empty(len(starts))
    heights = np.empty(len(starts))
    for i, ball in enumerate(starts):
        for _ in range(iterations):
            ball = ball - alpha * slope_at(ball)
        ends[i] = ball
        heights[i] = height_at(ball)
    return ends[np.argmin(heights)]
