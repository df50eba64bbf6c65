# mistake: deriv-missing-output-factor
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: class with property

import numpy as np


class Output:
    def __init__(self, numbers):
        self.on = numbers

    @property
    def off(self):
        return 1.0 - self.on

    @property
    def slope(self):
        return self.off


def sigmoid(x):
    e = np.exp(-np.abs(x))
    return np.where(x >= 0, 1 / (1 + e), e / (1 + e))


def sigmoid_output_to_derivative(output):
    return Output(output).slope
