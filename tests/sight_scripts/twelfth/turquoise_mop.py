# verdict: wrong
# line: 27
# why: softmax cross-entropy delta is multiplied by p*(1-p) in addition
import numpy as np


class Classifier:
    """three kinds of shapes told apart by two measurements"""

    def __init__(self, seed):
        r = np.random.default_rng(seed)
        self.W = r.normal(0, 0.5, (2, 9))
        self.b = np.zeros((1, 9))
        self.V = r.normal(0, 0.5, (9, 3))
        self.c = np.zeros((1, 3))

    def forward(self, x):
        self.x = x
        self.h = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        s = self.h @ self.V + self.c
        s = np.exp(s - s.max(axis=1, keepdims=True))
        self.p = s / s.sum(axis=1, keepdims=True)
        return self.p

    def backward(self, onehot, lr):
        n = len(onehot)
        ds = (self.p - onehot) * self.p * (1 - self.p) / n
        dh = ds @ self.V.T * self.h * (1 - self.h)
        self.V -= lr * self.h.T @ ds
        self.c -= lr * ds.sum(axis=0, keepdims=True)
        self.W -= lr * self.x.T @ dh
        self.b -= lr * dh.sum(axis=0, keepdims=True)


rng = np.random.default_rng(5)
kind = rng.integers(0, 3, 90)
x = np.array([[1, 1], [-1, 1], [0, -1]])[kind] + rng.normal(0, 0.5, (90, 2))
onehot = (kind[:, None] == np.arange(3)).astype(float)

net = Classifier(1)
for epoch in range(1001):
    p = net.forward(x)
    net.backward(onehot, 2.0)
    if epoch % 250 == 0:
        print(f"{epoch:4d}: cross-entropy {-np.sum(onehot * np.log(p)) / 90:.4f}")
