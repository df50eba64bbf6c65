# verdict: wrong
# line: 76
# why: A node that is used twice keeps only the gradient of one of its uses.
import numpy as np


def fold(g, shape):
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for ax, s in enumerate(shape):
        if s == 1 and g.shape[ax] != 1:
            g = g.sum(axis=ax, keepdims=True)
    return g


class Arr:
    def __init__(self, data, parents=(), trainable=False):
        self.data = np.asarray(data, dtype=float)
        self.parents = parents
        self.trainable = trainable
        self.grad = np.zeros_like(self.data)

    def __add__(self, other):
        return Arr(self.data + other.data, [
            (self, lambda g: fold(g, self.data.shape)),
            (other, lambda g: fold(g, other.data.shape))])

    def __sub__(self, other):
        return Arr(self.data - other.data, [
            (self, lambda g: fold(g, self.data.shape)),
            (other, lambda g: fold(-g, other.data.shape))])

    def __mul__(self, other):
        return Arr(self.data * other.data, [
            (self, lambda g: fold(g * other.data, self.data.shape)),
            (other, lambda g: fold(g * self.data, other.data.shape))])

    def __matmul__(self, other):
        return Arr(self.data @ other.data, [
            (self, lambda g: g @ other.data.T),
            (other, lambda g: self.data.T @ g)])

    def exp(self):
        e = np.exp(self.data)
        return Arr(e, [(self, lambda g: g * e)])

    def log(self):
        return Arr(np.log(self.data), [(self, lambda g: g / self.data)])

    def tanh(self):
        t = np.tanh(self.data)
        return Arr(t, [(self, lambda g: g * (1 - t * t))])

    def mean(self):
        n = self.data.size
        return Arr(self.data.mean(), [(self, lambda g: g * np.ones_like(self.data) / n)])

    def sum_rows(self):
        return Arr(self.data.sum(axis=1, keepdims=True), [(self, lambda g: g * np.ones_like(self.data))])

    def backprop(self):
        line_up, seen = [], set()

        def visit(node):
            if id(node) in seen:
                return
            seen.add(id(node))
            for parent, _ in node.parents:
                visit(parent)
            line_up.append(node)

        visit(self)
        self.grad = np.ones_like(self.data)
        for node in reversed(line_up):
            for parent, fn in node.parents:
                parent.grad = fn(node.grad)


rng = np.random.default_rng(20)
centres = np.array([[0, 2], [2, -1], [-2, -1]])
labels = np.arange(60) % 3
points = centres[labels] + rng.normal(0, 0.9, (60, 2))
onehot = Arr(np.eye(3)[labels])
inputs = Arr(points)

W1 = Arr(rng.normal(0, 0.7, (2, 6)), trainable=True)
b1 = Arr(np.zeros((1, 6)), trainable=True)
W2 = Arr(rng.normal(0, 0.7, (6, 3)), trainable=True)
b2 = Arr(np.zeros((1, 3)), trainable=True)
params = [W1, b1, W2, b2]

for step in range(160):
    logits = (inputs @ W1 + b1).tanh() @ W2 + b2
    picked = (logits * onehot).sum_rows()
    loss = (logits.exp().sum_rows().log() - picked).mean()
    for p in params:
        p.grad = np.zeros_like(p.data)
    loss.backprop()
    for p in params:
        p.data = p.data - 0.02 * p.grad
    if step % 40 == 0:
        hit = np.mean(logits.data.argmax(axis=1) == labels)
        print(f"step {step} loss {float(loss.data):.4f} accuracy {hit:.2f}")
