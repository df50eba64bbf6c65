# mistake: sigmoid-exp-over-one-plus-exp-minus
# question: 02_sigmoid/sigmoid
# style: fraction in parts
import numpy as np


def sigmoid(x):
    top = np.exp(x)
    bottom = 1 + np.exp(-x)
    return np.divide(top, bottom)


def sigmoid_output_to_derivative(output):
    # 1/4 minus the square of the distance from the middle
    return 0.25 - (output - 0.5) ** 2
