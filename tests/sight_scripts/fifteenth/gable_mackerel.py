# verdict: wrong
# line: 10
# why: Adam's two moments are the same list (chained assignment)
import numpy as np

class Adam:
    def __init__(self, params, lr=0.005, betas=(0.9, 0.999), eps=1e-8):
        self.params = params
        self.lr, self.betas, self.eps = lr, betas, eps
        self.m = self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        b1, b2 = self.betas
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = b1 * self.m[i] + (1 - b1) * g
            self.v[i] = b2 * self.v[i] + (1 - b2) * g ** 2
            mh = self.m[i] / (1 - b1 ** self.t)
            vh = self.v[i] / (1 - b2 ** self.t)
            p -= self.lr * mh / (np.sqrt(np.abs(vh)) + self.eps)

rng = np.random.default_rng(26)
n = 100
X = rng.uniform(-2, 2, (n, 2))
Y = np.sin(X[:, :1] + X[:, 1:])

W1, b1 = rng.normal(0, 0.7, (2, 20)), np.zeros(20)
W2, b2 = rng.normal(0, 0.2, (20, 1)), np.zeros(1)
opt = Adam([W1, b1, W2, b2])

for epoch in range(600):
    hidden = np.tanh(X @ W1 + b1)
    out = hidden @ W2 + b2
    loss = np.mean((out - Y) ** 2)

    g_out = 2 * (out - Y) / n
    g_hid = (g_out @ W2.T) * (1 - hidden ** 2)
    opt.step([X.T @ g_hid, g_hid.sum(0), hidden.T @ g_out, g_out.sum(0)])
    if epoch % 100 == 0:
        print(f"[{epoch}] {loss:.5f}")
