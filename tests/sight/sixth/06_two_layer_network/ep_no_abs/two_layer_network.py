import numpy as np


def initial_weights(inputs, outputs, seed):
	np.random.seed(seed)
	return 2 * np.random.random((inputs, outputs)) - 1


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train(X, y, synapse_0, iterations):
	for j in range(iterations):
		layer_0 = X
		layer_1 = sigmoid(np.dot(layer_0, synapse_0))
		layer_1_error = layer_1 - y
		layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)
		synapse_0_derivative = np.dot(layer_0.T, layer_1_delta)
		synapse_0 = synapse_0 - synapse_0_derivative
	return synapse_0, layer_1


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def error_plane(X, y, first, second):
	plane = np.zeros((len(first), len(second)))
	for i in range(len(first)):
		for j in range(len(second)):
			weights = np.array([[first[i]], [second[j]]])
			guess = sigmoid(np.dot(X, weights))
			plane[i, j] = np.mean(guess - y)
	return plane
