# mistake: gd-uses-height-not-slope
# question: 01_gradient_descent/best_of_restarts
# style: all balls vectorised

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    balls = np.array(starts, dtype=float)
    for _ in range(iterations):
        balls -= alpha * np.array([height_at(b) for b in balls])
    return balls[np.argmin([height_at(b) for b in balls])]
