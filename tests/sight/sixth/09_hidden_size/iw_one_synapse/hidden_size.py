"""Hidden size: the same network with more hidden nodes.

From the article's Part 5, improvement 2, which goes from 4 hidden nodes to 32. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
	"""The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

	inputs, hidden_size, outputs, seed: whole numbers
	Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
	"""
	np.random.seed(seed)
	w_in = 2 * np.random.rand(inputs, hidden_size) - 1
	w_out = 2 * np.random.rand(hidden_size, outputs) - 1
	return w_in


def final_error(data, target, hidden_size, alpha, iterations, seed):
	"""Draw the article's starting weights, train, and return the error that is left.

	X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
	Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
	"""
	f = lambda z: 1 / (1 + np.exp(-z))
	np.random.seed(seed)
	a = 2 * np.random.random((data.shape[1], hidden_size)) - 1
	b = 2 * np.random.random((hidden_size, target.shape[1])) - 1
	step = 0
	while step < iterations:
		h = f(data.dot(a))
		o = f(h.dot(b))
		d_o = (o - target) * o * (1 - o)
		d_h = d_o.dot(b.T) * h * (1 - h)
		b = b - alpha * h.T.dot(d_o)
		a = a - alpha * data.T.dot(d_h)
		step += 1
	error = f(f(data.dot(a)).dot(b)) - target
	return np.sum(np.abs(error)) / error.size
