import numpy as np


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def forward(X, synapse_0, synapse_1):
  layer_1 = sigmoid(np.dot(X, synapse_0))
  layer_2 = sigmoid(np.dot(layer_1, synapse_1))
  return layer_1, layer_2


def mean_absolute_error(layer_2, y):
  return (np.abs(layer_2) - np.abs(y)).mean()
