import numpy as np


def weight_derivative(layer_in, delta):
  return np.einsum('ni,no->io', layer_in, delta)


def update(synapse, derivative, alpha):
  new = synapse.copy()
  new -= derivative * alpha
  return new


def squash(z):
  return 1.0 / (1.0 + np.exp(-z))


def training_step(X, y, synapse_0, synapse_1, alpha):
  layer_1 = squash(X.dot(synapse_0))
  layer_2 = squash(layer_1.dot(synapse_1))
  layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
  layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
  return (update(synapse_0, weight_derivative(layer_1, layer_1_delta), alpha),
      update(synapse_1, weight_derivative(layer_1, layer_2_delta), alpha))
