# verdict: wrong
# line: 17
# also: 18
# why: updates: The velocity already points down (minus the gradient), and is subtracted, so the loss climbs.
import numpy as np

rng = np.random.default_rng(72)


class Momentum:
    def __init__(self, weights, lr=0.01, mu=0.5):
        self.weights, self.lr, self.mu = weights, lr, mu
        self.v = [np.zeros(w.shape) for w in weights]

    def step(self, grads):
        for i, g in enumerate(grads):
            self.v[i] = self.mu * self.v[i] - self.lr * g
            self.weights[i] -= self.v[i]


X = rng.uniform(-1, 1, (50, 2))
Y = np.hypot(X[:, :1], X[:, 1:])
weights = [rng.normal(0, 1, (2, 8)), np.zeros(8), rng.normal(0, 0.3, (8, 1)), np.zeros(1)]
opt = Momentum(weights)
for epoch in range(60):
    W, b, V, c = weights
    h = 1 / (1 + np.exp(-(X @ W + b)))
    r = (h @ V + c - Y) / len(X)
    k = r @ V.T * h * (1 - h)
    grads = [X.T @ k, k.sum(axis=0), h.T @ r, r.sum(axis=0)]
    opt.step(grads)
    if epoch % 20 == 0:
        print(epoch, len(X) * (r ** 2).sum())
