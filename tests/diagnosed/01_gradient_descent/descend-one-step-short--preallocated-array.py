# mistake: descend-one-step-short
# question: 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: preallocated numpy array

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(pos, tilt):
    return -tilt + pos


def gradient_step(x, slope, alpha):
    step = alpha * slope
    return x - step


def descend(slope_at, x, alpha, iterations):
    places = np.zeros(iterations)
    places[0] = x
    for t in range(1, iterations):
        places[t] = places[t - 1] - alpha * slope_at(places[t - 1])
    return places


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
