import numpy as np


def nonlin(x, deriv=False):
    if deriv:
        return x * (1 - x)
    return 1 / (1 + np.exp(-x))


def batches(order, batch_size):
    number = int(np.ceil(len(order) / batch_size))
    return [order[k::number] for k in range(number)]


def epoch(X, y, synapse_0, synapse_1, alpha, order, batch_size):
    for start in range(0, len(order), batch_size):
        places = order[start:start + batch_size]
        X_batch = X[places]
        y_batch = y[places]
        layer_1 = nonlin(np.dot(X_batch, synapse_0))
        layer_2 = nonlin(np.dot(layer_1, synapse_1))
        layer_2_delta = (y_batch - layer_2) * nonlin(layer_2, True)
        layer_1_delta = layer_2_delta.dot(synapse_1.T) * nonlin(layer_1, True)
        synapse_1 = synapse_1 + alpha * layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 + alpha * X_batch.T.dot(layer_1_delta)
    return synapse_0, synapse_1
