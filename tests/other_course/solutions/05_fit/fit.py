"""A line, fitted: gradient steps, one after the other.

Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def fit(x, y, w, b, alpha, iterations):
    """Take `iterations` gradient steps, and note the mean squared error before each of them.

    x (n, features), y (n,), w (features,): float64 arrays; b: a number; alpha: a number above 0; iterations: 1 or more
    Returns the last w (features,), the last b, one number, and errors: a list, a tuple or a 1-D array of `iterations`
    numbers.
    """
    ### BEGIN SOLUTION
    errors = []
    for _ in range(iterations):
        misses = x @ w + b - y
        errors.append(np.mean(misses**2))
        w = w - alpha * 2 * (misses @ x) / len(y)
        b = b - alpha * 2 * np.mean(misses)
    return w, b, errors
    ### END SOLUTION
