import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T @ delta

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-X@synapse_0))
    l2 = 1/(1+np.exp(-l1@synapse_1))
    l2_delta = (l2-y)*l2*(1-l2)
    l1_delta = l2_delta@synapse_1.T*l1*(1-l1)
    synapse_1 = synapse_1 - alpha*(l1.T@l2_delta)
    synapse_0 = synapse_0 - (X.T@l1_delta)
    return synapse_0, synapse_1
