import numpy as np

def weight_derivative(layer_in, delta):
    n_in = layer_in.shape[1]
    total = np.sum(delta, axis=0)
    return np.tile(total, (n_in, 1))

def update(synapse, derivative, alpha):
    return synapse - alpha * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    def sg(v): return 1/(1+np.exp(-v))
    h = sg(np.dot(X, synapse_0))
    o = sg(np.dot(h, synapse_1))
    go = (o-y)*o*(1-o)
    gh = np.dot(go, synapse_1.T)*h*(1-h)
    return synapse_0-alpha*np.dot(X.T, gh), synapse_1-alpha*np.dot(h.T, go)
