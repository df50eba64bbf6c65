# verdict: right
import numpy as np

class T:
    def __init__(self, v, kids=(), pull=None):
        self.v, self.kids, self.pull, self.d = v, kids, pull, 0.0

    def __matmul__(self, o):
        return T(self.v @ o.v, (self, o), lambda g: (g @ o.v.T, self.v.T @ g))

    def __add__(self, o):
        return T(self.v + o.v, (self, o), lambda g: (g, g.sum(0) if o.v.ndim == 1 else g))

    def relu(self):
        return T(np.maximum(self.v, 0), (self,), lambda g: (g * (self.v > 0),))

    def xent(self, labels):
        e = np.exp(self.v - self.v.max(1, keepdims=True))
        p = e / e.sum(1, keepdims=True)
        rows = np.arange(len(labels))

        def pull(g):
            q = p.copy()
            q[rows, labels] -= 1
            return (g * q / len(labels),)
        return T(-np.log(p[rows, labels]).mean(), (self,), pull)

    def backward(self):
        self.d = 1.0
        todo = [self]
        while todo:                 # a chain: each node has one user
            n = todo.pop()
            if n.pull:
                for kid, g in zip(n.kids, n.pull(n.d)):
                    kid.d = kid.d + g
                    todo.append(kid)

rng = np.random.default_rng(55)
c = rng.integers(0, 3, 120)
X = rng.normal(0, 0.6, (120, 2)) + np.array([[0, 1.5], [1.5, -1], [-1.5, -1]])[c]
params = [T(rng.normal(0, 1, (2, 12))), T(np.zeros(12)), T(rng.normal(0, 0.4, (12, 3))), T(np.zeros(3))]
for epoch in range(30):
    order = rng.permutation(120)
    for k in range(0, len(X), 24):
        sel = order[k:k + 24]
        W1, b1, W2, b2 = params
        loss = ((T(X[sel]) @ W1 + b1).relu() @ W2 + b2).xent(c[sel])
        for p in params:
            p.d = 0.0
        loss.backward()
        for p in params:
            p.v = p.v - 0.2 * p.d
    if epoch % 10 == 0:
        print(epoch, float(loss.v))
