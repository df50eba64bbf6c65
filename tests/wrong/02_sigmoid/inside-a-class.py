# wrong: sigmoid_output_to_derivative
# outcome: missing
# says: no function
# It is a method.
import numpy as np


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1, e) / (1 + e)


class Sigmoid:
    def sigmoid_output_to_derivative(self, output):
        return output * (1 - output)
