"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

from numpy import dot


def output_delta(l2, y):
	"""The error of each guess: smaller where the guess was sure of itself.

	layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
	Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
	"""
	return (l2 - y) * derivative(l2)


def hidden_delta(l2_delta, syn1, l1):
	"""Each hidden value's share of the output deltas: smaller where that value was sure of itself.

	layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
	Returns (n, hidden).
	"""
	back = dot(syn1, l2_delta.T).T
	return back * (l1 - l1 * l1)
