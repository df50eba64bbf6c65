# verdict: right
import numpy as np


class Dense:
    """fully connected layer followed by a sigmoid"""

    def __init__(self, n_in, n_out, rng):
        self.W = rng.standard_normal((n_in, n_out))
        self.b = np.zeros(n_out)

    def forward(self, x):
        self.x = x
        self.a = 1 / (1 + np.exp(-(x @ self.W + self.b)))
        return self.a

    def backward(self, grad, lr):
        d = grad * self.a * (1 - self.a)
        back = d @ self.W.T
        self.W -= lr * self.x.T @ d
        self.b -= lr * d.sum(axis=0)
        return back


X = np.array([[i >> 2 & 1, i >> 1 & 1, i & 1] for i in range(8)], dtype=float)
Y = (X.sum(axis=1) % 2).reshape(-1, 1)

rng = np.random.default_rng(4)
net = [Dense(3, 8, rng), Dense(8, 1, rng)]

for epoch in range(6000):
    out = X
    for layer in net:
        out = layer.forward(out)
    grad = out - Y
    for layer in reversed(net):
        grad = layer.backward(grad, 0.5)

for bits, o in zip(X.astype(int), out):
    print(bits, "parity", round(float(o[0]), 3))
