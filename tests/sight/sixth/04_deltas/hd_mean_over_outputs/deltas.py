# attempt 3
import numpy as np


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def output_delta(out, y):
    err_out = out - y
    return err_out * sigmoid_output_to_derivative(out)


def hidden_delta(d_out, W1, h):
    error = d_out @ W1.T / W1.shape[1]
    return error * h * (1.0 - h)
