"""The deltas: how far each value should have moved, from the output backwards.

From the thirteen lines, 10 and 11. Samples lie in rows. Each file stands alone: write again what you need from
earlier exercises.
"""

import numpy as np


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def output_delta(second_layer, y):
  """The error of each guess: smaller where the guess was sure of itself.

  layer_2 (n, outputs): outputs of the sigmoid; y (n, outputs): the targets
  Returns (n, outputs). The sign fits a network that subtracts its updates: above 0 where a guess is too high.
  """
  layer_2_error = second_layer - y
  return layer_2_error * sigmoid_output_to_derivative(second_layer)


def hidden_delta(second_delta, weights_b, first_layer):
  """Each hidden value's share of the output deltas: smaller where that value was sure of itself.

  layer_2_delta (n, outputs), synapse_1 (hidden, outputs), layer_1 (n, hidden): outputs of the sigmoid
  Returns (n, hidden).
  """
  layer_1_error = second_delta * weights_b.T
  return layer_1_error * first_layer * (1 - first_layer)
