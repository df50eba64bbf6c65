# mistake: oversimplified-ignores-stride
# question: 01_gradient_descent/oversimplified_step
# style: nested conditional expression

import itertools


def oversimplified_step(x, slope, stride):
    return x + (0 if slope == 0 else -1 if slope > 0 else 1)


def naive_step(where, steepness):
    return sum((where, -steepness))


def gradient_step(pos, tilt, rate):
    return pos + (-rate) * tilt


def descend(slope_at, x, alpha, iterations):
    return list(itertools.accumulate(range(iterations), lambda p, _: p - alpha * slope_at(p), initial=x))


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
