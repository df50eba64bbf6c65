# verdict: other-loss
# first wrong: -
# line: -
# mistake: -
# why: softmax output with one-hot targets and its cross-entropy gradient
import numpy as np


class Softmaxer:
    def __init__(self, n_in, n_hidden, n_classes, lr=0.2):
        self.lr = lr
        g = np.random.default_rng(5)
        self.w = g.normal(size=(n_in, n_hidden))
        self.b = np.zeros(n_hidden)
        self.u = g.normal(size=(n_hidden, n_classes))
        self.c = np.zeros(n_classes)

    def probabilities(self, x):
        self.h = 1 / (1 + np.exp(-(x @ self.w + self.b)))
        score = self.h @ self.u + self.c
        e = np.exp(score - score.max(axis=1, keepdims=True))
        return e / e.sum(axis=1, keepdims=True)

    def update(self, x, onehot):
        p = self.probabilities(x)
        d = p - onehot
        dh = d @ self.u.T * self.h * (1 - self.h)
        self.u -= self.lr * self.h.T @ d
        self.c -= self.lr * d.sum(axis=0)
        self.w -= self.lr * x.T @ dh
        self.b -= self.lr * dh.sum(axis=0)
        return -np.log(p[onehot == 1]).mean()


x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]])
onehot = np.eye(2)[[0, 1, 1, 0]]
net = Softmaxer(2, 4, 2)
for epoch in range(6000):
    loss = net.update(x, onehot)
    if epoch % 1000 == 0:
        print(f"{epoch:5d} {loss:.4f}")
print(net.probabilities(x).argmax(axis=1))
