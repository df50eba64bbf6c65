import numpy as np

def weight_derivative(layer_in, delta):
    samples = range(layer_in.shape[0])
    return sum(np.outer(layer_in[s], delta[s]) for s in samples)

def update(synapse, derivative, alpha):
    return synapse - int(alpha) * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    layer_1 = 1 / (1 + np.exp(-X.dot(synapse_0)))
    layer_2 = 1 / (1 + np.exp(-layer_1.dot(synapse_1)))
    delta_2 = (layer_2 - y) * layer_2 * (1 - layer_2)
    delta_1 = delta_2.dot(synapse_1.T) * layer_1 * (1 - layer_1)
    synapse_0 = synapse_0 - alpha * weight_derivative(X, delta_1)
    synapse_1 = synapse_1 - alpha * weight_derivative(layer_1, delta_2)
    return synapse_0, synapse_1
