import numpy as np


def output_delta(a2, y):
  return -(y - a2) * (a2 * (1 - a2))


def hidden_delta(delta2, s1, a1):
  back = np.dot(s1, delta2.T).T
  return back * (a1 - a1 * a1)
