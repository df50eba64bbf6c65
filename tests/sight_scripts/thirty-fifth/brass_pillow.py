# verdict: wrong
# line: 92
# also: 93, 94
import math
import random
from typing import Iterable, List, Tuple


class Scalar:
    """A number that remembers where it came from."""

    __slots__ = ("v", "g", "children", "locals_")

    def __init__(self, v: float, children: Tuple["Scalar", ...] = (), locals_: Tuple[float, ...] = ()):
        self.v = v
        self.g = 0.0
        self.children = children
        self.locals_ = locals_

    def __add__(self, other):
        other = lift(other)
        return Scalar(self.v + other.v, (self, other), (1.0, 1.0))

    def __mul__(self, other):
        other = lift(other)
        return Scalar(self.v * other.v, (self, other), (other.v, self.v))

    def __sub__(self, other):
        return self + lift(other) * -1.0

    def square(self):
        return Scalar(self.v ** 2, (self,), (2 * self.v,))

    def relu(self):
        return Scalar(max(0.0, self.v), (self,), (1.0 if self.v > 0 else 0.0,))

    __radd__ = __add__
    __rmul__ = __mul__


def lift(x) -> Scalar:
    return x if isinstance(x, Scalar) else Scalar(float(x))


def backprop(root: Scalar) -> None:
    order: List[Scalar] = []
    visited = set()

    def walk(node):
        if id(node) in visited:
            return
        visited.add(id(node))
        for c in node.children:
            walk(c)
        order.append(node)

    walk(root)
    root.g = 1.0
    for node in reversed(order):
        for child, local in zip(node.children, node.locals_):
            child.g += local * node.g


def dense(n_in: int, n_out: int) -> List[List[Scalar]]:
    s = math.sqrt(2.0 / n_in)
    return [[Scalar(random.gauss(0, s)) for _ in range(n_in)] + [Scalar(0.0)] for _ in range(n_out)]


def run(layer, xs: Iterable, hidden: bool):
    out = []
    for row in layer:
        z = row[-1]
        for w, x in zip(row, xs):
            z = z + w * x
        out.append(z.relu() if hidden else z)
    return out


random.seed(8)
l1, l2 = dense(1, 6), dense(6, 1)
params = [p for layer in (l1, l2) for row in layer for p in row]

# y = |x| - 1/2 on a coarse grid
table = [(-1 + 0.2 * i, abs(-1 + 0.2 * i) - 0.5) for i in range(11)]
rate = 0.02

for step in range(150):
    loss = Scalar(0.0)
    for x, y in table:
        pred = run(l2, run(l1, [x], True), False)[0]
        loss = loss + (pred - y).square() * (1 / len(table))
    backprop(loss)
    for p in params:
        p.v -= rate * p.g
    if step % 30 == 0:
        print(f"step {step:4d}   loss {loss.v:.5f}")
