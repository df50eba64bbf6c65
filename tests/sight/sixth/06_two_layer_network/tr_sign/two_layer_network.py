import numpy as np


def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(data, target, w_in, iterations):
    for j in range(iterations):
        layer_0 = data
        hid = sigmoid(np.dot(layer_0, w_in))
        eh = hid - target
        dh = eh * sigmoid_output_to_derivative(hid)
        synapse_0_derivative = np.dot(layer_0.T, dh)
        w_in = w_in + synapse_0_derivative
    return w_in, hid


def error_plane(data, target, first, second):
    rows = []
    for a in first:
        row = []
        for b in second:
            z = a * data[:, 0] + b * data[:, 1]
            out = 1 / (1 + np.exp(-z))
            row.append(np.abs(out - target[:, 0]).mean())
        rows.append(row)
    return np.array(rows)
