# verdict: wrong
# line: 39
# why: hidden delta: The hidden errors aren't multiplied by ReLU's derivative (z > 0).
import numpy as np

class Adam:
    def __init__(self, shapes, lr=0.005, b1=0.9, b2=0.999, eps=1e-8):
        self.lr, self.b1, self.b2, self.eps, self.t = lr, b1, b2, eps, 0
        self.m = [np.zeros(s) for s in shapes]
        self.v = [np.zeros(s) for s in shapes]

    def step(self, params, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(params, grads)):
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g * g
            m_hat = self.m[i] / (1 - self.b1 ** self.t)
            v_hat = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * m_hat / (np.sqrt(v_hat) + self.eps)

rng = np.random.default_rng(38)
X = rng.uniform(-1, 1, (100, 2))
Y = np.maximum(0, X[:, :1] + X[:, 1:]) - np.abs(X[:, :1])

shapes = [(2, 16), (16,), (16, 1), (1,)]
params = [rng.normal(0, 0.7, s) if len(s) == 2 else np.zeros(s) for s in shapes]
opt = Adam(shapes)

for epoch in range(80):
    order = rng.permutation(100)
    for k in range(0, 100, 30):
        rows = order[k:k + 30]
        x, y = X[rows], Y[rows]
        W1, b1, W2, b2 = params
        z = x @ W1 + b1
        h = np.maximum(z, 0)
        out = h @ W2 + b2
        d_out = 2 * (out - y) / len(rows)
        d_h = d_out @ W2.T
        grads = [x.T @ d_h, d_h.sum(axis=0), h.T @ d_out, d_out.sum(axis=0)]
        opt.step(params, grads)
    if epoch % 20 == 0:
        print(epoch, np.mean((out - y) ** 2))
