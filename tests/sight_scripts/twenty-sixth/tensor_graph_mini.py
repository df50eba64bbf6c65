# verdict: right
import numpy as np


def unbroadcast(g, shape):
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for axis, size in enumerate(shape):
        if size == 1 and g.shape[axis] != 1:
            g = g.sum(axis=axis, keepdims=True)
    return g


class Tensor:
    def __init__(self, value, back=None):
        self.value = np.asarray(value, dtype=float)
        self.grad = np.zeros_like(self.value)
        self.back = back or (lambda g: None)

    def __add__(self, other):
        def back(g):
            self.push(unbroadcast(g, self.value.shape))
            other.push(unbroadcast(g, other.value.shape))
        return Tensor(self.value + other.value, back)

    def __sub__(self, other):
        def back(g):
            self.push(g)
            other.push(-g)
        return Tensor(self.value - other.value, back)

    def __matmul__(self, other):
        def back(g):
            self.push(g @ other.value.T)
            other.push(self.value.T @ g)
        return Tensor(self.value @ other.value, back)

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.value))
        return Tensor(s, lambda g: self.push(g * s * (1 - s)))

    def mean_square(self):
        n = self.value.size
        return Tensor(np.mean(self.value ** 2), lambda g: self.push(g * 2 * self.value / n))

    def push(self, g):
        self.grad = self.grad + g
        self.back(g)


rng = np.random.default_rng(2718)
x = Tensor(rng.uniform(-1, 1, (35, 3)))
y = Tensor(np.prod(x.value, axis=1, keepdims=True) * 5)
w1, b1 = Tensor(rng.normal(size=(3, 11))), Tensor(np.zeros((1, 11)))
w2, b2 = Tensor(rng.normal(size=(11, 1))), Tensor(np.zeros((1, 1)))

for step in range(800):
    pred = (x @ w1 + b1).sigmoid() @ w2 + b2
    loss = (pred - y).mean_square()
    for p in (w1, b1, w2, b2):
        p.grad = np.zeros_like(p.value)
    loss.push(np.ones(()))
    for p in (w1, b1, w2, b2):
        p.value = p.value - 0.1 * p.grad
    if step % 200 == 0:
        print(step, float(loss.value))
