# mistake: deriv-plus
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: flat list comprehension
import numpy as np


def like(shape, numbers):
    return np.array(list(numbers)).reshape(shape)


def sigmoid(x):
    return like(x.shape, (0.5 + 0.5 * np.tanh(0.5 * v) for v in x.ravel()))


def sigmoid_output_to_derivative(output):
    return like(output.shape, (o + o * o for o in output.ravel()))
