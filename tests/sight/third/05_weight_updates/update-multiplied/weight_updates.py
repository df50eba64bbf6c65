import numpy as np

def weight_derivative(layer_in, delta):
    return layer_in.T.dot(delta)

def update(synapse, derivative, alpha):
    return synapse * (1 - alpha * derivative)

def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-X@synapse_0))
    l2 = 1/(1+np.exp(-l1@synapse_1))
    d2 = (l2-y)*l2*(1-l2)
    d1 = d2@synapse_1.T*l1*(1-l1)
    return synapse_0 - alpha*X.T@d1, synapse_1 - alpha*l1.T@d2
