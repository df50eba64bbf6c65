# verdict: right
import numpy as np


class Tensor:
    """Array with a memory. Supports just what the network below needs."""

    def __init__(self, array, parents=(), name=""):
        self.array = np.asarray(array, dtype=float)
        self.parents = parents          # pairs (tensor, function: grad of me -> grad of it)
        self.grad = None
        self.name = name

    @staticmethod
    def _fit(grad, shape):
        # undo broadcasting
        while grad.ndim > len(shape):
            grad = grad.sum(axis=0)
        for axis, size in enumerate(shape):
            if size == 1 and grad.shape[axis] != 1:
                grad = grad.sum(axis=axis, keepdims=True)
        return grad

    def __add__(self, other):
        return Tensor(self.array + other.array, (
            (self, lambda g: Tensor._fit(g, self.array.shape)),
            (other, lambda g: Tensor._fit(g, other.array.shape))))

    def __matmul__(self, other):
        return Tensor(self.array @ other.array, (
            (self, lambda g: g @ other.array.T),
            (other, lambda g: self.array.T @ g)))

    def tanh(self):
        t = np.tanh(self.array)
        return Tensor(t, ((self, lambda g: g * (1 - t ** 2)),))

    def cross_entropy(self, labels):
        z = self.array - self.array.max(axis=1, keepdims=True)
        logp = z - np.log(np.exp(z).sum(axis=1, keepdims=True))
        n = len(labels)
        picked = logp[np.arange(n), labels]

        def back(g):
            d = np.exp(logp)
            d[np.arange(n), labels] -= 1
            return g * d / n
        return Tensor(-picked.mean(), ((self, back),))

    def backward(self):
        order, done = [], set()

        def visit(t):
            if id(t) in done:
                return
            done.add(id(t))
            for parent, _ in t.parents:
                visit(parent)
            order.append(t)

        visit(self)
        for t in order:
            t.grad = np.zeros_like(t.array)
        self.grad = np.ones_like(self.array)
        for t in reversed(order):
            for parent, push in t.parents:
                parent.grad = parent.grad + push(t.grad)


rng = np.random.default_rng(404)

# Which third of the unit disc does a point lie in?
angle = rng.uniform(0, 2 * np.pi, 90)
radius = np.sqrt(rng.uniform(0, 1, 90))
points = np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
third = (angle // (2 * np.pi / 3)).astype(int)

W1 = Tensor(rng.normal(0, 1.0, (2, 8)), name="W1")
b1 = Tensor(np.zeros((1, 8)), name="b1")
W2 = Tensor(rng.normal(0, 0.5, (8, 3)), name="W2")
b2 = Tensor(np.zeros((1, 3)), name="b2")
x = Tensor(points)

for it in range(400):
    loss = ((x @ W1 + b1).tanh() @ W2 + b2).cross_entropy(third)
    loss.backward()
    for p in (W1, b1, W2, b2):
        p.array = p.array - 0.5 * p.grad
    if it % 80 == 0:
        print(it, float(loss.array))
