# verdict: right
import numpy as np


class Dense:
    def __init__(self, n_in, n_out, rng):
        self.W = rng.normal(0, np.sqrt(2 / n_in), size=(n_in, n_out))
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad):
        self.dW = self.x.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.W.T

    def step(self, lr):
        self.W -= lr * self.dW
        self.b -= lr * self.db


class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, grad):
        return grad * self.mask

    def step(self, lr):
        pass


class SoftmaxCrossEntropy:
    def forward(self, z, labels):
        z = z - z.max(axis=1, keepdims=True)
        e = np.exp(z)
        self.p = e / e.sum(axis=1, keepdims=True)
        self.labels = labels
        return -np.log(self.p[np.arange(len(labels)), labels] + 1e-12).mean()

    def backward(self):
        g = self.p.copy()
        g[np.arange(len(g)), self.labels] -= 1
        return g / len(g)


def spirals(rng, n=60, k=3):
    X, y = [], []
    for c in range(k):
        r = np.linspace(0.05, 1, n)
        t = np.linspace(c * 4, (c + 1) * 4, n) + rng.normal(0, 0.2, n)
        X.append(np.c_[r * np.sin(t), r * np.cos(t)])
        y += [c] * n
    return np.vstack(X), np.array(y)


rng = np.random.default_rng(0)
X, y = spirals(rng)
net = [Dense(2, 24, rng), ReLU(), Dense(24, 24, rng), ReLU(), Dense(24, 3, rng)]
head = SoftmaxCrossEntropy()

for epoch in range(1500):
    out = X
    for layer in net:
        out = layer.forward(out)
    loss = head.forward(out, y)
    grad = head.backward()
    for layer in reversed(net):
        grad = layer.backward(grad)
    for layer in net:
        layer.step(0.5)
    if epoch % 300 == 0:
        print(epoch, round(loss, 4), (out.argmax(1) == y).mean())
