import numpy as np


def nonlin(x):
	return 1.0 / (1.0 + np.exp(-x))


def forward(X, syn0, syn1):
	"""Send the data through both layers, each squashed by the sigmoid."""
	values = [X]
	for weights in (syn0, syn1):
		values.append(nonlin(values[-1].dot(weights)))
	return values[1], values[2]


def mean_absolute_error(l2, y):
	"""How far the guesses are from the targets on average, over all values. Too high counts the same as too low."""
	return np.asscalar(np.mean(np.abs(l2 - y)))
