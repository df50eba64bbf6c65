import numpy


def initial_weights(inputs, outputs, seed):
    rng = numpy.random.default_rng(seed)
    return rng.uniform(-1, 1, size=(inputs, outputs))


def train(X, y, s0, iterations):
    weights = numpy.array(s0)
    done = 0
    while done <= iterations:
        a1 = 1.0 / (1.0 + numpy.exp(-X.dot(weights)))
        error = y - a1
        delta = error * (a1 - a1 ** 2)
        weights = weights + X.T.dot(delta)
        done += 1
    return weights, a1


def sigmoid(x):
    return 1 / (1 + numpy.exp(-x))


def error_plane(X, y, first, second):
    plane = numpy.zeros((len(first), len(second)))
    for i in range(len(first)):
        for j in range(len(second)):
            weights = numpy.array([[first[i]], [second[j]]])
            guess = sigmoid(numpy.dot(X, weights))
            plane[i, j] = numpy.mean(numpy.abs(guess - y))
    return plane
