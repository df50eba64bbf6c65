import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
  np.random.seed(seed)
  W0 = 2 * np.random.random((inputs, hidden_size)) - 1
  W1 = 2 * np.random.random((hidden_size, outputs)) - 1
  return W1, W0


def final_error(X, y, hidden_size, alpha, iterations, seed):
  f = lambda z: 1 / (1 + np.exp(-z))
  np.random.seed(seed)
  a = 2 * np.random.random((X.shape[1], hidden_size)) - 1
  b = 2 * np.random.random((hidden_size, y.shape[1])) - 1
  step = 0
  while step < iterations:
    h = f(X.dot(a))
    o = f(h.dot(b))
    d_o = (o - y) * o * (1 - o)
    d_h = d_o.dot(b.T) * h * (1 - h)
    b = b - alpha * h.T.dot(d_o)
    a = a - alpha * X.T.dot(d_h)
    step += 1
  error = f(f(X.dot(a)).dot(b)) - y
  return np.sum(np.abs(error)) / error.size
