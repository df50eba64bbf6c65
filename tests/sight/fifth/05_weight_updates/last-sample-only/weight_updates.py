import numpy as np

def weight_derivative(layer_in, delta):
    result = np.zeros((layer_in.shape[1], delta.shape[1]))
    for k in range(len(layer_in)):
        for i in range(layer_in.shape[1]):
            for j in range(delta.shape[1]):
                result[i, j] = layer_in[k, i] * delta[k, j]
    return result

def update(synapse, derivative, alpha):
    result = np.zeros(synapse.shape)
    for i in range(synapse.shape[0]):
        for j in range(synapse.shape[1]):
            result[i, j] = synapse[i, j] - alpha * derivative[i, j]
    return result

def training_step(X, y, synapse_0, synapse_1, alpha):
    h = 1 / (1 + np.exp(-X.dot(synapse_0)))
    o = 1 / (1 + np.exp(-h.dot(synapse_1)))
    do = (o - y) * o * (1 - o)
    dh = do.dot(synapse_1.T) * h * (1 - h)
    return update(synapse_0, X.T.dot(dh), alpha), update(synapse_1, h.T.dot(do), alpha)
