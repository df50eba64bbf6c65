# verdict: wrong
# line: 28
import numpy as np


class GatedNet:
    """hidden = sigmoid(gate) * tanh(candidate), then a linear read-out"""

    def __init__(self, n_in, n_hid, seed):
        r = np.random.default_rng(seed)
        self.Wg = r.normal(0, 0.8, (n_in, n_hid))
        self.Wc = r.normal(0, 0.8, (n_in, n_hid))
        self.bg = np.zeros(n_hid)
        self.bc = np.zeros(n_hid)
        self.Wo = r.normal(0, 0.4, (n_hid, 1))
        self.bo = np.zeros(1)

    def forward(self, X):
        self.X = X
        self.g = 1 / (1 + np.exp(-(X @ self.Wg + self.bg)))
        self.c = np.tanh(X @ self.Wc + self.bc)
        self.h = self.g * self.c
        return self.h @ self.Wo + self.bo

    def backward(self, d):
        G = {"Wo": self.h.T @ d, "bo": d.sum(axis=0)}
        dh = d @ self.Wo.T
        dg = dh * self.g * self.g * (1 - self.g)
        dc = dh * self.g * (1 - self.c ** 2)
        G["Wg"], G["bg"] = self.X.T @ dg, dg.sum(axis=0)
        G["Wc"], G["bc"] = self.X.T @ dc, dc.sum(axis=0)
        return G

    def learn(self, G, lr):
        self.Wo -= lr * G["Wo"]
        self.bo -= lr * G["bo"]
        self.Wg -= lr * G["Wg"]
        self.bg -= lr * G["bg"]
        self.Wc -= lr * G["Wc"]
        self.bc -= lr * G["bc"]


r = np.random.default_rng(0)
X = r.uniform(-2, 2, (60, 2))
y = np.where(X[:, :1] > 0, X[:, 1:], -0.5 * X[:, 1:])

net = GatedNet(2, 10, seed=1)
for step in range(800):
    pred = net.forward(X)
    net.learn(net.backward((pred - y) / len(X)), 0.2)
    if step % 200 == 0:
        print(step, np.mean((pred - y) ** 2))
