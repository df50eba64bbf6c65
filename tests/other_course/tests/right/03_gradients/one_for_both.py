"""One function for both slopes, by einsum."""

import numpy as np


def slopes(x, y, w, b):
    table = np.concatenate([x, np.ones((len(x), 1))], axis=1)
    miss = np.einsum("ij,j->i", table, np.concatenate([w, [b]])) - y
    return np.einsum("i,ij->j", miss, table) * (2 / len(y))


def derivative_w(x, y, w, b):
    return slopes(x, y, w, b)[:-1]


def derivative_b(x, y, w, b):
    return slopes(x, y, w, b)[-1]
