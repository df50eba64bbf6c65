"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy


def weight_derivative(layer_in, delta):
	"""For each weight, the slope of half the sum of all squared errors.

	layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
	Returns (in, out), the shape of the weights.
	"""
	signal = layer_in * (1 - layer_in)
	return signal.T.dot(delta)


def update(synapse, derivative, alpha):
	"""The weights after one step against their slopes, scaled by alpha.

	synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
	Returns the new weights (in, out).
	"""
	new = synapse.copy()
	new -= derivative * alpha
	return new


def sigmoid(x):
	return 1 / (1 + numpy.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def training_step(X, y, s0, s1, alpha):
	"""One iteration of the training loop: forward, deltas, and both weight updates.

	X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
	alpha above 0
	Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
	falls.
	"""
	# forward
	a1 = sigmoid(X @ s0)
	a2 = sigmoid(a1 @ s1)

	# deltas
	e2 = y - a2
	delta2 = e2 * sigmoid_output_to_derivative(a2)
	e1 = delta2 @ s1.T
	delta1 = e1 * sigmoid_output_to_derivative(a1)

	# updates, with a plus because of y - a2
	new_1 = s1 + alpha * (a1.T @ delta2)
	new_0 = s0 + alpha * (X.T @ delta1)
	return new_0, new_1
