# tries: an object whose __class__ says that it is an array, with a shape and a dtype of its own
# must: wrong, error
import numpy as np


class Pretender:
    __class__ = np.ndarray
    shape, dtype, ndim, size = (7,), np.dtype(float), 1, 7

    def astype(self, kind, copy=True):
        return self

    def tobytes(self):
        return bytes(56)

    def tolist(self):
        return [True] * 7


def sigmoid(x):
    return Pretender()


def sigmoid_output_to_derivative(output):
    return Pretender()
