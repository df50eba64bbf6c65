# verdict: right
import numpy as np

class Dense:
    def __init__(self, n_in, n_out, rng):
        self.params = [rng.standard_normal((n_in, n_out)) * np.sqrt(2 / n_in), np.zeros(n_out)]
        self.grads = [None, None]

    def forward(self, x):
        self.x = x
        return x @ self.params[0] + self.params[1]

    def backward(self, g):
        self.grads = [self.x.T @ g, g.sum(axis=0)]
        return g @ self.params[0].T

class ReLU:
    params, grads = [], []

    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, g):
        return g * self.mask

class SoftmaxCrossEntropy:
    def forward(self, z, y):
        z = z - z.max(axis=1, keepdims=True)
        self.p = np.exp(z) / np.exp(z).sum(axis=1, keepdims=True)
        self.y = y
        return -np.mean(np.log(self.p[np.arange(len(y)), y] + 1e-12))

    def backward(self):
        g = self.p.copy()
        g[np.arange(len(self.y)), self.y] -= 1
        return g / len(self.y)

class Adam:
    def __init__(self, layers, lr=0.01, b1=0.9, b2=0.999, eps=1e-8):
        self.layers, self.lr, self.b1, self.b2, self.eps, self.t = layers, lr, b1, b2, eps, 0
        self.m = [[np.zeros_like(p) for p in l.params] for l in layers]
        self.v = [[np.zeros_like(p) for p in l.params] for l in layers]

    def step(self):
        self.t += 1
        for l, ms, vs in zip(self.layers, self.m, self.v):
            for p, g, m, v in zip(l.params, l.grads, ms, vs):
                m[...] = self.b1 * m + (1 - self.b1) * g
                v[...] = self.b2 * v + (1 - self.b2) * g * g
                mhat = m / (1 - self.b1 ** self.t)
                vhat = v / (1 - self.b2 ** self.t)
                p -= self.lr * mhat / (np.sqrt(vhat) + self.eps)

def batches(X, y, size, rng):
    idx = rng.permutation(len(X))
    for i in range(0, len(X), size):
        yield X[idx[i:i + size]], y[idx[i:i + size]]

rng = np.random.default_rng(4)
X = rng.standard_normal((180, 2))
y = (np.hypot(X[:, 0], X[:, 1]) > 1.1).astype(int) + (X[:, 0] > 1)
layers = [Dense(2, 16, rng), ReLU(), Dense(16, 16, rng), ReLU(), Dense(16, 3, rng)]
loss_fn, opt = SoftmaxCrossEntropy(), Adam(layers)

def model(x):
    for l in layers:
        x = l.forward(x)
    return x

for epoch in range(40):
    total = 0
    for xb, yb in batches(X, y, 30, rng):
        total += loss_fn.forward(model(xb), yb) * len(xb)
        g = loss_fn.backward()
        for l in reversed(layers):
            g = l.backward(g)
        opt.step()
    if epoch % 10 == 0:
        print(epoch, total / len(X))
