import numpy as np


def output_delta(second_layer, y):
  """The error of each guess: smaller where the guess was sure of itself."""
  return np.abs(second_layer - y) * (second_layer * (1 - second_layer))


def hidden_delta(second_delta, weights_b, first_layer):
  """Each hidden value's share of the output deltas: smaller where that value was sure of itself."""
  blame = np.einsum('no,ho->nh', second_delta, weights_b)
  slope = first_layer * (1 - first_layer)
  return blame * slope
