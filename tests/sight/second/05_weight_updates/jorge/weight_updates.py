import numpy as np

def sigmoid(x):
    return 1/(1+np.exp(-x))

def weight_derivative(layer_in, delta):
    for k in range(len(layer_in)):
        slopes = layer_in[k][:, None] * delta[k][None, :]
    return slopes

def update(synapse, derivative, alpha):
    return synapse - alpha*derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    a1 = sigmoid(np.matmul(X, synapse_0))
    a2 = sigmoid(np.matmul(a1, synapse_1))
    g2 = (a2 - y)*a2*(1 - a2)
    g1 = np.matmul(g2, synapse_1.T)*a1*(1 - a1)
    return synapse_0 - alpha*np.matmul(X.T, g1), synapse_1 - alpha*np.matmul(a1.T, g2)
