import numpy


def initial_weights(inputs, outputs, seed):
  generator = numpy.random.RandomState(seed)
  w = generator.rand(inputs, outputs)
  return w * 2 - 1


def train(X, y, synapse_0, iterations):
  w = synapse_0.copy()
  for _ in range(iterations):
    layer_1 = 1 / (1 + numpy.exp(-(X @ w)))
    w += X.T @ ((y - layer_1) * layer_1 * (1 - layer_1))
  return w, layer_1


def sigmoid(x):
  return 1 / (1 + numpy.exp(-x))


def error_plane(X, y, first, second):
  plane = numpy.zeros((len(first), len(second)))
  for i in range(len(first)):
    for j in range(len(second)):
      weights = numpy.array([[first[i]], [first[i]]])
      guess = sigmoid(numpy.dot(X, weights))
      plane[i, j] = numpy.mean(numpy.abs(guess - y))
  return plane
