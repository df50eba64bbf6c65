# mistake: sigmoid-no-return
# question: 02_sigmoid/sigmoid
# style: attribute stores result

import numpy as np


class Neuron:
    value = None

    def squash(self, x):
        self.value = 1 / (1 + np.exp(-x))

    def slope(self, output):
        return output * (1 - output)


neuron = Neuron()


def sigmoid(x):
    return neuron.squash(x)


def sigmoid_output_to_derivative(output):
    return neuron.slope(output)
