import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    """The article's starting weights: uniform from -1 to 1, from NumPy's global generator, seeded once."""
    np.random.seed(seed)
    w0 = np.random.uniform(-1, 1, (inputs, hidden_size))
    w1 = np.random.uniform(-1, 1, (hidden_size, outputs))
    return w0, w1


def predict(X, W0, W1):
    h = 1 / (1 + np.exp(-(X @ W0)))
    out = 1 / (1 + np.exp(-(h @ W1)))
    return h, out


def final_error(X, y, hidden_size, alpha, iterations, seed):
    """Draw the article's starting weights, train, and return the error that is left."""
    n, inputs = X.shape
    outputs = y.shape[1]
    W0, W1 = initial_weights(inputs, hidden_size, outputs, seed)
    for _ in range(iterations):
        h, out = predict(X, W0, W1)
        d_out = (y - out) * out * (1 - out)
        d_h = d_out @ W1.T * h * (1 - h)
        W0 += alpha * (X.T @ d_h)
        W1 += alpha * (h.T @ d_out)
    guess = predict(X, W0, W1)[1]
    return abs(guess - y).mean()
