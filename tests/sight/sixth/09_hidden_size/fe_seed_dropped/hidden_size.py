import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    first = np.random.rand(inputs, hidden_size)
    second = np.random.rand(hidden_size, outputs)
    return first * 2 - 1, second * 2 - 1


def predict(X, synapse_0, synapse_1):
    layer_1 = 1 / (1 + np.exp(-(X @ synapse_0)))
    layer_2 = 1 / (1 + np.exp(-(layer_1 @ synapse_1)))
    return layer_1, layer_2


def final_error(X, y, hidden_size, alpha, iterations, seed):
    n, inputs = X.shape
    outputs = y.shape[1]
    synapse_0, synapse_1 = initial_weights(inputs, hidden_size, outputs)
    for _ in range(iterations):
        layer_1, layer_2 = predict(X, synapse_0, synapse_1)
        layer_2_delta = (y - layer_2) * layer_2 * (1 - layer_2)
        layer_1_delta = layer_2_delta @ synapse_1.T * layer_1 * (1 - layer_1)
        synapse_0 += alpha * (X.T @ layer_1_delta)
        synapse_1 += alpha * (layer_1.T @ layer_2_delta)
    guess = predict(X, synapse_0, synapse_1)[1]
    return abs(guess - y).mean()
