import numpy as np


def sigmoid(x):
	return 0.5 * (np.tanh(x / 2) + 1)


def sigmoid_output_to_derivative(output):
	return output * (1 + output)
