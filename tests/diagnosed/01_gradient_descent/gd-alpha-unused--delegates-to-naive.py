# mistake: gd-alpha-unused
# question: 01_gradient_descent/gradient_step 01_gradient_descent/descend 01_gradient_descent/best_of_restarts
# style: function reuses function

import numpy as np

def oversimplified_step(pos, tilt, length):
    side = (tilt < 0) - (tilt > 0)
    return pos + side * length


def naive_step(x, slope):
    new_x = x
    new_x -= slope
    return new_x


def gradient_step(x, slope, alpha):
    return naive_step(x, slope)


def descend(slope_at, x, alpha, iterations):
    i = 0
    xs = [x]
    while i < iterations:
        x = gradient_step(x, slope_at(x), alpha)
        xs.append(x)
        i += 1
    return xs


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    ends = np.array([descend(slope_at, s, alpha, iterations)[-1] for s in starts])
    heights = np.array([height_at(e) for e in ends])
    return ends[heights.argmin()]
