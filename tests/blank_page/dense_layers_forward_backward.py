# verdict: right
# first wrong: -
# line: -
# mistake: -
# why: a stack of dense and sigmoid objects, each sending back through its old weights before it moves

import numpy as np
rng = np.random.default_rng(5)


class Module:
    def forward(self, x):
        raise NotImplementedError

    def backward(self, grad, lr):
        raise NotImplementedError


class Dense(Module):
    def __init__(self, n_in, n_out):
        self.W = rng.normal(0, 1, (n_in, n_out))
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        return x @ self.W + self.b

    def backward(self, grad, lr):
        back = grad @ self.W.T
        self.W = self.W - lr * self.x.T @ grad
        self.b = self.b - lr * grad.sum(axis=0)
        return back


class Sigmoid(Module):
    def forward(self, x):
        self.y = 1 / (1 + np.exp(-x))
        return self.y

    def backward(self, grad, lr):
        return grad * self.y * (1 - self.y)


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
model = [Dense(2, 5), Sigmoid(), Dense(5, 1), Sigmoid()]

for epoch in range(15000):
    out = X
    for layer in model:
        out = layer.forward(out)
    grad = out - Y
    for layer in reversed(model):
        grad = layer.backward(grad, lr=0.3)
    if epoch % 3000 == 0:
        print(f"{epoch:>6} {((out - Y) ** 2).mean():.6f}")
print(out.round(3))
