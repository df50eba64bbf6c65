import numpy as np


def initial_weights(inputs, outputs, seed):
  rng = np.random.default_rng(seed)
  return rng.uniform(-1, 1, size=(inputs, outputs))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train(X, y, syn0, iterations):
  for j in range(iterations):
    layer_0 = X
    l1 = sigmoid(np.dot(layer_0, syn0))
    l1_error = l1 - y
    l1_delta = l1_error * sigmoid_output_to_derivative(l1)
    synapse_0_derivative = np.dot(layer_0.T, l1_delta)
    syn0 = syn0 - synapse_0_derivative
  return syn0, l1


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def error_plane(X, y, first, second):
  w0, w1 = np.meshgrid(first, second)
  z = X[:, 0, None, None] * w0 + X[:, 1, None, None] * w1
  return np.mean(np.abs(sigmoid(z) - y[:, :, None]), axis=0)
