# verdict: wrong
# line: 13
# also: 37
# why: derivatives: The derivative of tanh takes the input z for the output.
import numpy as np


def tanh(z):
    return np.tanh(z)


def dtanh(z):
    return 1 - z ** 2


class Regressor:
    def __init__(self, layers, alpha):
        self.alpha = alpha
        self.W = [np.random.randn(b, a) / np.sqrt(a) for a, b in zip(layers, layers[1:])]
        self.b = [np.random.randn(b, 1) * 0.1 for b in layers[1:]]

    def forward(self, x):
        self.z, self.a = [], [x]
        for i, (W, b) in enumerate(zip(self.W, self.b)):
            self.z.append(W.dot(self.a[-1]) + b)
            last = i == len(self.W) - 1
            self.a.append(self.z[-1] if last else tanh(self.z[-1]))
        return self.a[-1]

    def backward(self, y):
        m = y.shape[1]
        delta = (self.a[-1] - y) / m
        for i in range(len(self.W) - 1, -1, -1):
            dW = delta.dot(self.a[i].T)
            db = delta.sum(axis=1, keepdims=True)
            if i > 0:
                delta = self.W[i].T.dot(delta) * dtanh(self.z[i - 1])
            self.W[i] -= self.alpha * dW
            self.b[i] -= self.alpha * db


np.random.seed(40)
x = np.linspace(-1, 1, 40).reshape(1, -1)
y = np.cos(3 * x)
model = Regressor([1, 8, 8, 1], 0.01)
for epoch in range(200):
    out = model.forward(x)
    model.backward(y)
    if epoch % 50 == 0:
        print(epoch, np.mean((out - y) ** 2))
