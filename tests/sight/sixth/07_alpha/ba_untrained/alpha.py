"""Alpha: train the three-layer network with steps made longer or shorter, and find the length that works best.

From the article's Part 5, improvement 1, which tries alphas from 0.001 to 1000. Samples lie in rows. Each file
stands alone: write again what you need from earlier exercises.
"""

import numpy as np


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train(data, target, w_in, w_out, alpha, iterations, report_every):
  """Train, and note the mean absolute error every `report_every` steps.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs): float64 arrays;
  alpha above 0; iterations, report_every: 1 or more
  Returns synapse_0, synapse_1 and errors. errors is a list, tuple or 1-D array: the error of the forward pass at each
  step j = 0, 1, 2, ... with j % report_every == 0, before that step's update.
  Inside, your deltas may have either sign, as long as the error falls.
  """
  errors = []
  for j in range(iterations):
    layer_0 = data
    hid = sigmoid(np.dot(layer_0, w_in))
    guess = sigmoid(np.dot(hid, w_out))

    eg = guess - target
    if j % report_every == 0:
      errors.append(np.mean(np.abs(eg)))

    dg = eg * sigmoid_output_to_derivative(guess)
    eh = dg.dot(w_out.T)
    dh = eh * sigmoid_output_to_derivative(hid)

    w_out = w_out - alpha * (hid.T.dot(dg))
    w_in = w_in - alpha * (layer_0.T.dot(dh))
  return w_in, w_out, errors


def best_alpha(data, target, w_in, w_out, alphas, iterations):
  """Train once with each alpha, always from the same weights, and return the alpha that leaves the smallest error.

  X (n, inputs), y (n, outputs), synapse_0 (inputs, hidden), synapse_1 (hidden, outputs), alphas (k,): float64 arrays
  The error that counts is the mean absolute error of one forward pass with the weights after `iterations` steps.
  Where it is nan, that alpha loses. Returns one of alphas.
  """
  best = None
  best_error = np.inf
  for alpha in alphas:
    w0, w1, _ = train(data, target, w_in.copy(), w_out.copy(), alpha, iterations, iterations)
    hidden = 1 / (1 + np.exp(-data.dot(w_in)))
    guess = 1 / (1 + np.exp(-hidden.dot(w_out)))
    error = np.mean(np.abs(guess - target))
    if error < best_error:
      best_error = error
      best = alpha
  return best
