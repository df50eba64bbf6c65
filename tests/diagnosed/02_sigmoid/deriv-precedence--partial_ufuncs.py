# mistake: deriv-precedence
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: partials and ufuncs
from functools import partial
import numpy as np

one_plus = partial(np.add, 1.0)


def sigmoid(x):
    return np.reciprocal(one_plus(np.exp(np.negative(x))))


def sigmoid_output_to_derivative(output):
    once = 1 * output
    return once * 1 - output
