import numpy


def initial_weights(inputs, outputs, seed):
    """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
    numpy.random.seed(seed)
    return 2 * (numpy.random.random((inputs, outputs)) - 1)


def train(X, y, W0, iterations):
    """Train the network with no alpha, which is the same as an alpha of 1."""
    weights = numpy.array(W0)
    done = 0
    while done < iterations:
        h = 1.0 / (1.0 + numpy.exp(-X.dot(weights)))
        error = y - h
        delta = error * (h - h ** 2)
        weights = weights + X.T.dot(delta)
        done += 1
    return weights, h


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def error_plane(X, y, first, second):
    """The mean absolute error of the network at every pair of its two weights."""
    plane = numpy.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            weights = numpy.array([[first[i]], [second[j]]])
            guess = sigmoid(numpy.dot(X, weights))
            plane[i, j] = numpy.mean(numpy.abs(guess - y))
    return plane
