# verdict: right
import numpy as np

rng = np.random.default_rng(0)

# two moons, home made
n = 100
a = rng.uniform(0, np.pi, n)
half = n // 2
X = np.empty((n, 2))
X[:half, 0], X[:half, 1] = np.cos(a[:half]), np.sin(a[:half])
X[half:, 0], X[half:, 1] = 1 - np.cos(a[half:]), 0.5 - np.sin(a[half:])
X += rng.normal(0, 0.1, X.shape)
y = np.r_[np.zeros(half), np.ones(half)][:, None]


class Adam:
    def __init__(self, params, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params = params
        self.lr, self.beta1, self.beta2, self.eps = lr, beta1, beta2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m *= self.beta1
            m += (1 - self.beta1) * g
            v *= self.beta2
            v += (1 - self.beta2) * g * g
            m_hat = m / (1 - self.beta1 ** self.t)
            v_hat = v / (1 - self.beta2 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)


W1 = rng.normal(0, np.sqrt(2 / 2), (2, 16)); b1 = np.zeros(16)
W2 = rng.normal(0, np.sqrt(2 / 16), (16, 1)); b2 = np.zeros(1)
opt = Adam([W1, b1, W2, b2], lr=0.02)

for epoch in range(300):
    z = X @ W1 + b1
    h = np.where(z > 0, z, 0)
    p = 1 / (1 + np.exp(-(h @ W2 + b2)))
    loss = -(y * np.log(p + 1e-12) + (1 - y) * np.log(1 - p + 1e-12)).mean()
    d = (p - y) / n
    dh = (d @ W2.T) * (z > 0)
    opt.step([X.T @ dh, dh.sum(0), h.T @ d, d.sum(0)])
    if epoch % 50 == 0:
        print(epoch, round(loss, 4), ((p > 0.5) == y).mean())
