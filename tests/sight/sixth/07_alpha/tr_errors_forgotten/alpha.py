import numpy as np


def train(X, y, weights_a, weights_b, alpha, steps, report_every):
  f = lambda z: 1 / (1 + np.exp(-z))
  weights_a, weights_b = weights_a.copy(), weights_b.copy()
  errors = []
  for j in range(steps):
    first_layer = f(X @ weights_a)
    second_layer = f(first_layer @ weights_b)
    if j % report_every == 0:
      errors += [abs(y - second_layer).mean()]
    second_delta = (y - second_layer) * second_layer * (1 - second_layer)
    first_delta = second_delta @ weights_b.T * first_layer * (1 - first_layer)
    weights_b += alpha * first_layer.T @ second_delta
    weights_a += alpha * X.T @ first_delta
  return weights_a, weights_b


def best_alpha(X, y, weights_a, weights_b, alphas, steps):
  def f(z):
    return 1 / (1 + np.exp(-z))

  def error_after(alpha):
    a, b = weights_a.copy(), weights_b.copy()
    for _ in range(steps):
      h = f(X @ a)
      o = f(h @ b)
      do = (o - y) * o * (1 - o)
      dh = do @ b.T * h * (1 - h)
      b -= alpha * h.T @ do
      a -= alpha * X.T @ dh
    last = np.abs(f(f(X @ a) @ b) - y).mean()
    return np.inf if np.isnan(last) else last

  return min(alphas, key=error_after)
