import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(1)
    return (2*np.random.random((inputs, hidden_size)) - 1,
            2*np.random.random((hidden_size, outputs)) - 1)

def final_error(X, y, hidden_size, alpha, iterations, seed):
    np.random.seed(seed)
    synapse_0 = np.random.uniform(-1, 1, (X.shape[1], hidden_size))
    synapse_1 = np.random.uniform(-1, 1, (hidden_size, y.shape[1]))
    for j in range(iterations):
        layer_1 = sigmoid(np.dot(X, synapse_0))
        layer_2 = sigmoid(np.dot(layer_1, synapse_1))
        layer_2_delta = (layer_2-y)*(layer_2*(1-layer_2))
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*(layer_1*(1-layer_1))
        synapse_1 -= alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha*X.T.dot(layer_1_delta)
    layer_2 = sigmoid(np.dot(sigmoid(np.dot(X, synapse_0)), synapse_1))
    return np.average(np.abs(layer_2-y))
