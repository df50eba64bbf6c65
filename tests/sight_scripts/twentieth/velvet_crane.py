# verdict: right
import numpy as np

rng = np.random.default_rng(42)


class Dense:
    def __init__(self, n_in, n_out):
        self.W = rng.standard_normal((n_in, n_out)) / np.sqrt(n_in)
        self.b = np.zeros(n_out)
        self.vW = np.zeros_like(self.W)
        self.vb = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad):
        self.gW = self.x.T @ grad
        self.gb = grad.sum(axis=0)
        return grad @ self.W.T

    def update(self, lr, mu):
        self.vW = mu * self.vW - lr * self.gW
        self.vb = mu * self.vb - lr * self.gb
        self.W += self.vW
        self.b += self.vb


class Tanh:
    def forward(self, x):
        self.out = np.tanh(x)
        return self.out

    def backward(self, grad):
        return grad * (1 - self.out ** 2)

    def update(self, lr, mu):
        pass


layers = [Dense(1, 16), Tanh(), Dense(16, 16), Tanh(), Dense(16, 1)]

X = np.linspace(-3, 3, 90).reshape(-1, 1)
Y = np.sin(X)
batch = 20

for epoch in range(400):
    order = rng.permutation(len(X))
    for start in range(0, len(X), batch):
        idx = order[start:start + batch]
        xb, yb = X[idx], Y[idx]
        out = xb
        for layer in layers:
            out = layer.forward(out)
        grad = 2 * (out - yb) / len(xb)
        for layer in reversed(layers):
            grad = layer.backward(grad)
        for layer in layers:
            layer.update(0.02, 0.9)

out = X
for layer in layers:
    out = layer.forward(out)
print("mse", np.mean((out - Y) ** 2))
