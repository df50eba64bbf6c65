import numpy as np

def weight_derivative(layer_in, delta):
    return (delta.T @ layer_in).T

def update(synapse, derivative, alpha):
    down = np.where(derivative > 0, -alpha, alpha)
    return synapse + down

def training_step(X, y, synapse_0, synapse_1, alpha):
    q = 1 / (1 + np.exp(-X @ synapse_0))
    r = 1 / (1 + np.exp(-q @ synapse_1))
    dr = (r - y) * r * (1 - r)
    dq = dr @ synapse_1.T * q * (1 - q)
    return synapse_0 - alpha * X.T @ dq, synapse_1 - alpha * q.T @ dr
