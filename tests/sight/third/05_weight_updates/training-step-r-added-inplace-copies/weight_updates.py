import numpy as np

def sig(z):
    return 1 / (1 + np.exp(-z))

def weight_derivative(layer_in, delta):
    return np.matmul(np.transpose(layer_in), delta)

def update(synapse, derivative, alpha):
    w = synapse.copy()
    w -= derivative * alpha
    return w

def training_step(X, y, synapse_0, synapse_1, alpha):
    s0, s1 = synapse_0.copy(), synapse_1.copy()
    l1 = sig(X @ s0)
    l2 = sig(l1 @ s1)
    d2 = (y - l2) * l2 * (1 - l2)
    d1 = d2 @ s1.T * l1 * (1 - l1)
    s1 += alpha * l1.T @ d2
    s0 += alpha * X.T @ d1
    return s0, s1
