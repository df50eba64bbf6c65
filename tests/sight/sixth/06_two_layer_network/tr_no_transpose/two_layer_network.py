"""The two-layer network: inputs straight to one layer of outputs, and the landscape of its error.

From the article's Part 4. Samples lie in rows. Each file stands alone: write again what you need from earlier
exercises.
"""

import numpy as np


def initial_weights(inputs, outputs, seed):
	"""Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights.

	inputs, outputs, seed: whole numbers
	Returns (inputs, outputs).
	"""
	rng = np.random.default_rng(seed)
	return rng.uniform(-1, 1, size=(inputs, outputs))


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train(X, y, synapse_0, iterations):
	"""Train the network with no alpha, which is the same as an alpha of 1.

	X (n, inputs), y (n, outputs), synapse_0 (inputs, outputs): float64 arrays; iterations: 1 or more
	Returns the trained synapse_0, and layer_1 (n, outputs) as it was in the last forward pass, before the last update.
	Inside, your deltas may have either sign, as long as the error falls.
	"""
	for j in range(iterations):
		layer_0 = X
		layer_1 = sigmoid(np.dot(layer_0, synapse_0))
		layer_1_error = layer_1 - y
		layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
		synapse_0_derivative = np.dot(layer_0, layer_1_delta)
		synapse_0 = synapse_0 - synapse_0_derivative
	return synapse_0, layer_1


def error_plane(X, y, first, second):
	"""The mean absolute error of the network at every pair of its two weights.

	X (n, 2), y (n, 1); first (a,): values for the weight of column 0; second (b,): values for the weight of column 1
	Returns (a, b): row i, column j is the error with the weights first[i] and second[j].
	"""
	sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
	guesses = 1 / (1 + np.exp(-sums))
	return np.abs(guesses - y[:, :, None]).mean(axis=0)
