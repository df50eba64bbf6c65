# verdict: wrong
# first wrong: hidden_delta
# line: 21|23
# mistake: l1error-uses-updated-weights
# why: backward changes the layer's weights first and sends the error back through the new ones
import numpy as np

rng = np.random.default_rng(7)


class FullyConnected:
    def __init__(self, fan_in, fan_out):
        self.w = rng.uniform(-1, 1, (fan_in, fan_out))
        self.b = np.zeros(fan_out)

    def forward(self, x):
        self.x = x
        return x @ self.w + self.b

    def backward(self, grad, lr):
        self.w -= lr * self.x.T @ grad
        self.b -= lr * grad.sum(axis=0)
        return grad @ self.w.T


class Sigmoid:
    def forward(self, z):
        self.a = 1 / (1 + np.exp(-z))
        return self.a

    def backward(self, grad, lr):
        return grad * self.a * (1 - self.a)


net = [FullyConnected(2, 4), Sigmoid(), FullyConnected(4, 1), Sigmoid()]
x = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
t = np.array([[0], [1], [1], [0]], dtype=float)

for epoch in range(10000):
    y = x
    for part in net:
        y = part.forward(y)
    grad = y - t
    for part in net[::-1]:
        grad = part.backward(grad, 1.0)
print(y.round(3))
