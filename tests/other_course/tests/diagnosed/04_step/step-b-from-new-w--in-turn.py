# mistake: step-b-from-new-w
# question: 04_step/step
# style: one after the other, with a helper

import numpy as np


def misses(x, y, w, b):
    return x.dot(w) + b - y


def step(x, y, w, b, alpha):
    w = w - 2 * alpha * np.mean(misses(x, y, w, b)[:, None] * x, axis=0)
    return w, b - 2 * alpha * np.mean(misses(x, y, w, b))
