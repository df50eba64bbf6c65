import numpy as np


def initial_weights(inputs, outputs, seed):
  np.random.seed(seed)
  return np.random.random((inputs, outputs))


def train(X, y, syn0, iterations):
  weights = np.array(syn0)
  done = 0
  while done < iterations:
    l1 = 1.0 / (1.0 + np.exp(-X.dot(weights)))
    error = y - l1
    delta = error * (l1 - l1 ** 2)
    weights = weights + X.T.dot(delta)
    done += 1
  return weights, l1


def error_plane(X, y, first, second):
  rows = []
  for a in first:
    row = []
    for b in second:
      z = a * X[:, 0] + b * X[:, 1]
      out = 1 / (1 + np.exp(-z))
      row.append(np.abs(out - y[:, 0]).mean())
    rows.append(row)
  return np.array(rows)
