import numpy as np

class Net:
    def __init__(self, w0, w1, lr):
        self.w = [np.array(w0), np.array(w1)]
        self.lr = lr

    @staticmethod
    def act(z):
        return np.reciprocal(1 + np.exp(-z))

    def learn(self, X, y):
        acts = [X]
        for w in self.w:
            acts.append(self.act(acts[-1] @ w))
        delta = (acts[2] - y) * acts[2] * (1 - acts[2])
        grads = [None, None]
        for k in (1, 0):
            grads[k] = weight_derivative(acts[k], delta)
            if k:
                delta = delta @ self.w[k].T * acts[k] * (1 - acts[k])
        self.w = [update(w, g, self.lr) for w, g in zip(self.w, grads)]

def weight_derivative(layer_in, delta):
    return np.einsum("ni,no->io", layer_in, delta)

def update(synapse, derivative, alpha):
    return synapse + (-alpha) * derivative

def training_step(X, y, synapse_0, synapse_1, alpha):
    net = Net(synapse_0, synapse_1, alpha)
    net.learn(X, y)
    return net.w[0], net.w[1]
