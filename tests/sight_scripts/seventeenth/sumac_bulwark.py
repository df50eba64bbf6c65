# verdict: wrong
# line: 18
# also: 14, 19, 20
# why: Adam step counter never counts up
import numpy as np

class Adam:
    def __init__(self, params, lr=0.01):
        self.params, self.lr = params, lr
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 1

    def step(self, grads):
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m[:] = 0.9 * m + 0.1 * g
            v[:] = 0.999 * v + 0.001 * g * g
            m_hat = m / (1 - 0.9 ** self.t)
            v_hat = v / (1 - 0.999 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + 1e-8)

rng = np.random.default_rng(69)
X = rng.normal(size=(60, 2))
y = (np.sin(2 * X[:, :1]) > X[:, 1:]).astype(float)
W1, b1 = rng.normal(0, 1, (2, 10)), np.zeros(10)
W2, b2 = rng.normal(0, .5, (10, 1)), np.zeros(1)
opt = Adam([W1, b1, W2, b2])
for epoch in range(400):
    h = np.tanh(X @ W1 + b1)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    d2 = (p - y) / len(X)
    d1 = d2 @ W2.T * (1 - h ** 2)
    opt.step([X.T @ d1, d1.sum(0), h.T @ d2, d2.sum(0)])
print(((p > .5) == y).mean())
