# mistake: deriv-plus
# question: 02_sigmoid/sigmoid_output_to_derivative
# style: expanded with square

import numpy as np

def sigmoid(x):
    return 0.5 * (1 + np.tanh(x / 2))


def sigmoid_output_to_derivative(output):
    squared = output * output
    squared += output
    return squared
