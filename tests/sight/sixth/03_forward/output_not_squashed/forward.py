"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def forward(X, syn0, syn1):
	"""Send the data through both layers, each squashed by the sigmoid.

	X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
	Returns layer_1 (n, hidden) and layer_2 (n, outputs).
	"""
	l1 = sigmoid(X.dot(syn0))
	l2 = l1.dot(syn1)
	return (l1, l2)


def mean_absolute_error(l2, y):
	"""How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

	layer_2 (n, outputs), y (n, outputs): float64 arrays
	Returns one number.
	"""
	error = l2 - y
	return abs(error).sum() / error.size
