"""A line, fitted: step after step."""

from .mean_squared_error import mean_squared_error
from .prediction import predict
from .step import step


def fit(x, y, w, b, alpha, iterations):
    """Take `iterations` steps, and note the error before each of them.

    x (n, features), y (n,), w (features,), b a number, alpha above 0, iterations 1 or more
    -> w (features,), b a number, errors: a list of numbers
    """
    errors = []
    for _ in range(iterations):
        errors.append(mean_squared_error(predict(x, w, b), y))
        w, b = step(x, y, w, b, alpha)
    return w, b, errors
