# verdict: wrong
# line: 20
import numpy as np

rng = np.random.default_rng(77)


class Adam:
    def __init__(self, params, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
        self.params, self.lr, self.b1, self.b2, self.eps = params, lr, b1, b2, eps
        self.m = [np.zeros_like(p) for p in params]
        self.v = [np.zeros_like(p) for p in params]
        self.t = 0

    def step(self, grads):
        self.t += 1
        for i, (p, g) in enumerate(zip(self.params, grads)):
            self.m[i] = self.b1 * self.m[i] + (1 - self.b1) * g
            self.v[i] = self.b2 * self.v[i] + (1 - self.b2) * g ** 2
            self.m[i] = self.m[i] / (1 - self.b1 ** self.t)
            v_hat = self.v[i] / (1 - self.b2 ** self.t)
            p -= self.lr * self.m[i] / (np.sqrt(v_hat) + self.eps)


# y = a noisy wave
x = np.linspace(-2, 2, 64)[:, None]
y = np.sin(3 * x) + 0.05 * rng.normal(size=x.shape)

W1 = rng.normal(0, 1, (1, 16))
b1 = rng.normal(0, 1, 16)
W2 = rng.normal(0, 0.25, (16, 1))
b2 = np.zeros(1)
opt = Adam([W1, b1, W2, b2], lr=0.002)

for epoch in range(500):
    h = np.tanh(x @ W1 + b1)
    p = h @ W2 + b2
    d = (p - y) / len(x)
    dh = d @ W2.T * (1 - h * h)
    opt.step([x.T @ dh, dh.sum(0), h.T @ d, d.sum(0)])
    if epoch % 100 == 0:
        print(epoch, float(np.mean((p - y) ** 2)))
