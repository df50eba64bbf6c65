import numpy as np


def sigmoid(x):
	return 1 / (1 + np.exp(x))


def sigmoid_output_to_derivative(out):
	rest = 1 - out
	return np.multiply(out, rest)
