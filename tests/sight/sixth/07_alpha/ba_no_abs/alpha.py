# written without looking
import numpy as np


def sigmoid(x):
  return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
  return output * (1 - output)


def train(X, y, weights_a, weights_b, alpha, steps, report_every):
  errors = []
  for j in range(steps):
    layer_0 = X
    first_layer = sigmoid(np.dot(layer_0, weights_a))
    second_layer = sigmoid(np.dot(first_layer, weights_b))

    layer_2_error = second_layer - y
    if j % report_every == 0:
      errors.append(np.mean(np.abs(layer_2_error)))

    second_delta = layer_2_error * sigmoid_output_to_derivative(second_layer)
    layer_1_error = second_delta.dot(weights_b.T)
    first_delta = layer_1_error * sigmoid_output_to_derivative(first_layer)

    weights_b = weights_b - alpha * (first_layer.T.dot(second_delta))
    weights_a = weights_a - alpha * (layer_0.T.dot(first_delta))
  return weights_a, weights_b, errors


def best_alpha(X, y, weights_a, weights_b, alphas, steps):
  best = None
  best_error = np.inf
  for alpha in alphas:
    w0, w1, _ = train(X, y, weights_a.copy(), weights_b.copy(), alpha, steps, steps)
    hidden = 1 / (1 + np.exp(-X.dot(w0)))
    guess = 1 / (1 + np.exp(-hidden.dot(w1)))
    error = np.mean(guess - y)
    if error < best_error:
      best_error = error
      best = alpha
  return best
