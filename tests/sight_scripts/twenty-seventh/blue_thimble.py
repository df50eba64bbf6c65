# verdict: right
import numpy as np

def batches(rng, X, Y, size):
    while True:
        order = rng.permutation(len(X))
        for lo in range(0, len(X) - size + 1, size):
            take = order[lo:lo + size]
            yield X[take], Y[take]

class Adam:
    def __init__(self, params, lr=0.01, beta1=0.9, beta2=0.999, eps=1e-8):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, beta1, beta2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for p, g, m, v in zip(self.params, grads, self.m, self.v):
            m *= self.b1
            m += (1 - self.b1) * g
            v *= self.b2
            v += (1 - self.b2) * g * g
            mhat = m / (1 - self.b1 ** self.t)
            vhat = v / (1 - self.b2 ** self.t)
            p -= self.lr * mhat / (np.sqrt(vhat) + self.eps)

rng = np.random.default_rng(2024)
X = np.linspace(-np.pi, np.pi, 96)[:, None]
Y = np.sin(2 * X) * np.exp(-0.2 * X)
W1 = rng.normal(size=(1, 24)); b1 = rng.normal(size=24)
W2 = rng.normal(size=(24, 1)) / 5; b2 = np.zeros(1)
opt = Adam([W1, b1, W2, b2])

feed = batches(rng, X, Y, 16)
for it in range(3000):
    x, y = next(feed)
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2
    dp = 2 * (p - y) / len(x)
    dh = (dp @ W2.T) * (1 - h * h)
    opt.step([x.T @ dh, dh.sum(0), h.T @ dp, dp.sum(0)])
    if it % 1000 == 999:
        full = np.tanh(X @ W1 + b1) @ W2 + b2
        print(it + 1, "mse", np.mean((full - Y) ** 2))
