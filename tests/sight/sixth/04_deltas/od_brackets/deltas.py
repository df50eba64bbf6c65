import numpy as np


def output_delta(layer_2, y):
  return layer_2 - y * layer_2 * (1 - layer_2)


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def hidden_delta(layer_2_delta, synapse_1, layer_1):
  layer_1_error = layer_2_delta.dot(synapse_1.T)
  return layer_1_error * sigmoid_output_to_derivative(layer_1)
