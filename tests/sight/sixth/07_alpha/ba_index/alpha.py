"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
  """Train, and note the mean absolute error every `report_every` steps.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
  alpha above 0; iterations, report_every: 1 or more
  Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
  step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
  Inside, your deltas may have either sign, as long as the error falls.
  """
  errors = []
  for j in range(iterations):
    layer_0 = X
    layer_1 = sigmoid(np.dot(layer_0, synapse_0))
    layer_2 = sigmoid(np.dot(layer_1, synapse_1))

    layer_2_error = layer_2 - y
    if j % report_every == 0:
      errors.append(np.mean(np.abs(layer_2_error)))

    layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
    layer_1_error = layer_2_delta.dot(synapse_1.T)
    layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

    synapse_1 = synapse_1 - alpha * (layer_1.T.dot(layer_2_delta))
    synapse_0 = synapse_0 - alpha * (layer_0.T.dot(layer_1_delta))
  return synapse_0, synapse_1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
  """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
  The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
  Where it is nan, that alpha loses. Returns one of alphas.
  """
  final = []
  for alpha in alphas:
    t0, t1, errs = train(X, y, np.copy(synapse_0), np.copy(synapse_1), alpha, iterations, 1)
    a = 1 / (1 + np.exp(-(X @ t0)))
    b = 1 / (1 + np.exp(-(a @ t1)))
    final.append(np.mean(abs(y - b)))
  return np.nanargmin(final)
