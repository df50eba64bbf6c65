# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a training function with plain arguments that the file never calls
import numpy as np

# TODO: call this from the notebook

def sigmoid(x):
    return 1/(1+np.exp(-x))

def train(X, y, hidden_size=4, alpha=1.0, iterations=60000):
    """Train a network with one hidden layer and return its two weight matrices.

    X is (samples, inputs), y is (samples, outputs).
    """
    np.random.seed(1)
    synapse_0 = 2*np.random.random((X.shape[1], hidden_size)) - 1
    synapse_1 = 2*np.random.random((hidden_size, y.shape[1])) - 1
    for _ in range(iterations):
        layer_1 = sigmoid(X.dot(synapse_0))
        layer_2 = sigmoid(layer_1.dot(synapse_1))
        layer_2_delta = (layer_2 - y)*layer_2*(1-layer_2)
        layer_1_delta = layer_2_delta.dot(synapse_1.T)*layer_1*(1-layer_1)
        synapse_1 -= alpha*layer_1.T.dot(layer_2_delta)
        synapse_0 -= alpha*X.T.dot(layer_1_delta)
    return synapse_0, synapse_1

def predict(X, synapse_0, synapse_1):
    return sigmoid(sigmoid(X.dot(synapse_0)).dot(synapse_1))
