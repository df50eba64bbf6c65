import numpy as np

def weight_derivative(layer_in, delta):
    return np.matmul(layer_in.T, delta)

def update(synapse, derivative, alpha):
    new_weights = synapse - derivative
    return new_weights

def training_step(X, y, synapse_0, synapse_1, alpha):
    act = lambda x: 0.5 + 0.5 * np.tanh(x / 2)
    l1 = act(X @ synapse_0)
    l2 = act(l1 @ synapse_1)
    d2 = (l2 - y) * (l2 - l2 ** 2)
    d1 = (d2 @ synapse_1.T) * (l1 - l1 ** 2)
    # alpha into the slopes
    new_0 = update(synapse_0, alpha * weight_derivative(X, d1), alpha)
    new_1 = update(synapse_1, alpha * weight_derivative(l1, d2), alpha)
    return new_0, new_1
