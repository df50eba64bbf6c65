# tries: an array subclass that answers for its own shape, size and dtype
# must: wrong, error
import numpy as np


class Liar(np.ndarray):
    shape = (2, 3)
    size = 6
    ndim = 2
    dtype = "right"

    def __len__(self):
        return 3


def sigmoid(x):
    return np.ndarray.__new__(Liar, (1,))


def sigmoid_output_to_derivative(output):
    return np.ndarray.__new__(Liar, (0,))
