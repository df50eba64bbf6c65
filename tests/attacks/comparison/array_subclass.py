# tries: an array that equals, and is close to, whatever it is compared with
# must: wrong
import numpy as np


class Same(np.ndarray):
    def __eq__(self, other):
        return np.True_

    def __sub__(self, other):
        return np.zeros(self.shape)

    __rsub__ = __sub__

    def __array_ufunc__(self, ufunc, method, *inputs, **options):
        return np.True_ if ufunc.nout == 1 and "equal" in ufunc.__name__ else np.zeros(self.shape)

    def __array_function__(self, function, types, arguments, options):
        return True


def sigmoid(x):
    return np.zeros(x.shape).view(Same)


def sigmoid_output_to_derivative(output):
    return np.zeros(output.shape).view(Same)
