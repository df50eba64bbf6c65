# verdict: wrong
# line: 31
# why: The product overwrites the gradient of its factors instead of adding to it, so a value that is used twice loses a part.
import math, random

class Scalar:
    def __init__(self, data, parents=()):
        self.data, self.parents = data, parents
        self.grad = 0
        self._back = None

    def __add__(self, o):
        out = Scalar(self.data + o.data, (self, o))
        def _back():
            self.grad += out.grad
            o.grad += out.grad
        out._back = _back
        return out

    def __sub__(self, o):
        out = Scalar(self.data - o.data, (self, o))
        def _back():
            self.grad += out.grad
            o.grad -= out.grad
        out._back = _back
        return out

    def __mul__(self, o):
        out = Scalar(self.data * o.data, (self, o))
        def _back():
            self.grad = o.data * out.grad
            o.grad += self.data * out.grad
        out._back = _back
        return out

    def tanh(self):
        out = Scalar(math.tanh(self.data), (self,))
        def _back():
            self.grad += (1 - out.data ** 2) * out.grad
        out._back = _back
        return out

def backward(root):
    topo, done = [], set()
    def walk(n):
        if id(n) in done: return
        done.add(id(n))
        for q in n.parents: walk(q)
        topo.append(n)
    walk(root)
    root.grad = 1
    for n in topo[::-1]:
        if n._back: n._back()

class Unit:
    def __init__(self, k):
        self.w = [Scalar(random.gauss(0, 1)) for _ in range(k)]
        self.b = Scalar(0.0)
    def __call__(self, xs):
        total = self.b
        for a, x in zip(self.w, xs):
            total = total + a * x
        return total

random.seed(42)
hidden = [Unit(2) for _ in range(5)]
last = Unit(5)
everything = [q for u in hidden + [last] for q in u.w + [u.b]]
xs = [[-1, -1], [-1, 1], [1, -1], [1, 1]]
ys = [-1, 1, 1, -1]
for step in range(200):
    for q in everything:
        q.grad = 0
    loss = Scalar(0.0)
    for x, y in zip(xs, ys):
        pred = last([u([Scalar(c) for c in x]).tanh() for u in hidden])
        diff = pred - Scalar(y)
        loss = loss + diff * diff
    backward(loss)
    for q in everything:
        q.data -= 0.03 * q.grad
    if step % 40 == 0:
        print("%3d  %.4f" % (step, loss.data))
