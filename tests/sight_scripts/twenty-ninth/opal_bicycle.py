# verdict: wrong
# line: 14
# also: 15
import numpy as np


class Momentum:
    def __init__(self, lr=0.05, mu=0.8):
        self.lr, self.mu = lr, mu
        self.velocity = {}

    def update(self, params, grads):
        for p, g in zip(params, grads):
            key = p.shape
            v = self.velocity.get(key, np.zeros_like(p))
            v = self.mu * v - self.lr * g
            self.velocity[key] = v
            p += v


class MLP:
    def __init__(self, sizes, seed):
        rng = np.random.default_rng(seed)
        self.params = []
        for a, b in zip(sizes, sizes[1:]):
            self.params += [rng.normal(0, 1 / np.sqrt(a), (a, b)), np.zeros(b)]

    def forward(self, x):
        self.acts = [x]
        n = len(self.params) // 2
        for i in range(n):
            z = self.acts[-1] @ self.params[2 * i] + self.params[2 * i + 1]
            self.acts.append(np.tanh(z) if i < n - 1 else z)
        return self.acts[-1]

    def backward(self, dout):
        grads = [None] * len(self.params)
        for i in range(len(self.params) // 2 - 1, -1, -1):
            grads[2 * i] = self.acts[i].T @ dout
            grads[2 * i + 1] = dout.sum(axis=0)
            if i:
                dout = dout @ self.params[2 * i].T * (1 - self.acts[i] ** 2)
        return grads


x = np.linspace(-1, 1, 40)[:, None]
y = np.abs(x) - 0.5
net, opt = MLP([1, 8, 8, 8, 1], 3), Momentum()
for it in range(400):
    out = net.forward(x)
    grads = net.backward(2 * (out - y) / len(x))
    opt.update(net.params, grads)
    if it % 80 == 0:
        print(it, np.mean((out - y) ** 2))
