import numpy as np


def forward(X, syn0, syn1):
  """Send the data through both layers, each squashed by the sigmoid."""
  l1 = 1/(1+np.exp(-(X @ syn0)))
  l2 = 1/(1+np.exp(l1 @ syn1))
  return l1, l2


def mean_absolute_error(l2, y):
  """How far the guesses are from the targets on average, over all values. Too high counts the same as too low."""
  return np.mean(np.abs(y - l2))
