# verdict: wrong
# line: 47
# why: zero_grad resets only the weight gradients, the bias gradients keep accumulating
import numpy as np

rng = np.random.default_rng(18)


class Linear:
    def __init__(self, n_in, n_out):
        self.w = rng.normal(size=(n_in, n_out)) / np.sqrt(n_in)
        self.b = np.zeros(n_out)
        self.dw = np.zeros_like(self.w)
        self.db = np.zeros_like(self.b)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, g):
        self.dw += self.x.T @ g
        self.db += g.sum(axis=0)
        return g @ self.w.T


class ReLU:
    def forward(self, x):
        self.mask = x > 0
        return x * self.mask

    def backward(self, g):
        return g * self.mask


class MSELoss:
    def forward(self, pred, target):
        self.diff = pred - target
        return float((self.diff ** 2).mean())

    def backward(self):
        return 2 * self.diff / self.diff.size


def zero_grad(layers):
    for layer in layers:
        if isinstance(layer, Linear):
            layer.dw[:] = 0


def step(layers, lr):
    for layer in layers:
        if isinstance(layer, Linear):
            layer.w -= lr * layer.dw
            layer.b -= lr * layer.db


net = [Linear(3, 12), ReLU(), Linear(12, 12), ReLU(), Linear(12, 1)]
criterion = MSELoss()
X = rng.uniform(-1, 1, (40, 3))
Y = (X[:, :1] + X[:, 1:2] * X[:, 2:])

for epoch in range(200):
    zero_grad(net)
    out = X
    for layer in net:
        out = layer.forward(out)
    loss = criterion.forward(out, Y)
    grad = criterion.backward()
    for layer in reversed(net):
        grad = layer.backward(grad)
    step(net, 0.02)
    if epoch % 40 == 0:
        print(f"[{epoch:3d}] {loss:.5f}")
