import numpy as np


def sigmoid(x):
  ex = np.exp(x)
  return ex / (1.0 + ex)


def sigmoid_output_to_derivative(out):
  rest = 1 - out
  return np.multiply(out, rest)
