# mistake: gd-alpha-scales-x
# question: 01_gradient_descent/gradient_step
# style: factored out lambda

import numpy as np

oversimplified_step = lambda x, m, d: x - d * np.sign(m)  # noqa: E731
naive_step = lambda x, m: x - m  # noqa: E731
gradient_step = lambda x, m, a: a * naive_step(x, m)  # noqa: E731


def descend(slope_at, x, alpha, iterations):
    return [x, *(x := x - alpha * slope_at(x) for _ in range(iterations))]


def best_of_restarts(height_at, slope_at, starts, alpha, iterations):
    best_x, best_h = None, float("inf")
    for s in starts:
        x = s
        for _ in range(iterations):
            x = x - alpha * slope_at(x)
        if height_at(x) < best_h:
            best_x, best_h = x, height_at(x)
    return best_x
