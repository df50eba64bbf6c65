import numpy as np


def initial_weights(inputs, outputs, seed):
  rng = np.random.default_rng(seed)
  return rng.uniform(-1, 1, size=(inputs, outputs))


def train(X, y, syn0, iterations):
  w = syn0.copy()
  for _ in range(iterations):
    l1 = 1 / (1 + np.exp(-(X @ w)))
    w += X.T @ ((y - l1) * l1 * (1 - l1))
  return w, l1


def error_plane(X, y, first, second):
  sums = X[:, 0][:, None, None] * first[None, :, None] + X[:, 1][:, None, None] * second[None, None, :]
  guesses = 1 / (1 + np.exp(-sums))
  return np.abs(guesses - y[:, :, None]).sum(axis=0)
