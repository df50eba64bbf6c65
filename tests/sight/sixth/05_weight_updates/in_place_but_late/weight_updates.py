import numpy as np

def weight_derivative(layer_in, delta):
    return (layer_in[:, :, np.newaxis] * delta[:, np.newaxis, :]).sum(axis=0)

def update(synapse, derivative, alpha):
    result = np.empty(synapse.shape)
    result[:] = synapse
    result += -(derivative * alpha)
    return result

def training_step(X, y, synapse_0, synapse_1, alpha):
    f = np.vectorize(lambda z: 1 / (1 + np.exp(-z)))
    l0 = X
    l1 = f(l0.dot(synapse_0))
    l2 = f(l1.dot(synapse_1))
    d2 = (y - l2) * (l2 * (1 - l2))
    d1 = d2.dot(synapse_1.transpose()) * (l1 * (1 - l1))
    w0, w1 = np.copy(synapse_0), np.copy(synapse_1)
    w1 += alpha * l1.transpose().dot(d2)
    w0 += alpha * l0.transpose().dot(d1)
    return w0, w1
