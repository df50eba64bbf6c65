# verdict: right
# wrong: -
# line: -
# mistake: -
# style: Karpathy fan, scalar autodiff with Value objects
import math
import random


class Value:
    def __init__(self, data, parents=(), backs=()):
        self.data, self.grad = data, 0.0
        self.parents, self.backs = parents, backs

    def __add__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data + o.data, (self, o), (lambda g: g, lambda g: g))

    def __mul__(self, o):
        o = o if isinstance(o, Value) else Value(o)
        return Value(self.data*o.data, (self, o), (lambda g: g*o.data, lambda g: g*self.data))

    __radd__ = __add__
    __rmul__ = __mul__

    def __sub__(self, o):
        return self + (-1)*o

    def tanh(self):
        t = math.tanh(self.data)
        return Value(t, (self,), (lambda g: g*(1-t*t),))

    def backward(self):
        topo, seen = [], set()

        def visit(v):
            if id(v) not in seen:
                seen.add(id(v))
                for p in v.parents:
                    visit(p)
                topo.append(v)
        visit(self)
        self.grad = 1.0
        for v in reversed(topo):
            for p, b in zip(v.parents, v.backs):
                p.grad += b(v.grad)


random.seed(1337)
hid = [[Value(random.uniform(-1, 1)) for _ in range(3)] for _ in range(4)]
out = [Value(random.uniform(-1, 1)) for _ in range(5)]
params = [p for n in hid for p in n] + out
xs = [(-1, -1), (-1, 1), (1, -1), (1, 1)]
ys = [-1, 1, 1, -1]


def net(x):
    h = [(n[0]*x[0] + n[1]*x[1] + n[2]).tanh() for n in hid]
    return (sum((w*a for w, a in zip(out, h)), out[-1])).tanh()


for k in range(200):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        d = net(x) - y
        loss = loss + d*d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.1*p.grad
    if k % 40 == 0:
        print(k, loss.data)
