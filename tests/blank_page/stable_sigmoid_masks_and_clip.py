# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: piecewise stable sigmoid filled in by boolean masks, weights far from any clipping; exact steps with a learning rate of 10
import numpy as np


def stable_sigmoid(x):
    x = np.clip(x, -700, 700)
    out = np.empty_like(x, dtype=float)
    pos = x >= 0
    out[pos] = 1.0 / (1.0 + np.exp(-x[pos]))
    e = np.exp(x[~pos])
    out[~pos] = e / (1.0 + e)
    return out


def slope_from_output(o):
    return o * (1.0 - o)


def fit(X, y, hidden_size=4, alpha=10, iterations=20000, seed=1):
    np.random.seed(seed)
    synapse_0 = 2 * np.random.random((X.shape[1], hidden_size)) - 1
    synapse_1 = 2 * np.random.random((hidden_size, y.shape[1])) - 1
    for _ in range(iterations):
        layer_1 = stable_sigmoid(X.dot(synapse_0))
        layer_2 = stable_sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y) * slope_from_output(layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * slope_from_output(layer_1)
        synapse_1 -= alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha * X.T.dot(layer_1_delta)
    return synapse_0, synapse_1, layer_2


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
y = np.array([[0], [1], [1], [0]])
s0, s1, guess = fit(X, y)
print(np.mean(np.abs(guess - y)))
