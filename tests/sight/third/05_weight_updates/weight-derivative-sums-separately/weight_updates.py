import numpy as np

def weight_derivative(layer_in, delta):
    strength = layer_in.sum(axis=0)
    blame = delta.sum(axis=0)
    return np.outer(strength, blame)

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-np.dot(X, synapse_0)))
    l2 = 1/(1+np.exp(-np.dot(l1, synapse_1)))
    e2 = (l2 - y)*(l2*(1-l2))
    e1 = np.dot(e2, synapse_1.T)*(l1*(1-l1))
    n1 = synapse_1 - alpha*np.dot(l1.T, e2)
    n0 = synapse_0 - alpha*np.dot(X.T, e1)
    return n0, n1
