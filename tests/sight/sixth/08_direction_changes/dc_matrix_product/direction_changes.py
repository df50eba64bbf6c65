"""Direction changes: count how often each weight turns, which shows how the weights move.

From the article's "Let's take a closer look". Samples lie in rows. Each file stands alone: write again what you
need from earlier exercises.
"""

import numpy as np


def direction_changes(update, previous_update):
	"""Which weights now move the other way.

	update, previous_update (in, out): how the weights move in this step and in the one before, or their
	slopes (only the signs matter); no value is exactly 0
	Returns (in, out): 1 where the direction changed, 0 where it didn't.
	"""
	return (np.dot(update, previous_update) < 0).astype(int)


def sigmoid(x):
	return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def train_counting(X, y, W0, W1, alpha, iterations):
	"""Train, and count for each weight how often its update changes direction.

	The first step has no step before it, so nothing is counted there.

	X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
	alpha above 0; iterations: 1 or more
	Returns synapse_0, synapse_1, count_0, count_1; the counts in the shapes of the synapses.
	"""
	prev_0 = np.zeros_like(W0)
	prev_1 = np.zeros_like(W1)
	count_0 = np.zeros_like(W0)
	count_1 = np.zeros_like(W1)

	for j in range(iterations):
		h = sigmoid(np.dot(X, W0))
		out = sigmoid(np.dot(h, W1))

		err_out = y - out
		d_out = err_out * sigmoid_output_to_derivative(out)
		err_h = d_out.dot(W1.T)
		d_h = err_h * sigmoid_output_to_derivative(h)

		update_1 = h.T.dot(d_out)
		update_0 = X.T.dot(d_h)

		if j > 0:
			count_0 += np.abs(np.sign(update_0) - np.sign(prev_0)) / 2
			count_1 += np.abs(np.sign(update_1) - np.sign(prev_1)) / 2

		W1 = W1 + alpha * update_1
		W0 = W0 + alpha * update_0

		prev_0 = update_0
		prev_1 = update_1
	return W0, W1, count_0, count_1
