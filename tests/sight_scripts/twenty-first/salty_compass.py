# verdict: right
"""A tape: every operation remembers how to send its gradient back."""
import numpy as np

tape = []


class Var:
    def __init__(self, value):
        self.value = value
        self.grad = 0.0


def record(value, back):
    out = Var(value)
    tape.append((out, back))
    return out


def affine(x, w, b):
    def back(g):
        x.grad = x.grad + g @ w.value.T
        w.grad = w.grad + x.value.T @ g
        b.grad = b.grad + g.sum(axis=0)
    return record(x.value @ w.value + b.value, back)


def relu(x):
    def back(g):
        x.grad = x.grad + g * (x.value > 0)
    return record(np.where(x.value > 0, x.value, 0.0), back)


def cross_entropy(logits, labels):
    z = logits.value - logits.value.max(axis=1, keepdims=True)
    p = np.exp(z)
    p /= p.sum(axis=1, keepdims=True)
    rows = np.arange(len(labels))

    def back(g):
        d = p.copy()
        d[rows, labels] -= 1
        logits.grad = logits.grad + g * d / len(labels)
    return record(-np.log(p[rows, labels]).mean(), back)


def backprop(final):
    final.grad = 1.0
    while tape:
        out, back = tape.pop()
        back(out.grad)


rng = np.random.default_rng(5)
labels = np.repeat([0, 1, 2, 3], 20)
corners = np.array([[1, 1], [-1, 1], [-1, -1], [1, -1]], dtype=float)
points = corners[labels] + 0.5 * rng.standard_normal((80, 2))

W1, c1 = Var(rng.standard_normal((2, 12))), Var(np.zeros(12))
W2, c2 = Var(rng.standard_normal((12, 4)) / np.sqrt(12)), Var(np.zeros(4))

for n in range(250):
    weights = (W1, c1, W2, c2)
    for w in weights:
        w.grad = 0.0
    loss = cross_entropy(affine(relu(affine(Var(points), W1, c1)), W2, c2), labels)
    backprop(loss)
    for w in weights:
        w.value = w.value - 0.2 * w.grad
    if n % 50 == 0:
        print(n, loss.value)
