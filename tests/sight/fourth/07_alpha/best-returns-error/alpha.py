import numpy as np


def fwd(X, a, b):
    h = 1 / (1 + np.exp(-X @ a))
    return h, 1 / (1 + np.exp(-h @ b))


def forward(X, synapse_0, synapse_1):
    layer_1 = sigmoid(np.dot(X, synapse_0))
    return layer_1, sigmoid(np.dot(layer_1, synapse_1))


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def train(X, y, synapse_0, synapse_1, alpha, iterations, report_every):
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    errors = []
    for j in range(iterations):
        layer_1, layer_2 = forward(X, s0, s1)
        error = layer_2 - y
        if j % report_every == 0:
            errors.append(np.mean(np.abs(error)))
        delta_2 = error * layer_2 * (1 - layer_2)
        delta_1 = delta_2.dot(s1.T) * layer_1 * (1 - layer_1)
        s1 -= alpha * layer_1.T.dot(delta_2)
        s0 -= alpha * X.T.dot(delta_1)
    return s0, s1, errors


def best_alpha(X, y, synapse_0, synapse_1, alphas, iterations):
    finals = []
    for alpha in alphas:
        a, b = synapse_0.copy(), synapse_1.copy()
        for _ in range(iterations):
            h, o = fwd(X, a, b)
            do = (o - y) * o * (1 - o)
            dh = do @ b.T * h * (1 - h)
            a -= alpha * X.T @ dh
            b -= alpha * h.T @ do
        finals.append(np.abs(fwd(X, a, b)[1] - y).mean())
    return np.nanmin(finals)
