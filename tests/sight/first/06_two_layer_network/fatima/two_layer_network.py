import numpy as np

def initial_weights(inputs, outputs, seed):
    gen = np.random.Generator(np.random.PCG64(seed))
    return 1 - 2 * (1 - gen.random((inputs, outputs)))

def train(X, y, synapse_0, iterations):
    w = np.copy(synapse_0)
    layer_1 = np.zeros(y.shape)
    for _ in range(iterations):
        change = np.zeros(w.shape)
        for i in range(X.shape[0]):
            layer_1[i] = 1 / (1 + np.exp(-X[i].dot(w)))
            d = (layer_1[i] - y[i]) * layer_1[i] * (1 - layer_1[i])
            change += X[i][:, np.newaxis] * d
        w -= change
    return w, layer_1

def error_plane(X, y, first, second):
    out = np.zeros((second.shape[0], first.shape[0]))
    for j, b in enumerate(second):
        for i, a in enumerate(first):
            p = 1 / (1 + np.exp(-(a * X[:, 0] + b * X[:, 1])))
            out[j, i] = np.mean(np.abs(p - y.ravel()))
    return out.T
