import math

import numpy as np


def trim_by_value(delta, limit):
    trimmed = delta.copy()
    for i in range(delta.shape[0]):
        for j in range(delta.shape[1]):
            if delta[i, j] > limit:
                trimmed[i, j] = limit
            elif delta[i, j] < -limit:
                trimmed[i, j] = -limit
    return trimmed


def length(arrays):
    squares = 0.0
    for array in arrays:
        for value in array.ravel():
            squares += value * value
    return math.sqrt(squares)


def trim_by_norm(delta, limit):
    size = length([delta])
    trimmed = delta.copy()
    if size > limit:
        trimmed *= limit
        trimmed /= size
    return trimmed


def trim_together(deltas, limit):
    size = length(deltas)
    trimmed = []
    for delta in deltas:
        trimmed.insert(0, delta * limit / size if size > limit else delta.copy())
    return trimmed
