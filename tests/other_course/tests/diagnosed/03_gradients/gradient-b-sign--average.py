# mistake: gradient-b-sign
# question: 03_gradients/derivative_b
# style: np.average

import numpy as np


def derivative_w(x, y, w, b):
    return np.average(2 * (x @ w + b - y)[:, None] * x, axis=0)


def derivative_b(x, y, w, b):
    return np.average(2 * (y - x @ w - b))
