# verdict: right
import math, random

# small autograd, the way the "spelled-out intro" video does it

class Value:
    def __init__(self, data, children=()):
        self.data = data
        self.grad = 0.0
        self.prev = set(children)
        self.back = lambda: None

    def __add__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data + other.data, (self, other))
        def back():
            self.grad += out.grad
            other.grad += out.grad
        out.back = back
        return out

    def __mul__(self, other):
        other = other if isinstance(other, Value) else Value(other)
        out = Value(self.data * other.data, (self, other))
        def back():
            self.grad += other.data * out.grad
            other.grad += self.data * out.grad
        out.back = back
        return out

    def tanh(self):
        t = math.tanh(self.data)
        out = Value(t, (self,))
        def back():
            self.grad += (1 - t * t) * out.grad
        out.back = back
        return out

    def backward(self):
        topo, seen = [], set()
        def build(v):
            if v not in seen:
                seen.add(v)
                for c in v.prev:
                    build(c)
                topo.append(v)
        build(self)
        self.grad = 1.0
        for v in reversed(topo):
            v.back()

random.seed(42)
def layer(nin, nout):
    return [[Value(random.uniform(-1, 1)) for _ in range(nin + 1)] for _ in range(nout)]
def run(layer, xs):
    outs = []
    for ws in layer:
        act = ws[-1]
        for w, x in zip(ws, xs):
            act = act + w * x
        outs.append(act.tanh())
    return outs

l1, l2 = layer(3, 4), layer(4, 1)
params = [w for l in (l1, l2) for ws in l for w in ws]
xs = [[2.0, 3.0, -1.0], [3.0, -1.0, 0.5], [0.5, 1.0, 1.0], [1.0, 1.0, -1.0]]
ys = [1.0, -1.0, -1.0, 1.0]

for k in range(150):
    loss = Value(0.0)
    for x, y in zip(xs, ys):
        d = run(l2, run(l1, x))[0] + (-y)
        loss = loss + d * d
    for p in params:
        p.grad = 0.0
    loss.backward()
    for p in params:
        p.data -= 0.05 * p.grad
    if k % 30 == 0:
        print(k, loss.data)
print([round(run(l2, run(l1, x))[0].data, 3) for x in xs])
