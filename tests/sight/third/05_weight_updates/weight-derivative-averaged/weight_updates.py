import numpy as np

def weight_derivative(layer_in, delta):
    m = layer_in.shape[0]
    return layer_in.T.dot(delta) / m

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def sigmoid(z):
    return 1/(1+np.exp(-z))

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = sigmoid(X @ synapse_0)
    o = sigmoid(h @ synapse_1)
    do = (o - y) * o * (1 - o)
    dh = do @ synapse_1.T * h * (1 - h)
    return synapse_0 - alpha * (X.T @ dh), synapse_1 - alpha * (h.T @ do)
