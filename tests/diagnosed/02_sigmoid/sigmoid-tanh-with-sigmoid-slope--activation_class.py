# mistake: sigmoid-tanh-with-sigmoid-slope
# question: 02_sigmoid/sigmoid
# style: activation class, static
import numpy as np


class Activation:
    """squashes, and knows its slope"""

    @staticmethod
    def f(z):
        e = np.exp(-2 * np.abs(z))
        return np.sign(z) * (1 - e) / (1 + e)

    @staticmethod
    def df(a):
        return a * (1 - a)


def sigmoid(x):
    return Activation.f(x)


def sigmoid_output_to_derivative(output):
    return Activation.df(output)
