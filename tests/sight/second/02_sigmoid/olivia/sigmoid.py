import numpy as np


def sigmoid(x):
    values = []
    for v in x.flatten():
        values.append(1 / (1 + np.exp(-v)))
    return np.array(values)


def sigmoid_output_to_derivative(output):
    return output * (1 - output)
