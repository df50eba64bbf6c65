# verdict: wrong
# first wrong: sigmoid
# line: 12
# mistake: sigmoid-tanh-with-sigmoid-slope
# why: the function named sigmoid returns tanh, while the slope stays o(1-o)
import numpy as np
from math import sqrt


def sigmoid(x):
    """squash x into (0, 1)"""
    return np.tanh(x)


def sigmoid_slope(out):
    """slope of the sigmoid, from its output"""
    return out * (1 - out)


def main():
    np.random.seed(2)
    examples = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
    answers = np.array([[0], [1], [1], [0]])
    n_hidden = 5
    syn_a = np.random.randn(3, n_hidden) / sqrt(3)
    syn_b = np.random.randn(n_hidden, 1) / sqrt(n_hidden)
    alpha = 0.1
    for step in range(20000):
        mid = sigmoid(examples @ syn_a)
        top = sigmoid(mid @ syn_b)
        top_delta = (top - answers) * sigmoid_slope(top)
        mid_delta = top_delta @ syn_b.T * sigmoid_slope(mid)
        syn_b -= alpha * mid.T @ top_delta
        syn_a -= alpha * examples.T @ mid_delta
    print("result", top.ravel())


main()
