import numpy as np

def weight_derivative(layer_in, delta):
    for i in range(len(layer_in)):
        grad = np.outer(layer_in[i], delta[i])
    return grad

def update(synapse, derivative, alpha):
    return synapse - derivative * alpha

def training_step(X, y, synapse_0, synapse_1, alpha):
    a = 1 / (1 + np.exp(-X @ synapse_0))
    b = 1 / (1 + np.exp(-a @ synapse_1))
    db = (b - y) * b * (1 - b)
    da = db @ synapse_1.T * a * (1 - a)
    return synapse_0 - alpha * X.T @ da, synapse_1 - alpha * a.T @ db
