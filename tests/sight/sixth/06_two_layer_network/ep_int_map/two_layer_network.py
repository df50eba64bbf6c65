import numpy


def initial_weights(inputs, outputs, seed):
  """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
  rng = numpy.random.default_rng(seed)
  return rng.uniform(-1, 1, size=(inputs, outputs))


def train(X, y, synapse_0, iterations):
  """Train the network with no alpha, which is the same as an alpha of 1."""
  w = synapse_0.copy()
  for _ in range(iterations):
    layer_1 = 1 / (1 + numpy.exp(-(X @ w)))
    w += X.T @ ((y - layer_1) * layer_1 * (1 - layer_1))
  return w, layer_1


def sigmoid(x):
  return 1 / (1 + numpy.exp(-x))


def error_plane(X, y, first, second):
  """The mean absolute error of the network at every pair of its two weights."""
  plane = numpy.zeros((len(first), len(second)), dtype=int)
  for i in range(len(first)):
    for j in range(len(second)):
      weights = numpy.array([[first[i]], [second[j]]])
      guess = sigmoid(numpy.dot(X, weights))
      plane[i, j] = numpy.mean(numpy.abs(guess - y))
  return plane
