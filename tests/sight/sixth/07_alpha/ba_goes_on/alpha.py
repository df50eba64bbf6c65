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
    return weights_a, weights_b, errors


def best_alpha(X, y, weights_a, weights_b, alphas, steps):
    best, best_error = None, float("inf")
    for alpha in alphas:
        weights_a, weights_b, _ = train(X, y, weights_a, weights_b, alpha, steps, 1)
        first_layer = 1 / (1 + np.exp(-(X @ weights_a)))
        second_layer = 1 / (1 + np.exp(-(first_layer @ weights_b)))
        error = np.abs(second_layer - y).mean()
        if error < best_error:
            best, best_error = alpha, error
    return best
