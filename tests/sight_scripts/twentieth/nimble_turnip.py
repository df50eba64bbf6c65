# verdict: wrong
# line: 38
# also: 40
# why: hidden delta: the gradient is sent back through the weights after they were updated
import numpy as np
from dataclasses import dataclass

np.random.seed(21)


@dataclass
class Layer:
    W: np.ndarray
    b: np.ndarray
    x: np.ndarray = None
    a: np.ndarray = None


def make(n_in, n_out):
    return Layer(np.random.uniform(-1, 1, (n_in, n_out)), np.zeros(n_out))


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def forward(layers, x):
    for l in layers:
        l.x = x
        l.a = sigmoid(x @ l.W + l.b)
        x = l.a
    return x


def backward(layers, grad, lr):
    for l in reversed(layers):
        delta = grad * l.a * (1 - l.a)
        l.W -= lr * l.x.T @ delta
        l.b -= lr * delta.sum(axis=0)
        grad = delta @ l.W.T


X = np.array([[0, 0], [0, 1], [1, 0], [1, 1]], dtype=float)
Y = np.array([[0], [1], [1], [0]], dtype=float)
layers = [make(2, 5), make(5, 4), make(4, 1)]

for epoch in range(10000):
    out = forward(layers, X)
    backward(layers, out - Y, lr=0.7)
    if epoch % 2000 == 0:
        print(epoch, np.mean((out - Y) ** 2))
print(forward(layers, X))
