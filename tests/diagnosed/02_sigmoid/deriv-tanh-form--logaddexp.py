# mistake: deriv-tanh-form
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: logaddexp, polynomial eval
import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def sigmoid_output_to_derivative(output):
    return np.polyval([-1, 0, 1], output)
