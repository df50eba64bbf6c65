# tries: numbers of a kind that only this machine knows; they are right, and may say so
# must: right
import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x.astype(np.longdouble)))


def sigmoid_output_to_derivative(output):
    return (output * (1 - output)).astype(np.longdouble)
