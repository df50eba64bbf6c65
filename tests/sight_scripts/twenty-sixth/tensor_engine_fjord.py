# verdict: right
import numpy as np


def unbroadcast(g, shape):
    while g.ndim > len(shape):
        g = g.sum(axis=0)
    for ax, n in enumerate(shape):
        if n == 1 and g.shape[ax] != 1:
            g = g.sum(axis=ax, keepdims=True)
    return g


class Tensor:
    def __init__(self, data, requires=False, children=(), rule=None):
        self.data = np.asarray(data, dtype=float)
        self.requires = requires
        self.children = children
        self.rule = rule
        self.grad = None

    def __matmul__(self, o):
        return Tensor(self.data @ o.data, children=(self, o),
                      rule=lambda g: (g @ o.data.T, self.data.T @ g))

    def __add__(self, o):
        return Tensor(self.data + o.data, children=(self, o), rule=lambda g: (g, g))

    def __sub__(self, o):
        return Tensor(self.data - o.data, children=(self, o), rule=lambda g: (g, -g))

    def __mul__(self, o):
        return Tensor(self.data * o.data, children=(self, o),
                      rule=lambda g: (g * o.data, g * self.data))

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.data))
        return Tensor(s, children=(self,), rule=lambda g: (g * s * (1 - s),))

    def mean(self):
        n = self.data.size
        return Tensor(self.data.mean(), children=(self,),
                      rule=lambda g: (np.full(self.data.shape, g / n),))

    def backward(self):
        order, seen = [], set()

        def walk(t):
            if id(t) not in seen:
                seen.add(id(t))
                for c in t.children:
                    walk(c)
                order.append(t)

        walk(self)
        grads = {id(self): np.ones(())}
        for t in reversed(order):
            g = grads.get(id(t))
            if t.rule is None:
                if t.requires:
                    t.grad = g
                continue
            for c, gc in zip(t.children, t.rule(g)):
                gc = unbroadcast(gc, c.data.shape)
                grads[id(c)] = grads[id(c)] + gc if id(c) in grads else gc


def param(rng, *shape, scale=0.5):
    return Tensor(rng.normal(0, scale, shape), requires=True)


rng = np.random.default_rng(321)
xs = rng.uniform(-1, 1, (32, 2))
ys = xs[:, :1] * xs[:, 1:]
W, b = param(rng, 2, 8, scale=1.5), param(rng, 8)
V, c = param(rng, 8, 8), param(rng, 1, 8)
U = param(rng, 8, 1)

for step in range(300):
    x, y = Tensor(xs), Tensor(ys)
    h = (x @ W + b).sigmoid()
    swish = (h @ V + c) * (h @ V + c).sigmoid()
    diff = swish @ U - y
    loss = (diff * diff).mean()
    loss.backward()
    for p in (W, b, V, c, U):
        p.data = p.data - 0.5 * p.grad
    if step % 75 == 0:
        print(step, float(loss.data))
