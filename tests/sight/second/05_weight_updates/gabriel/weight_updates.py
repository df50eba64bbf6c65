import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    return delta.T.dot(layer_in)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = sigmoid(X.dot(synapse_0))
    layer_2 = sigmoid(layer_1.dot(synapse_1))
    layer_2_delta = (layer_2 - y) * layer_2 * (1 - layer_2)
    layer_1_delta = layer_2_delta.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    # np.dot(delta.T, layer) is out x in, so turn it
    step_1 = weight_derivative(layer_1, layer_2_delta).T
    step_0 = weight_derivative(X, layer_1_delta).T
    return update(synapse_0, step_0, alpha), update(synapse_1, step_1, alpha)
