"""The forward pass: from data to a guess, and how far the guess missed.

From the thirteen lines, 08 and 09, and the error that the article prints while it trains.
Samples lie in rows. Each file stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def nonlin(x):
  return 1.0 / (1.0 + np.exp(-x))


def forward(X, synapse_0, synapse_1):
  """Send the data through both layers, each squashed by the sigmoid.

  X (n, inputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays
  Returns layer_1 (n, hidden) and layer_2 (n, outputs).
  """
  values = [X]
  for weights in (synapse_0, synapse_1):
    values.append(nonlin(values[-1].dot(weights)))
  return values[1], values[2]


def mean_absolute_error(layer_2, y):
  """How far the guesses are from the targets on average, over all values. Too high counts the same as too low.

  layer_2 (n, outputs), y (n, outputs): float64 arrays
  Returns one number.
  """
  return ((layer_2 - y) ** 2).mean()
