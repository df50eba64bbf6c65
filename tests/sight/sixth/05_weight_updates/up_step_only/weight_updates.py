import numpy as np


def weight_derivative(layer_in, delta):
  """For each weight, the slope of half the sum of all squared errors.

  layer_in (n, in): the values that went into the weights; delta (n, out): the deltas of what came out
  Returns (in, out), the shape of the weights.
  """
  total = np.zeros((layer_in.shape[1], delta.shape[1]))
  for signal, d in zip(layer_in, delta):
    total += np.outer(signal, d)
  return total


def update(synapse, derivative, alpha):
  """The weights after one step against their slopes, scaled by alpha.

  synapse (in, out), derivative (in, out): float64 arrays; alpha: a number above 0
  Returns the new weights (in, out).
  """
  return -alpha * derivative


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def training_step(X, y, synapse_0, synapse_1, alpha):
  """One iteration of the training loop: forward, deltas, and both weight updates.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
  alpha above 0
  Returns the new synapse_0 and the new synapse_1. Inside, your deltas may have either sign, as long as the error
  falls.
  """
  # forward
  layer_1 = sigmoid(X @ synapse_0)
  layer_2 = sigmoid(layer_1 @ synapse_1)

  # deltas
  layer_2_error = y - layer_2
  layer_2_delta = layer_2_error * sigmoid_output_to_derivative(layer_2)
  layer_1_error = layer_2_delta @ synapse_1.T
  layer_1_delta = layer_1_error * sigmoid_output_to_derivative(layer_1)

  # updates, with a plus because of y - layer_2
  new_1 = synapse_1 + alpha * (layer_1.T @ layer_2_delta)
  new_0 = synapse_0 + alpha * (X.T @ layer_1_delta)
  return new_0, new_1
