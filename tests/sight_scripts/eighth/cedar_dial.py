# verdict: right
import numpy as np

# heavy ball, the other way of writing it: v = mu v + g, W -= lr v
class Momentum:
    def __init__(self, params, lr=0.05, mu=0.9):
        self.params, self.lr, self.mu = params, lr, mu
        self.v = [np.zeros_like(p) for p in params]

    def step(self, grads):
        for p, v, g in zip(self.params, self.v, grads):
            v *= self.mu
            v += g
            p -= self.lr * v

r = np.random.default_rng(405)
X = r.integers(0, 2, (12, 4)).astype(float)
t = X[:, [0]] * (1 - X[:, [1]]) + X[:, [2]] * X[:, [3]]
W1, b1, W2, b2 = r.normal(0, .7, (4, 6)), np.zeros(6), r.normal(0, .7, (6, 1)), np.zeros(1)
opt = Momentum([W1, b1, W2, b2])
for i in range(600):
    h = np.tanh(X @ W1 + b1)
    e = h @ W2 + b2 - t
    d2 = e / len(X)
    d1 = d2 @ W2.T * (1 - h * h)
    opt.step([X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
print("mse", (e ** 2).mean())
