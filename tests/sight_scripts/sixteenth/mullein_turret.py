# verdict: wrong
# line: 30
# why: dropout mask is missing in the backward pass
import numpy as np

rng = np.random.default_rng(53)


class DropoutNet:
    def __init__(self, n_in, n_hidden, n_out, p_drop):
        self.p_drop = p_drop
        self.W1 = rng.normal(0, np.sqrt(2 / n_in), (n_in, n_hidden))
        self.b1 = np.zeros(n_hidden)
        self.W2 = rng.normal(0, np.sqrt(2 / n_hidden), (n_hidden, n_out))
        self.b2 = np.zeros(n_out)

    def forward(self, x, training=False):
        self.x = x
        self.z = x @ self.W1 + self.b1
        self.h = np.maximum(self.z, 0)
        if training:
            self.mask = (rng.random(self.h.shape) >= self.p_drop) / (1 - self.p_drop)
            self.h = self.h * self.mask
        return self.h @ self.W2 + self.b2

    def backward(self, grad, lr):
        dW2 = self.h.T @ grad
        db2 = grad.sum(axis=0)
        dh = grad @ self.W2.T
        dz = dh * (self.z > 0)
        dW1 = self.x.T @ dz
        db1 = dz.sum(axis=0)
        self.W1 -= lr * dW1
        self.b1 -= lr * db1
        self.W2 -= lr * dW2
        self.b2 -= lr * db2


x = rng.uniform(-2, 2, (100, 1))
y = np.sin(2 * x)
net = DropoutNet(1, 24, 1, p_drop=0.25)
for epoch in range(600):
    prediction = net.forward(x, training=True)
    net.backward((prediction - y) / len(x), lr=0.05)

print("mse without dropout:", np.mean((net.forward(x) - y) ** 2))
