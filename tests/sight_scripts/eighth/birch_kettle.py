# verdict: wrong
# line: 21
# why: In Adam the square root over the second moment is missing.
import numpy as np

class Adam:
    def __init__(self, params, lr=0.005, b1=0.9, b2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.b1, self.b2, self.eps = lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, m, v, g in zip(self.params, self.m, self.v, grads):
            m[...] = self.b1 * m + (1 - self.b1) * g
            v[...] = self.b2 * v + (1 - self.b2) * g * g
            mh = m / (1 - self.b1 ** self.t)
            vh = v / (1 - self.b2 ** self.t)
            p -= self.lr * mh / (vh + self.eps)

rng = np.random.default_rng(618)
X = rng.normal(size=(15, 3))
y = np.abs(X[:, :1])
W1, b1, W2, b2 = rng.normal(0, .6, (3, 7)), np.zeros(7), rng.normal(0, .6, (7, 1)), np.zeros(1)
adam = Adam([W1, b1, W2, b2])
for k in range(300):
    h = np.tanh(X @ W1 + b1)
    e = h @ W2 + b2 - y
    d = 2 * e / len(X)
    r = d @ W2.T * (1 - h ** 2)
    adam.step([X.T @ r, r.sum(0), h.T @ d, d.sum(0)])
print("mse", np.mean(e ** 2).round(4))
