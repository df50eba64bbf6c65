import numpy as np

def weight_derivative(layer_in, delta):
    total = np.zeros((layer_in.shape[1], delta.shape[1]))
    for sample, d in zip(layer_in, delta):
        total = total + np.outer(sample, d)
    return total

def update(synapse, derivative, alpha):
    out = np.zeros(synapse.shape)
    for i in range(len(synapse)):
        for j in range(len(synapse[i])):
            out[i][j] = synapse[i][j] - alpha * derivative[i][j]
    return out

def forward(X, a, b):
    f = lambda t: 1 / (1 + np.exp(-t))
    h = f(np.dot(X, a))
    return h, f(np.dot(h, b))

def training_step(X, y, synapse_0, synapse_1, alpha):
    h, o = forward(X, synapse_0, synapse_1)
    do = (o - y) * (o - o**2)
    dh = np.dot(do, synapse_1.T) * (h - h**2)
    return (update(synapse_0, weight_derivative(X, dh), alpha),
            update(synapse_1, weight_derivative(h, do), alpha))
