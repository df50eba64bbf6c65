# mistake: gd-restarts-smallest-x
# question: 01_gradient_descent/best_of_restarts
# style: numpy in-place sort

import numpy as np

def oversimplified_step(x, slope, stride):
    return x - stride * np.sign(slope)


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    path = np.empty(iterations + 1)
    path[0] = x
    for k in range(iterations):
        path[k + 1] = path[k] - alpha * slope_at(path[k])
    return path


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    end = np.copy(starts)
    for k in range(len(end)):
        for _ in range(iterations):
            end[k] -= alpha * slope_at(end[k])
    end.sort()
    return end[0]
