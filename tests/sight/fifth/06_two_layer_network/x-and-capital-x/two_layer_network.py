import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def initial_weights(inputs, outputs, seed):
    np.random.seed(seed)
    return 2*np.random.random((inputs,outputs)) - 1

def train(X, y, synapse_0, iterations):
    for iter in range(iterations):
        layer_0 = x
        layer_1 = sigmoid(np.dot(layer_0,synapse_0))
        layer_1_error = layer_1 - y
        layer_1_delta = layer_1_error * layer_1 * (1-layer_1)
        synapse_0 = synapse_0 - np.dot(layer_0.T,layer_1_delta)
    return synapse_0, layer_1

def error_plane(X, y, first, second):
    z = np.zeros((len(first),len(second)))
    for i,a in enumerate(first):
        for j,b in enumerate(second):
            z[i,j] = np.mean(np.abs(y-sigmoid(np.dot(X,np.array([[a],[b]])))))
    return z
