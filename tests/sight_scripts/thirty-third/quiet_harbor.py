# verdict: right
import itertools
import numpy as np


def sigmoid(z):
    return 0.5 * (1 + np.tanh(z / 2))


class Net:
    """Two-layer network, cross-entropy, parity of three bits."""

    def __init__(self, n_in, n_hid, n_out, seed=0):
        r = np.random.RandomState(seed)
        self.W1 = r.uniform(-1.5, 1.5, size=(n_in, n_hid))
        self.b1 = r.uniform(-0.5, 0.5, size=n_hid)
        self.W2 = r.uniform(-1.5, 1.5, size=(n_hid, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, X):
        self.X = X
        self.h = sigmoid(X @ self.W1 + self.b1)
        self.out = sigmoid(self.h @ self.W2 + self.b2)
        return self.out

    def backward(self, Y):
        n = len(Y)
        delta = (self.out - Y) / n
        hidden = (delta @ self.W2.T) * self.h * (1 - self.h)
        return (self.X.T @ hidden, hidden.sum(0), self.h.T @ delta, delta.sum(0))

    def step(self, grads, rate):
        gW1, gb1, gW2, gb2 = grads
        self.W1 -= rate * gW1
        self.b1 -= rate * gb1
        self.W2 -= rate * gW2
        self.b2 -= rate * gb2


X = np.array(list(itertools.product([0.0, 1.0], repeat=3)))
Y = (X.sum(axis=1) % 2).reshape(-1, 1)
net = Net(3, 6, 1)
for epoch in range(3000):
    net.forward(X)
    net.step(net.backward(Y), rate=1.5)
    if epoch % 1000 == 0:
        print(epoch, float(np.abs(net.out - Y).mean()))
print(net.forward(X).ravel().round(2))
