# verdict: right
"""A tape of vector-Jacobian products, read backwards."""
import numpy as np

tape = []


class Tensor:
    def __init__(self, value):
        self.value = np.asarray(value, dtype=float)
        self.bar = np.zeros_like(self.value)


def matmul(a, b):
    c = Tensor(a.value @ b.value)

    def pull():
        a.bar = a.bar + c.bar @ b.value.T
        b.bar = b.bar + a.value.T @ c.bar
    tape.append(pull)
    return c


def plus_row(a, r):
    c = Tensor(a.value + r.value)

    def pull():
        a.bar = a.bar + c.bar
        r.bar = r.bar + c.bar.sum(axis=0)
    tape.append(pull)
    return c


def sigmoid(a):
    c = Tensor(1 / (1 + np.exp(-a.value)))

    def pull():
        a.bar = a.bar + c.bar * c.value * (1 - c.value)
    tape.append(pull)
    return c


def half_sq_error(a, target):
    diff = a.value - target
    c = Tensor(0.5 * (diff ** 2).sum())

    def pull():
        a.bar = a.bar + c.bar * diff
    tape.append(pull)
    return c


rng = np.random.default_rng(7)
x = Tensor([[0, 0], [0, 1], [1, 0], [1, 1]])
y = np.array([[0.0], [1.0], [1.0], [0.0]])
params = [Tensor(rng.normal(size=s)) for s in [(2, 4), (4,), (4, 1), (1,)]]

for i in range(2501):
    tape.clear()
    for p in params:
        p.bar = np.zeros_like(p.value)
    w, b, v, c = params
    out = sigmoid(plus_row(matmul(sigmoid(plus_row(matmul(x, w), b)), v), c))
    loss = half_sq_error(out, y)
    loss.bar = np.array(1.0)
    for pull in reversed(tape):
        pull()
    for p in params:
        p.value = p.value - 1.5 * p.bar
    if i % 500 == 0:
        print(i, float(loss.value))
print(out.value.T)
