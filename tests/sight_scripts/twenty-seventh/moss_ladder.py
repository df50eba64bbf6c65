# verdict: wrong
# line: 16
# tiny autograd on numpy arrays
import numpy as np

class Tensor:
    def __init__(self, v, parents=()):
        self.v = np.asarray(v, dtype=float)
        self.g = np.zeros_like(self.v)
        self.parents = parents
        self.back = lambda: None

    def __matmul__(self, o):
        r = Tensor(self.v @ o.v, (self, o))
        def back():
            self.g = r.g @ o.v.T
            o.g += self.v.T @ r.g
        r.back = back
        return r

    def __add__(self, o):
        r = Tensor(self.v + o.v, (self, o))
        def back():
            self.g += r.g
            o.g += r.g.sum(0, keepdims=True) if o.v.shape[0] == 1 else r.g
        r.back = back
        return r

    def relu(self):
        r = Tensor(np.where(self.v > 0, self.v, 0), (self,))
        def back():
            self.g += r.g * (self.v > 0)
        r.back = back
        return r

    def mse(self, target):
        d = self.v - target
        r = Tensor(np.mean(d ** 2), (self,))
        def back():
            self.g += 2 * d / d.size * r.g
        r.back = back
        return r

    def backward(self):
        order, seen = [], []
        def visit(t):
            if not any(t is s for s in seen):
                seen.append(t)
                for p in t.parents:
                    visit(p)
                order.append(t)
        visit(self)
        self.g = np.ones_like(self.v)
        for t in order[::-1]:
            t.back()

rng = np.random.default_rng(5)
X = rng.uniform(-2, 2, (50, 1))
Y = np.abs(X) - 0.5 * X
params = dict(
    W0=Tensor(rng.normal(0, 1, (1, 8))), b0=Tensor(rng.normal(0, .5, (1, 8))),
    W1=Tensor(rng.normal(0, .4, (8, 8))), b1=Tensor(np.zeros((1, 8))),
    W2=Tensor(rng.normal(0, .4, (8, 1))), b2=Tensor(np.zeros((1, 1))))

for epoch in range(400):
    h = (Tensor(X) @ params["W0"] + params["b0"]).relu()
    h = (h @ params["W1"] + params["b1"]).relu() + h
    loss = (h @ params["W2"] + params["b2"]).mse(Y)
    for p in params.values():
        p.g = np.zeros_like(p.v)
    loss.backward()
    for p in params.values():
        p.v -= 0.05 * p.g
    if epoch % 100 == 0:
        print(epoch, float(loss.v))
