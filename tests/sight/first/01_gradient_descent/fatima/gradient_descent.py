import numpy as np


def oversimplified_step(x, slope, stride):
    # repeat until slope == 0
    while slope != 0:
        if slope < 0:
            x = x + stride
        else:
            x = x - stride
    return x

def naive_step(x, slope):
    return np.subtract(x, slope)

def gradient_step(x, slope, alpha):
    return np.subtract(x, np.multiply(slope, alpha))

def descend(slope_at, x, alpha, iterations):
    xs = np.empty(iterations + 1, dtype=float)
    xs[0] = x
    for i in range(1, iterations + 1):
        xs[i] = xs[i - 1] - slope_at(xs[i - 1]) * alpha
    return xs

def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = np.array(starts, dtype=float)      # a copy
    for _ in range(iterations):
        for b in range(balls.size):
            balls[b] -= alpha * slope_at(balls[b])
    heights = np.array([height_at(b) for b in balls])
    return balls[np.argsort(heights)[0]]
