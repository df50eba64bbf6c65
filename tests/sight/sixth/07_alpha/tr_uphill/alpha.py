import numpy as np


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def sigmoid_output_to_derivative(output):
    return output * (1 - output)


def train(X, y, W0, W1, alpha, iterations, report_every):
    errors = []
    for j in range(iterations):
        layer_0 = X
        h = sigmoid(np.dot(layer_0, W0))
        out = sigmoid(np.dot(h, W1))

        err_out = out - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(err_out)))

        d_out = err_out * sigmoid_output_to_derivative(out)
        err_h = d_out.dot(W1.T)
        d_h = err_h * sigmoid_output_to_derivative(h)

        W1 = W1 + alpha * (h.T.dot(d_out))
        W0 = W0 + alpha * (layer_0.T.dot(d_h))
    return W0, W1, errors


def best_alpha(X, y, W0, W1, alphas, iterations):
    best = None
    best_error = np.inf
    for alpha in alphas:
        w0, w1, _ = train(X, y, W0.copy(), W1.copy(), alpha, iterations, iterations)
        hidden = 1 / (1 + np.exp(-X.dot(w0)))
        guess = 1 / (1 + np.exp(-hidden.dot(w1)))
        error = np.mean(np.abs(guess - y))
        if error < best_error:
            best_error = error
            best = alpha
    return best
