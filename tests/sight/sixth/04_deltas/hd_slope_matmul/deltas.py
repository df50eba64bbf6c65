import numpy


def output_delta(a2, y):
	"""The error of each guess: smaller where the guess was sure of itself."""
	return (a2 - y) * a2 * (1 - a2)


def sigmoid_output_to_derivative(output):
	return output * (1 - output)


def hidden_delta(delta2, s1, a1):
	"""Each hidden value's share of the output deltas: smaller where that value was sure of itself."""
	e1 = delta2 @ s1.T
	return e1 @ sigmoid_output_to_derivative(a1)
