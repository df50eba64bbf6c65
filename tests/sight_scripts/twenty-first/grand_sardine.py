# verdict: wrong
# line: 18
# also: 17
# why: updates: The velocity already holds the minus sign, and is subtracted: it climbs.
import numpy as np


class Momentum:
    def __init__(self, params, lr=0.01, mu=0.9):
        self.params = params
        self.lr = lr
        self.mu = mu
        self.velocity = {k: np.zeros_like(v) for k, v in params.items()}

    def step(self, grads):
        for k in self.params:
            self.velocity[k] = self.mu * self.velocity[k] - self.lr * grads[k]
            self.params[k] -= self.velocity[k]


class Network:
    def __init__(self, n_in, n_hidden, rng):
        self.params = {
            "W1": rng.normal(0, np.sqrt(2 / n_in), (n_in, n_hidden)),
            "b1": np.zeros(n_hidden),
            "W2": rng.normal(0, np.sqrt(2 / n_hidden), (n_hidden, 1)),
            "b2": np.zeros(1),
        }

    def loss_and_grads(self, X, y):
        p = self.params
        z = X @ p["W1"] + p["b1"]
        h = np.maximum(0, z)
        out = h @ p["W2"] + p["b2"]
        d = 2 * (out - y) / len(y)
        dz = d @ p["W2"].T * (z > 0)
        grads = {"W2": h.T @ d, "b2": d.sum(axis=0), "W1": X.T @ dz, "b1": dz.sum(axis=0)}
        return np.mean((out - y) ** 2), grads


rng = np.random.default_rng(50)
X = rng.uniform(-1, 1, (64, 2))
y = np.maximum(X[:, :1], X[:, 1:])
net = Network(2, 8, rng)
opt = Momentum(net.params, lr=0.001)
for epoch in range(60):
    loss, grads = net.loss_and_grads(X, y)
    opt.step(grads)
    if epoch % 10 == 0:
        print(epoch, loss)
