# verdict: right
# why: A small tensor autograd with broadcasting-aware add; gradient of the mean squared error, checked by the loss.
import numpy as np

class Tensor:
    def __init__(self, data, parents=(), backward=None):
        self.data = np.asarray(data, dtype=float)
        self.grad = np.zeros_like(self.data)
        self.parents = parents
        self.backward_fn = backward

    def __matmul__(self, o):
        def bw(g):
            self.grad += g @ o.data.T
            o.grad += self.data.T @ g
        return Tensor(self.data @ o.data, (self, o), bw)

    def __add__(self, o):
        def bw(g):
            self.grad += g
            o.grad += g.sum(axis=0) if o.data.ndim < g.ndim else g
        return Tensor(self.data + o.data, (self, o), bw)

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.data))
        def bw(g):
            self.grad += g * s * (1 - s)
        return Tensor(s, (self,), bw)

    def mse(self, target):
        diff = self.data - target
        def bw(g):
            self.grad += g * 2 * diff / diff.size
        return Tensor((diff ** 2).mean(), (self,), bw)

    def backward(self):
        order, visited = [], []
        def visit(t):
            if all(t is not v for v in visited):
                visited.append(t)
                for p in t.parents:
                    visit(p)
                order.append(t)
        visit(self)
        self.grad = np.ones_like(self.data)
        for t in reversed(order):
            if t.backward_fn:
                t.backward_fn(t.grad)

rng = np.random.default_rng(5)
X = Tensor([[0, 0], [0, 1], [1, 0], [1, 1]])
Y = np.array([[0], [1], [1], [0.]])
W1, B1 = Tensor(rng.normal(size=(2, 6))), Tensor(np.zeros(6))
W2, B2 = Tensor(rng.normal(size=(6, 1))), Tensor(np.zeros(1))
params = [W1, B1, W2, B2]

for epoch in range(2000):
    out = ((X @ W1 + B1).sigmoid() @ W2 + B2).sigmoid()
    loss = out.mse(Y)
    for p in params:
        p.grad = np.zeros_like(p.data)
    loss.backward()
    for p in params:
        p.data -= 2.0 * p.grad
    if epoch % 400 == 0:
        print(epoch, float(loss.data))
