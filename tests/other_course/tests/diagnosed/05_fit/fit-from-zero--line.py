# mistake: fit-from-zero
# question: 05_fit/fit
# style: all in one array

import numpy as np


def fit(x, y, w, b, alpha, iterations):
    table = np.insert(x, 0, 1, axis=1)
    line = np.zeros(table.shape[1])
    errors = []
    for _ in range(iterations):
        miss = table @ line - y
        errors.append(miss @ miss / len(y))
        line = line - 2 * alpha * table.T @ miss / len(y)
    return line[1:], line[0], errors
