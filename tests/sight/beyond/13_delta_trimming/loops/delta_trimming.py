import math

import numpy as np


def trim_by_value(delta, limit):
    out = np.empty_like(delta)
    for i in range(delta.shape[0]):
        for j in range(delta.shape[1]):
            v = delta[i, j]
            if v > limit:
                v = limit
            elif v < -limit:
                v = -limit
            out[i, j] = v
    return out


def length(arrays):
    s = 0.0
    for a in arrays:
        for v in a.ravel():
            s += v * v
    return math.sqrt(s)


def trim_by_norm(delta, limit):
    norm = length([delta])
    if norm < limit:
        return delta.copy()
    return delta / norm * limit


def trim_together(deltas, limit):
    norm = length(deltas)
    if norm < limit:
        return list(deltas)
    out = []
    for d in deltas:
        out.append(d / norm * limit)
    return out
