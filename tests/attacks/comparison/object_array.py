# tries: an array of objects that are equal to everything
# must: wrong
import numpy as np


class Same:
    def __eq__(self, other):
        return True

    def __sub__(self, other):
        return 0.0

    __rsub__ = __sub__

    def __float__(self):
        return 0.5


def sigmoid(x):
    return np.array([Same() for _ in range(x.size)], dtype=object).reshape(x.shape)


def sigmoid_output_to_derivative(output):
    return np.array([[Same()]], dtype=object)
