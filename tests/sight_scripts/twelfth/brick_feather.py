# verdict: wrong
# line: 25
# why: slope z*(1-z) is taken from the pre-activation instead of the output
from dataclasses import dataclass
import numpy as np

np.random.seed(19)


@dataclass
class SigmoidLayer:
    weights: np.ndarray
    bias: np.ndarray

    @classmethod
    def random(cls, fan_in, fan_out):
        return cls(np.random.uniform(-0.5, 0.5, (fan_in, fan_out)), np.zeros((1, fan_out)))

    def forward(self, x):
        self.x = x
        self.z = x @ self.weights + self.bias
        return 1 / (1 + np.exp(-self.z))

    def backward(self, grad):
        dz = grad * (self.z * (1 - self.z))
        self.grad_w = self.x.T @ dz
        self.grad_b = dz.sum(axis=0, keepdims=True)
        return dz @ self.weights.T

    def descend(self, lr):
        self.weights -= lr * self.grad_w
        self.bias -= lr * self.grad_b


X = np.random.rand(20, 2)
Y = (X[:, :1] > X[:, 1:]).astype(float)
stack = [SigmoidLayer.random(2, 4), SigmoidLayer.random(4, 1)]

for epoch in range(200):
    out = X
    for layer in stack:
        out = layer.forward(out)
    g = 2 * (out - Y) / len(X)
    for layer in reversed(stack):
        g = layer.backward(g)
    for layer in stack:
        layer.descend(0.02)
    if epoch % 50 == 0:
        print(epoch, float(((out - Y) ** 2).mean()))
