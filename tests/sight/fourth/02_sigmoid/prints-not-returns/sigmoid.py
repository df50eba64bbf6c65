import numpy as np


def sigmoid(x):
    s = 1/(1+np.exp(-x))
    print(s)


def sigmoid_output_to_derivative(output):
    slopes = []
    for s in output.ravel():
        slopes.append(s * (1 - s))
    return np.array(slopes).reshape(output.shape)
