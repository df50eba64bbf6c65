# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: lists of weights and bias rows in a class, gradients collected going backwards and applied afterwards

import numpy as np

class Network(object):

    def __init__(self, sizes, seed=None):
        rng = np.random.default_rng(seed)
        self.weights = [rng.standard_normal((a, b)) for a, b in zip(sizes[:-1], sizes[1:])]
        self.biases = [rng.standard_normal((1, b)) for b in sizes[1:]]

    def feed(self, x):
        acts = [x]
        for w, b in zip(self.weights, self.biases):
            acts.append(1.0 / (1.0 + np.exp(-(acts[-1] @ w + b))))
        return acts

    def train_step(self, X, y, eta):
        activations = self.feed(X)
        grads_w, grads_b = [], []
        out = activations[-1]
        delta = (out - y) * out * (1 - out)
        for i in reversed(range(len(self.weights))):
            grads_w.append(activations[i].T @ delta)
            grads_b.append(delta.sum(axis=0, keepdims=True))
            if i > 0:
                a = activations[i]
                delta = delta @ self.weights[i].T * a * (1 - a)
        grads_w.reverse()
        grads_b.reverse()
        for i in range(len(self.weights)):
            self.weights[i] -= eta * grads_w[i]
            self.biases[i] -= eta * grads_b[i]

    def error(self, X, y):
        return float(np.abs(self.feed(X)[-1] - y).mean())

X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0], [1], [1], [0]])
net = Network([2, 4, 1], seed=0)
for epoch in range(10001):
    net.train_step(X, y, 0.5)
    if epoch % 2500 == 0:
        print("epoch %5d   error %.4f" % (epoch, net.error(X, y)))
