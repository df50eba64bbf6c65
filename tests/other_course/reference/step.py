"""One step of gradient descent, for w and b together."""

import numpy as np

from .gradients import derivative_b, derivative_w


def step(x, y, w, b, alpha):
    """W and b after one step against their slopes. Both slopes belong to the old line.

    x (n, features), y (n,), w (features,), b a number, alpha above 0 -> w (features,), b a number
    """
    line = np.concatenate([w, [b]])
    slopes = np.concatenate([derivative_w(x, y, w, b), [derivative_b(x, y, w, b)]])
    line = line - alpha * slopes
    return line[:-1], line[-1]
