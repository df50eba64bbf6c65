# mistake: sigmoid-no-return
# question: 02_sigmoid/sigmoid
# style: named intermediate results
import numpy as np


def sigmoid(x):
    half = x / 2
    guess = (np.tanh(half) + 1) / 2


def sigmoid_output_to_derivative(output):
    rest = 1 - output
    slope = np.multiply(rest, output)
    return slope
