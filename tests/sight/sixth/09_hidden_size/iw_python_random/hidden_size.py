# tuesday evening
import numpy as np
import random as pyrandom


def initial_weights(inputs, hidden_size, outputs, seed):
  """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once."""
  pyrandom.seed(seed)
  w_in = 2 * np.random.random((inputs, hidden_size)) - 1
  w_out = 2 * np.random.random((hidden_size, outputs)) - 1
  return w_in, w_out


def predict(data, w_in, w_out):
  hid = 1 / (1 + np.exp(-(data @ w_in)))
  guess = 1 / (1 + np.exp(-(hid @ w_out)))
  return hid, guess


def final_error(data, target, hidden_size, alpha, iterations, seed):
  """Draw the article's starting weights, train, and return the error that is left."""
  n, inputs = data.shape
  outputs = target.shape[1]
  w_in, w_out = initial_weights(inputs, hidden_size, outputs, seed)
  for _ in range(iterations):
    hid, guess = predict(data, w_in, w_out)
    dg = (target - guess) * guess * (1 - guess)
    dh = dg @ w_out.T * hid * (1 - hid)
    w_in += alpha * (data.T @ dh)
    w_out += alpha * (hid.T @ dg)
  guess = predict(data, w_in, w_out)[1]
  return abs(guess - target).mean()
