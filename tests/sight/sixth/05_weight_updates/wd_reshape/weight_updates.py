import numpy as np


def weight_derivative(layer_in, delta):
  n, m = layer_in.shape
  return layer_in.reshape(m, n) @ delta


def update(synapse, derivative, alpha):
  return synapse - alpha * derivative


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def training_step(X, y, synapse_0, synapse_1, alpha):
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
