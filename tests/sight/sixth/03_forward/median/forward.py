import numpy as np


def forward(X, synapse_0, synapse_1):
  f = lambda z: 1 / (np.exp(-z) + 1)
  hidden_in = np.einsum("ni,ih->nh", X, synapse_0)
  layer_1 = f(hidden_in)
  output_in = np.einsum("nh,ho->no", layer_1, synapse_1)
  return layer_1, f(output_in)


def mean_absolute_error(layer_2, y):
  return np.median(np.abs(y - layer_2))
