import numpy as np


def initial_weights(inputs, outputs, seed):
  """Random starting weights with mean 0, uniform from -1 to 1. The same seed always gives the same weights."""
  np.random.seed(seed)
  return np.random.randint(-1, 2, (inputs, outputs)).astype(float)


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train(X, y, W0, iterations):
  """Train the network with no alpha, which is the same as an alpha of 1."""
  for j in range(iterations):
    layer_0 = X
    h = sigmoid(np.dot(layer_0, W0))
    err_h = h - y
    d_h = err_h * sigmoid_output_to_derivative(h)
    synapse_0_derivative = np.dot(layer_0.T, d_h)
    W0 = W0 - synapse_0_derivative
  return W0, h


def error_plane(X, y, first, second):
  """The mean absolute error of the network at every pair of its two weights."""
  sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
  guesses = 1 / (1 + np.exp(-sums))
  return np.abs(guesses - y[:, :, None]).mean(axis=0)
