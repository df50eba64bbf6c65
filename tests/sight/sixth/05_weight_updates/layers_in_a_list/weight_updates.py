import numpy as np

def weight_derivative(layer_in, delta):
    return np.tensordot(layer_in, delta, axes=(0, 0))

def update(synapse, derivative, alpha):
    return np.subtract(synapse, np.multiply(alpha, derivative))

def training_step(X, y, *rest):
    *synapses, alpha = rest
    layers = [X]
    for s in synapses:
        layers.append((1 + np.exp(-layers[-1] @ s)) ** -1)
    error = layers[-1] - y
    fresh = []
    for s, before, after in reversed(list(zip(synapses, layers, layers[1:]))):
        d = error * after * (1 - after)
        error = d @ s.T          # with the old weights
        fresh.insert(0, update(s, weight_derivative(before, d), alpha))
    return tuple(fresh)
