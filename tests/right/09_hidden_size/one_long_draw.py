"""One long draw, split; a list back; in place and y - layer_2."""
import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    flat = np.random.rand(inputs * hidden_size + hidden_size * outputs) * 2 - 1
    cut = inputs * hidden_size
    return [flat[:cut].reshape(inputs, hidden_size), flat[cut:].reshape(hidden_size, outputs)]


def final_error(X, y, hidden_size, alpha, iterations, seed):
    sigmoid = lambda z: 1 / (1 + np.exp(-z))
    synapse_0, synapse_1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for _ in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        delta_2 = (y - layer_2) * layer_2 * (1 - layer_2)
        delta_1 = delta_2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
        synapse_1 += alpha * layer_1.T.dot(delta_2)
        synapse_0 += alpha * X.T.dot(delta_1)
    return float(np.mean(np.abs(y - sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1)))))
