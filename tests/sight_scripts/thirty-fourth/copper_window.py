# verdict: right
"""Fit a sine with a tanh network. Written from memory on the train."""
import numpy as np


class Net:
    def __init__(self, n_in, n_hid, n_out, rng):
        self.W1 = rng.normal(0, 1.0 / np.sqrt(n_in), (n_in, n_hid))
        self.b1 = rng.normal(0, 0.5, n_hid)
        self.W2 = rng.normal(0, 1.0 / np.sqrt(n_hid), (n_hid, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        self.h = np.tanh(x @ self.W1 + self.b1)
        return self.h @ self.W2 + self.b2

    def backward(self, grad):
        self.gW2 = self.h.T @ grad
        self.gb2 = grad.sum(axis=0)
        gh = (grad @ self.W2.T) * (1 - self.h ** 2)
        self.gW1 = self.x.T @ gh
        self.gb1 = gh.sum(axis=0)

    def step(self, lr):
        self.W1 -= lr * self.gW1
        self.b1 -= lr * self.gb1
        self.W2 -= lr * self.gW2
        self.b2 -= lr * self.gb2


rng = np.random.default_rng(5)
x = np.linspace(-3, 3, 40).reshape(-1, 1)
t = np.sin(x)
net = Net(1, 12, 1, rng)
for it in range(2500):
    out = net.forward(x)
    loss = np.mean((out - t) ** 2)
    net.backward(2 * (out - t) / len(x))
    net.step(0.05)
    if it % 500 == 0:
        print(it, loss)
