# verdict: right
import numpy as np

rng = np.random.default_rng(71)


class Adam:
    def __init__(self, weights, lr=0.005, b1=0.9, b2=0.99):
        self.weights, self.lr, self.b1, self.b2 = weights, lr, b1, b2
        self.m = [np.zeros(w.shape) for w in weights]
        self.v = [np.zeros(w.shape) for w in weights]

    def step(self, grads):
        for w, g, m, v in zip(self.weights, grads, self.m, self.v):
            m *= self.b1
            m += (1 - self.b1) * g
            v *= self.b2
            v += (1 - self.b2) * g * g
            w -= self.lr * m / (np.sqrt(v) + 1e-7)


X = rng.uniform(-3, 3, (100, 1))
Y = np.sin(X) * X / 2
weights = [rng.normal(0, 1, (1, 16)), rng.normal(0, 1, 16), rng.normal(0, 0.25, (16, 1)), np.zeros(1)]
opt = Adam(weights)
for epoch in range(800):
    W, b, V, c = weights
    z = X @ W + b
    s = 1 / (1 + np.exp(-z))
    h = z * s
    r = (h @ V + c - Y) / len(X)
    k = r @ V.T * (s + h * (1 - s))
    grads = [X.T @ k, k.sum(axis=0), h.T @ r, r.sum(axis=0)]
    opt.step(grads)
    if epoch % 200 == 0:
        print(epoch, 0.5 * len(X) * (r ** 2).sum())
