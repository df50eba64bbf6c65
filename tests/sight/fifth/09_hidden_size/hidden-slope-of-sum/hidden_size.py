import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def deriv(o):
    return o*(1-o)

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    weights = []
    for shape in ((inputs, hidden_size), (hidden_size, outputs)):
        weights.append(2*np.random.random(shape)-1)
    return tuple(weights)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    synapse_0, synapse_1 = initial_weights(X.shape[1], hidden_size, y.shape[1], seed)
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2-y)*deriv(layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)
        synapse_1 = synapse_1 - alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 = synapse_0 - alpha*X.T.dot(layer_1_delta)
    return np.mean(np.abs(sigmoid(np.dot(sigmoid(np.dot(X, synapse_0)), synapse_1)) - y))
