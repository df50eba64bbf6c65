import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
  """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once."""
  np.random.seed(seed)
  first = np.random.rand(inputs, hidden_size)
  second = np.random.rand(hidden_size, outputs)
  return first * 2 - 1, second * 2 - 1


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def final_error(X, y, hidden_size, alpha, iterations, seed):
  """Draw the article's starting weights, train, and return the error that is left."""
  W0, W1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
  for j in range(iterations):
    h = sigmoid(np.dot(X, W0))
    out = sigmoid(np.dot(h, W1))
    err_out = out - y
    d_out = err_out * sigmoid_output_to_derivative(out)
    err_h = d_out.dot(W1.T)
    d_h = err_h * sigmoid_output_to_derivative(h)
    W1 = W1 - alpha * h.T.dot(d_out)
    W0 = W0 - alpha * X.T.dot(d_h)
  return np.mean(np.abs(out - y))
