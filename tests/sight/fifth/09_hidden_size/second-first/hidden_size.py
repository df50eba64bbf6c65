import numpy as np

def sigmoid(x): return 1/(1+np.exp(-x))

def initial_weights(inputs, hidden_size, outputs, seed):
    np.random.seed(seed)
    synapse_1 = 2*np.random.random((hidden_size, outputs)) - 1
    synapse_0 = 2*np.random.random((inputs, hidden_size)) - 1
    return synapse_0, synapse_1

def final_error(X, y, hidden_size, alpha, iterations, seed):
    rs = np.random.RandomState(seed)
    synapse_0 = 2*rs.random_sample((X.shape[1], hidden_size)) - 1
    synapse_1 = 2*rs.random_sample((hidden_size, y.shape[1])) - 1
    for j in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y)*layer_2*(1-layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*layer_1*(1-layer_1)
        synapse_1 -= alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha*X.T.dot(layer_1_delta)
    return np.mean(np.abs(y - sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1))))
