import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    sig = lambda v: 1/(1+np.exp(-v))
    layer_1 = sig(np.dot(X,synapse_0))
    layer_2 = sig(np.dot(layer_1,synapse_1))
    delta_2 = (layer_2 - y)*layer_2*(1-layer_2)
    delta_1 = np.dot(delta_2, synapse_1.T)*layer_1*(1-layer_1)
    return synapse_0 + alpha*np.dot(X.T, delta_1), synapse_1 - alpha*np.dot(layer_1.T, delta_2)
