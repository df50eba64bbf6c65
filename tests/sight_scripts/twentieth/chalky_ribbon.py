# verdict: right
import numpy as np

class RMSProp:
    def __init__(self, params, lr=0.003, rho=0.9, eps=1e-7):
        self.params = params
        self.lr, self.rho, self.eps = lr, rho, eps
        self.cache = [np.zeros_like(p) for p in params]

    def step(self, grads):
        for p, g, c in zip(self.params, grads, self.cache):
            c *= self.rho
            c += (1 - self.rho) * g * g
            p -= self.lr * g / (np.sqrt(c) + self.eps)

rng = np.random.default_rng(77)
X = np.linspace(-1, 2.5, 64)[:, None]
Y = np.sin(X) + 0.3 * np.sin(3 * X)

W1, b1 = rng.normal(0, 1, (1, 20)), np.zeros((1, 20))
W2, b2 = rng.normal(0, 0.25, (20, 20)), np.zeros((1, 20))
W3, b3 = rng.normal(0, 0.25, (20, 1)), np.zeros((1, 1))
opt = RMSProp([W1, b1, W2, b2, W3, b3])

for epoch in range(1500):
    h1 = np.tanh(X @ W1 + b1)
    h2 = np.tanh(h1 @ W2 + b2)
    pred = h2 @ W3 + b3

    d3 = 2 * (pred - Y) / len(X)
    d2 = d3 @ W3.T * (1 - h2 ** 2)
    d1 = d2 @ W2.T * (1 - h1 ** 2)
    opt.step([X.T @ d1, d1.sum(0, keepdims=True),
              h1.T @ d2, d2.sum(0, keepdims=True),
              h2.T @ d3, d3.sum(0, keepdims=True)])
    if epoch % 300 == 0:
        print(epoch, np.mean((pred - Y) ** 2))
