# mistake: sigmoid-tanh-with-sigmoid-slope
# question: 02_sigmoid/sigmoid
# style: callable class instance

import numpy as np


class Activation:
    def __init__(self, squash, slope):
        self.squash, self.slope = squash, slope

    def __call__(self, numbers):
        return self.squash(numbers)


_activation = Activation(squash=np.tanh, slope=lambda o: o * (1.0 - o))


def sigmoid(x):
    return _activation(x)


def sigmoid_output_to_derivative(output):
    return _activation.slope(output)
