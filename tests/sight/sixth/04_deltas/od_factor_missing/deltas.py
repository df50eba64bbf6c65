import numpy as np


def output_delta(out, y):
	"""The error of each guess: smaller where the guess was sure of itself.

	layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
	Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
	"""
	return out * (out - y)


def hidden_delta(d_out, W1, h):
	"""Each hidden value's share of the output deltas: smaller where that value was sure of itself.

	layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
	Returns (n, hidden).
	"""
	return d_out @ W1.T * h * (1 - h)
