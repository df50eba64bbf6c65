# verdict: wrong
# line: 21
# also: 23
# why: Dense layer updates its weights before it passes the gradient on
import numpy as np

class Layer:
    def forward(self, inp):
        raise NotImplementedError

class Linear(Layer):
    def __init__(self, n, m):
        self.weights = np.random.rand(n, m) - 0.5
        self.bias = np.random.rand(1, m) - 0.5

    def forward(self, inp):
        self.inp = inp
        return np.dot(inp, self.weights) + self.bias

    def backward(self, err, lr):
        self.weights -= lr * np.dot(self.inp.T, err)
        self.bias -= lr * err.sum(axis=0, keepdims=True)
        return np.dot(err, self.weights.T)

class Activation(Layer):
    def __init__(self, fn, prime):
        self.fn, self.prime = fn, prime

    def forward(self, inp):
        self.inp = inp
        return self.fn(inp)

    def backward(self, err, lr):
        return err * self.prime(self.inp)

np.random.seed(41)
x = np.random.uniform(-1, 1, (30, 2))
t = x[:, :1] * x[:, 1:] + 0.5 * x[:, :1]
layers = [Linear(2, 6), Activation(np.tanh, lambda v: 1 - np.tanh(v) ** 2), Linear(6, 1)]

for epoch in range(500):
    y = x
    for layer in layers:
        y = layer.forward(y)
    loss = np.mean((y - t) ** 2)
    err = 2 * (y - t) / t.size
    for layer in reversed(layers):
        err = layer.backward(err, 0.15)
    if epoch % 100 == 0:
        print("epoch %d  loss %f" % (epoch, loss))
