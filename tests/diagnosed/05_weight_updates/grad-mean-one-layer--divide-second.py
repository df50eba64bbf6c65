# mistake: grad-mean-one-layer
# question: 05_weight_updates/training_step
# style: matmul, batch size
import numpy as np


def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)


def update(synapse, derivative, alpha):
    return np.subtract(synapse, alpha * derivative)


def training_step(X, y, synapse_0, synapse_1, alpha):
    m = X.shape[0]
    h = 1 / (1 + np.exp(-np.matmul(X, synapse_0)))
    p = 1 / (1 + np.exp(-np.matmul(h, synapse_1)))
    err = p - y
    dp = np.multiply(err, np.multiply(p, 1 - p))
    dh = np.multiply(np.matmul(dp, synapse_1.T), np.multiply(h, 1 - h))
    dW1 = np.matmul(h.T, dp) / m
    dW0 = np.matmul(X.T, dh)
    return update(synapse_0, dW0, alpha), update(synapse_1, dW1, alpha)
