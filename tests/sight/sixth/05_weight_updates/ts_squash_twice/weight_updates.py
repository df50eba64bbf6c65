"""The weight updates: every weight takes a gradient step.

From the thirteen lines, 12 and 13, and then all of the loop's body at once. Samples lie in rows. Each file stands
alone: write again what you need from earlier exercises.
"""

import numpy as np


def weight_derivative(layer_in, delta):
	"""For each weight, the slope of half the sum of all squared errors.

	layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
	Returns (in, out), the shape of the weights.
	"""
	return (delta.T @ layer_in).T


def update(synapse, derivative, alpha):
	"""The weights after one step against their slopes, scaled by alpha.

	synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
	Returns the new weights (in, out).
	"""
	return synapse - alpha * derivative


def squash(z):
	return 1.0 / (1.0 + np.exp(-z))


def training_step(data, target, w_in, w_out, alpha):
	"""One iteration of the training loop: forward, deltas, and both weight updates.

	X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
	alpha above 0
	Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
	falls.
	"""
	hid = squash(squash(data.dot(w_in)))
	guess = squash(hid.dot(w_out))
	dg = (guess - target) * guess * (1 - guess)
	dh = dg.dot(w_out.T) * hid * (1 - hid)
	return (update(w_in, weight_derivative(data, dh), alpha),
			update(w_out, weight_derivative(hid, dg), alpha))
