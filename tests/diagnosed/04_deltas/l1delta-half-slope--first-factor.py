# mistake: l1delta-half-slope
# question: 04_deltas/hidden_delta
# style: one-liners, matmul
import numpy as np


def output_delta(a2, y):
    return np.multiply(a2 - y, np.multiply(a2, 1 - a2))


def hidden_delta(d2, w2, a1):
    return np.multiply(np.matmul(d2, w2.T), 1 - a1)
