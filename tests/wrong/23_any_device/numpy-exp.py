# wrong: sigmoid
# outcome: error
# says: NumPy array
# NumPy's exp.
import numpy as np


class Device:
    def __init__(self, array):
        self.library = array.__array_namespace__()

    def squash(self, sums):
        return self.library.exp(-self.library.log1p(self.library.exp(-sums)))

    def product(self, left, right):
        return self.library.matmul(left, right)

    def turned(self, matrix):
        return self.library.permute_dims(matrix, (1, 0))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def training_step(X, y, synapse_0, synapse_1, alpha):
    on = Device(X)
    hidden = on.squash(on.product(X, synapse_0))
    guess = on.squash(on.product(hidden, synapse_1))
    miss = (y - guess) * guess * (1 - guess)
    back = on.product(miss, on.turned(synapse_1)) * hidden * (1 - hidden)
    return synapse_0 + alpha * on.product(on.turned(X), back), synapse_1 + alpha * on.product(on.turned(hidden), miss)
