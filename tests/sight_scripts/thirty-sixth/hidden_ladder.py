# verdict: right
"""Reverse mode on arrays: every operation leaves a closure on the tape."""
import numpy as np

tape = []


class Tensor:
    def __init__(self, value):
        self.value = np.asarray(value, dtype=float)
        self.grad = np.zeros_like(self.value)

    def __matmul__(self, other):
        out = Tensor(self.value @ other.value)

        def back():
            self.grad += out.grad @ other.value.T
            other.grad += self.value.T @ out.grad
        tape.append(back)
        return out

    def __add__(self, row):
        out = Tensor(self.value + row.value)

        def back():
            self.grad += out.grad
            row.grad += out.grad.sum(axis=0)
        tape.append(back)
        return out


def elu(t):
    neg = np.exp(np.minimum(t.value, 0)) - 1
    out = Tensor(np.where(t.value > 0, t.value, neg))

    def back():
        t.grad += out.grad * np.where(t.value > 0, 1.0, neg + 1)
    tape.append(back)
    return out


def mean_squared(t, target):
    diff = t.value - target
    out = Tensor(np.mean(diff ** 2))

    def back():
        t.grad += out.grad * 2 * diff / diff.size
    tape.append(back)
    return out


def descend(params, loss, rate):
    for p in params:
        p.grad[...] = 0
    loss.grad[...] = 1
    while tape:
        tape.pop()()
    for p in params:
        p.value -= rate * p.grad


rng = np.random.default_rng(9)
X = rng.uniform(-2, 2, (70, 2))
Y = np.column_stack([np.maximum(X[:, 0], X[:, 1]), np.abs(X[:, 0] - X[:, 1])])

params = [Tensor(rng.normal(0, s, shape)) for s, shape in
          [(0.7, (2, 12)), (0.1, (12,)), (0.3, (12, 8)), (0.1, (8,)), (0.3, (8, 2)), (0.1, (2,))]]
A, a, B, b, C, c = params

for k in range(600):
    out = elu(elu(Tensor(X) @ A + a) @ B + b) @ C + c
    loss = mean_squared(out, Y)
    descend(params, loss, 0.1)
    if k % 100 == 0:
        print(k, loss.value)
