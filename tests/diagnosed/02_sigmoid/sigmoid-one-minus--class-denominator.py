# mistake: sigmoid-one-minus
# question: 02_sigmoid/sigmoid
# style: class with staticmethods

import numpy as np


class Squash:
    @staticmethod
    def forward(z):
        denominator = -np.exp(-z)
        denominator += 1
        return 1 / denominator

    @staticmethod
    def slope(s):
        return s - s * s


def sigmoid(x):
    return Squash.forward(x)


def sigmoid_output_to_derivative(output):
    return Squash.slope(output)
