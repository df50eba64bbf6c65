import numpy as np


def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    k = inputs * hidden_size
    numbers = 2 * np.random.random(k + hidden_size * outputs) - 1
    return numbers[:k].reshape(inputs, hidden_size), numbers[k:].reshape(hidden_size, outputs)


def final_error(X, y, hidden_size, alpha, iterations, seed):
    for j in range(iterations):
        np.random.seed(seed)
        synapse_0 = 2*np.random.random((X.shape[1],hidden_size)) - 1
        synapse_1 = 2*np.random.random((hidden_size,y.shape[1])) - 1
        layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
        layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
        layer_2_delta = (layer_2 - y)*(layer_2*(1-layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * (layer_1 * (1-layer_1))
        synapse_1 -= (alpha * layer_1.T.dot(layer_2_delta))
        synapse_0 -= (alpha * X.T.dot(layer_1_delta))
    layer_1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    layer_2 = 1/(1+np.exp(-(np.dot(layer_1,synapse_1))))
    return np.mean(np.abs(layer_2 - y))
