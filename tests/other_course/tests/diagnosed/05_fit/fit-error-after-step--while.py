# mistake: fit-error-after-step
# question: 05_fit/fit
# style: a while loop

import numpy as np


def fit(x, y, w, b, alpha, iterations):
    errors = []
    while iterations:
        miss = np.inner(x, w) + b - y
        w, b = w - alpha * 2 * miss @ x / miss.size, b - alpha * 2 * np.average(miss)
        errors.append(np.average((np.inner(x, w) + b - y) ** 2))
        iterations -= 1
    return w, b, errors
