import numpy as np

def weight_derivative(layer_in, delta):
    out = np.empty((layer_in.shape[1], delta.shape[1]))
    for i in range(layer_in.shape[1]):
        for j in range(delta.shape[1]):
            out[i, j] = (layer_in[:, i] * delta[:, j]).sum()
    return out

def update(synapse, derivative, alpha):
    return -(alpha * derivative - synapse)


def training_step(X, y, synapse_0, synapse_1, alpha):
    l1 = 1/(1+np.exp(-(np.dot(X,synapse_0))))
    l2 = 1/(1+np.exp(-(np.dot(l1,synapse_1))))
    d2 = (l2 - y)*(l2*(1-l2))
    d1 = d2.dot(synapse_1.T) * (l1 * (1-l1))
    der_1 = weight_derivative(l1, d2)
    der_0 = weight_derivative(X, d1)
    synapse_0 = update(synapse_0, der_0, alpha)
    synapse_1 = update(synapse_1, der_1, alpha)
    return der_0, der_1
