# verdict: wrong
# line: 26
# why: The output bias is updated with the hidden bias's gradient (both have three entries).
import numpy as np

class MLP:
    def __init__(self, n_in, n_hid, n_out, seed=None):
        r = np.random.RandomState(seed)
        self.W1 = r.randn(n_in, n_hid) / np.sqrt(n_in)
        self.b1 = np.zeros((1, n_hid))
        self.W2 = r.randn(n_hid, n_out) / np.sqrt(n_hid)
        self.b2 = np.zeros((1, n_out))

    def forward(self, X):
        self.a1 = np.tanh(X @ self.W1 + self.b1)
        self.a2 = self.a1 @ self.W2 + self.b2
        return self.a2

    def step(self, X, Y, lr=0.05):
        out = self.forward(X)
        d2 = (out - Y) / len(X)
        d1 = d2 @ self.W2.T * (1 - self.a1 ** 2)
        gW2, gb2 = self.a1.T @ d2, d2.sum(axis=0, keepdims=True)
        gW1, gb1 = X.T @ d1, d1.sum(axis=0, keepdims=True)
        self.W2 -= lr * gW2
        self.b2 -= lr * gb1
        self.W1 -= lr * gW1
        self.b1 -= lr * gb1
        return 0.5 * np.sum((out - Y) ** 2) / len(X)

rng = np.random.RandomState(66)
X = rng.randn(60, 4)
Y = np.c_[X[:, 0] * X[:, 1] + 1, X[:, 2] - 2, np.abs(X[:, 3])]
net = MLP(4, 3, 3, seed=1)
for i in range(800):
    l = net.step(X, Y)
    if i % 200 == 0:
        print(i, l)
