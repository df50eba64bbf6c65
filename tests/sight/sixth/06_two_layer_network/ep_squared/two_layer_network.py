# tuesday evening
import numpy as np


def initial_weights(inputs, outputs, seed):
	np.random.seed(seed)
	return 2 * np.random.random((inputs, outputs)) - 1


def train(X, y, syn0, iterations):
	weights = np.array(syn0)
	done = 0
	while done < iterations:
		l1 = 1.0 / (1.0 + np.exp(-X.dot(weights)))
		error = y - l1
		delta = error * (l1 - l1 ** 2)
		weights = weights + X.T.dot(delta)
		done += 1
	return weights, l1


def error_plane(X, y, first, second):
	sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
	guesses = 1 / (1 + np.exp(-sums))
	return np.square(guesses - y[:, :, None]).mean(axis=0)
