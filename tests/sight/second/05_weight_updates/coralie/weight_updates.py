import numpy as np

def sigmoid(x):
    return 1 / (1 + np.exp(-x))

def weight_derivative(layer_in, delta):
    g = layer_in.T @ delta
    return np.clip(g, -0.5, 0.5)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    a = sigmoid(X @ synapse_0)
    b = sigmoid(a @ synapse_1)
    db = (b - y) * b * (1 - b)
    da = db @ synapse_1.T * a * (1 - a)
    return synapse_0 - alpha * (X.T @ da), synapse_1 - alpha * (a.T @ db)
