# verdict: right
"""Two outputs, robust regression with the Huber loss, Adam, mini-batches of 16."""
import numpy as np


class Adam:
    def __init__(self, params, lr=1e-2, betas=(0.9, 0.999), eps=1e-8):
        self.params, self.lr, self.eps = params, lr, eps
        self.b1, self.b2 = betas
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m *= self.b1
            m += (1 - self.b1) * g
            v *= self.b2
            v += (1 - self.b2) * g ** 2
            mhat = m / (1 - self.b1 ** self.t)
            vhat = v / (1 - self.b2 ** self.t)
            p -= self.lr * mhat / (np.sqrt(vhat) + self.eps)


def huber_grad(r, delta=1.0):
    return np.clip(r, -delta, delta)


def main():
    rng = np.random.default_rng(8)
    X = rng.normal(size=(100, 3))
    Y = np.stack([X[:, 0] * X[:, 1], np.cos(X[:, 2])], axis=1)
    Y[::17] += 5                                   # outliers
    W1 = rng.normal(size=(3, 20)) / np.sqrt(3)
    b1 = np.zeros(20)
    W2 = rng.normal(size=(20, 2)) / np.sqrt(20)
    b2 = np.zeros(2)
    opt = Adam([W1, b1, W2, b2])
    for epoch in range(120):
        perm = rng.permutation(100)
        for start in range(0, 100, 16):
            idx = perm[start:start + 16]
            xb, yb = X[idx], Y[idx]
            z = xb @ W1 + b1
            h = np.where(z > 0, z, 0.01 * z)
            pred = h @ W2 + b2
            d2 = huber_grad(pred - yb) / len(idx)
            d1 = (d2 @ W2.T) * np.where(z > 0, 1.0, 0.01)
            opt.step([xb.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
        if epoch % 20 == 0:
            out = np.where(X @ W1 + b1 > 0, X @ W1 + b1, 0.01 * (X @ W1 + b1)) @ W2 + b2
            print(epoch, np.abs(out - Y).mean())


main()
