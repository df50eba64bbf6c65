import numpy as np


def output_delta(out, y):
    error = out - y
    slope = out - out ** 2
    return np.multiply(error, slope)


def hidden_delta(d_out, W1, h):
    hidden, outputs = W1.shape
    back = d_out @ W1.reshape(outputs, hidden)
    return back * (h * (1 - h))
