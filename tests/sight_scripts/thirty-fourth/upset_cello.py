# verdict: wrong
# line: 28
# layers that know how to go back
import numpy as np
np.random.seed(36)
obs = np.random.randn(45, 2)
resp = np.c_[np.tanh(obs[:, 0]), obs[:, 0] * obs[:, 1]]

class Layer:
    def __init__(self, a, b):
        self.w = np.random.randn(a, b) * 0.6
        self.c = np.zeros(b)
    def __call__(self, x):
        self.x = x
        return x @ self.w + self.c
    def back(self, d, lr):
        up = d @ self.w.T
        self.w -= lr * self.x.T @ d / len(d)
        self.c -= lr * d.mean(axis=0)
        return up

one, two = Layer(2, 7), Layer(7, 2)
for epoch in range(1500):
    h = np.tanh(one(obs))
    out = two(h)
    d = out - resp
    up = two.back(d, 0.1)
    one.back(up, 0.1)
    if epoch % 300 == 0:
        print(epoch, np.mean((out - resp) ** 2))
