# verdict: wrong
# line: 98
# also: 85
# why: error: Predictions (40, 1) minus targets (40,) broadcast to a table (40, 40).
import numpy as np


def unbroadcast(grad, shape):
    while grad.ndim > len(shape):
        grad = grad.sum(axis=0)
    for axis, size in enumerate(shape):
        if size == 1 and grad.shape[axis] != 1:
            grad = grad.sum(axis=axis, keepdims=True)
    return grad


class Tensor:
    def __init__(self, data, parents=()):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents = parents
        self.pull = None

    def __add__(self, other):
        out = Tensor(self.data + other.data, (self, other))

        def pull():
            self.grad += unbroadcast(out.grad, self.data.shape)
            other.grad += unbroadcast(out.grad, other.data.shape)
        out.pull = pull
        return out

    def __sub__(self, other):
        out = Tensor(self.data - other.data, (self, other))

        def pull():
            self.grad += unbroadcast(out.grad, self.data.shape)
            other.grad -= unbroadcast(out.grad, other.data.shape)
        out.pull = pull
        return out

    def __matmul__(self, other):
        out = Tensor(self.data @ other.data, (self, other))

        def pull():
            self.grad += out.grad @ other.data.T
            other.grad += self.data.T @ out.grad
        out.pull = pull
        return out

    def tanh(self):
        out = Tensor(np.tanh(self.data), (self,))

        def pull():
            self.grad += out.grad * (1 - out.data ** 2)
        out.pull = pull
        return out

    def mean_square(self):
        out = Tensor(np.mean(self.data ** 2), (self,))

        def pull():
            self.grad += out.grad * 2 * self.data / self.data.size
        out.pull = pull
        return out

    def backward(self):
        order, seen = [], set()

        def visit(t):
            if id(t) not in seen:
                seen.add(id(t))
                for p in t.parents:
                    visit(p)
                order.append(t)
        visit(self)
        self.grad = np.ones_like(self.data)
        for t in reversed(order):
            if t.pull:
                t.pull()


rng = np.random.default_rng(17)
features = rng.uniform(-1, 1, (40, 3))
target = np.sin(features @ np.array([1.0, -2.0, 0.5]))

w1 = Tensor(rng.normal(0, 0.7, (3, 8)))
b1 = Tensor(np.zeros(8))
w2 = Tensor(rng.normal(0, 0.7, (8, 1)))
b2 = Tensor(np.zeros(1))
params = [w1, b1, w2, b2]

for step in range(400):
    for p in params:
        p.grad = np.zeros_like(p.data)
    hidden = (Tensor(features) @ w1 + b1).tanh()
    prediction = hidden @ w2 + b2
    loss = (prediction - Tensor(target)).mean_square()
    loss.backward()
    for p in params:
        p.data -= 0.1 * p.grad
    if step % 100 == 0:
        print(step, loss.data)
