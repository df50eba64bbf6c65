import numpy


def initial_weights(inputs, outputs, seed):
	"""Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
	rng = numpy.random.default_rng(seed)
	return rng.uniform(-1, 1, size=(inputs, outputs))


def train(data, target, w_in, iterations):
	"""Train the network with no alpha, which is the same as an alpha of 1."""
	weights = numpy.array(w_in)
	done = 0
	while done < iterations:
		hid = 1.0 / (1.0 + numpy.exp(-data.dot(weights)))
		error = target - hid
		delta = error * (hid - hid ** 2)
		weights = weights + data.T.dot(delta) / len(data)
		done += 1
	return weights, hid


def sigmoid(x):
	return 1 / (1 + numpy.exp(-x))


def error_plane(data, target, first, second):
	"""The mean absolute error of the network at every pair of its two weights."""
	plane = numpy.zeros((len(first), len(second)))
	for i in range(len(first)):
		for j in range(len(second)):
			weights = numpy.array([[first[i]], [second[j]]])
			guess = sigmoid(numpy.dot(data, weights))
			plane[i, j] = numpy.mean(numpy.abs(guess - target))
	return plane
