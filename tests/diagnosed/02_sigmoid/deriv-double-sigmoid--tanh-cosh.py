# mistake: deriv-double-sigmoid
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: hyperbolic textbook form

import numpy as np

def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_output_to_derivative(output):
    # the bell: s(x) s(-x)
    return sigmoid(output) * sigmoid(-output)
