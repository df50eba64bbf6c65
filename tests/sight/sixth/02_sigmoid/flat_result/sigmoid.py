import numpy as np


def sigmoid(x):
    out = []
    for v in x.flatten():
        out.append(1 / (1 + np.exp(-v)))
    return np.array(out)


def sigmoid_output_to_derivative(s):
    # largest in the middle, 0.25
    return 0.25 - (s - 0.5) ** 2
