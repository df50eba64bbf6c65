import numpy as np

def s(v):
    return 1/(1+np.exp(-v))

def weight_derivative(layer_in, delta):
    return delta.T @ layer_in

def update(synapse, derivative, alpha):
    return np.subtract(synapse, alpha * derivative)

def training_step(X, y, synapse_0, synapse_1, alpha):
    a = s(X @ synapse_0)
    b = s(a @ synapse_1)
    db = (b - y) * (b - b * b)
    da = (db @ synapse_1.T) * (a - a * a)
    new_0 = synapse_0 - alpha * (da.T @ X).T
    new_1 = synapse_1 - alpha * (db.T @ a).T
    return new_0, new_1
