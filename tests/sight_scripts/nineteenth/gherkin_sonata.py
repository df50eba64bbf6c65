# verdict: wrong
# line: 26
# why: ReLU's backward pass looks at the sign of the gradient
import numpy as np

class Affine:
    def __init__(self, i, o, rng):
        self.W = rng.normal(0, np.sqrt(2 / i), (i, o))
        self.b = np.zeros(o)

    def forward(self, X):
        self.X = X
        return X @ self.W + self.b

    def backward(self, grad):
        self.dW = self.X.T @ grad
        self.db = grad.sum(axis=0)
        return grad @ self.W.T

class ReLU:
    def forward(self, X):
        self.out = np.maximum(0, X)
        return self.out

    def backward(self, grad):
        return grad * (grad > 0)

rng = np.random.default_rng(66)
X = rng.uniform(-1, 1, (64, 2))
Y = np.abs(X[:, :1] + X[:, 1:])
net = [Affine(2, 12, rng), ReLU(), Affine(12, 1, rng)]

for epoch in range(400):
    out = X
    for layer in net:
        out = layer.forward(out)
    grad = (out - Y) / len(X)
    for layer in net[::-1]:
        grad = layer.backward(grad)
    for layer in net:
        if isinstance(layer, Affine):
            layer.W -= 0.05 * layer.dW
            layer.b -= 0.05 * layer.db
    if epoch % 80 == 0:
        print(f"epoch {epoch}  mse {np.mean((out - Y) ** 2):.5f}")
