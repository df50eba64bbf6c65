import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
  """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once.

  inputs, hidden_size, outputs, seed: whole numbers
  Returns synapse_0 (inputs, hidden_size) and synapse_1 (hidden_size, outputs), drawn in that order.
  """
  np.random.seed(seed)
  syn0 = 2 * np.random.standard_normal((inputs, hidden_size)) - 1
  syn1 = 2 * np.random.standard_normal((hidden_size, outputs)) - 1
  return syn0, syn1


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def final_error(X, y, hidden_size, alpha, iterations, seed):
  """Draw the article's starting weights, train, and return the error that is left.

  X (n, inputs), y (n, outputs): float64 arrays; hidden_size, iterations, seed: whole numbers; alpha above 0
  Returns the mean absolute error of one forward pass with the weights after `iterations` steps, one number.
  """
  syn0, syn1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
  for j in range(iterations):
    l1 = sigmoid(np.dot(X, syn0))
    l2 = sigmoid(np.dot(l1, syn1))
    l2_error = l2 - y
    l2_delta = l2_error * sigmoid_output_to_derivative(l2)
    l1_error = l2_delta.dot(syn1.T)
    l1_delta = l1_error * sigmoid_output_to_derivative(l1)
    syn1 = syn1 - alpha * l1.T.dot(l2_delta)
    syn0 = syn0 - alpha * X.T.dot(l1_delta)
  l1 = sigmoid(np.dot(X, syn0))
  l2 = sigmoid(np.dot(l1, syn1))
  return np.mean(np.abs(l2 - y))
