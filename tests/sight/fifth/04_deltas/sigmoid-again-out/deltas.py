import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def output_delta(layer_2, y):
    s = sigmoid(layer_2)
    return (layer_2 - y) * s * (1 - s)

def hidden_delta(layer_2_delta, synapse_1, layer_1):
    e = np.dot(layer_2_delta, synapse_1.transpose())
    return e * (layer_1 * (1 - layer_1))
