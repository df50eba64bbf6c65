# verdict: wrong
# line: 31
# why: in the product the gradient is assigned instead of added, so a value used twice loses a part

import math
import random


class Node:
    def __init__(self, data, children=()):
        self.data=data
        self.grad=0.0
        self._prev=children
        self._backward=lambda: None

    def __add__(self, other):
        other=other if isinstance(other, Node) else Node(other)
        out=Node(self.data+other.data, (self, other))

        def run():
            self.grad+=out.grad
            other.grad+=out.grad
        out._backward=run
        return out

    def __mul__(self, other):
        other=other if isinstance(other, Node) else Node(other)
        out=Node(self.data*other.data, (self, other))

        def run():
            self.grad=other.data*out.grad
            other.grad+=self.data*out.grad
        out._backward=run
        return out

    def tanh(self):
        t=math.tanh(self.data)
        out=Node(t, (self,))

        def run():
            self.grad+=(1-t*t)*out.grad
        out._backward=run
        return out

    def backward(self):
        order, seen=[], set()

        def visit(v):
            if v not in seen:
                seen.add(v)
                for c in v._prev:
                    visit(c)
                order.append(v)
        visit(self)
        self.grad=1.0
        for v in reversed(order):
            v._backward()


random.seed(72)
hidden=[[Node(random.uniform(-1, 1)) for _ in range(3)] for _ in range(3)]
final=[Node(random.uniform(-1, 1)) for _ in range(4)]
leaves=[p for row in hidden for p in row]+final
pairs=[((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]


def cell(ws, xs):
    s=ws[-1]*1.0
    for w, x in zip(ws, xs):
        s=s+w*x
    return s


for k in range(300):
    cost=Node(0.0)
    for x, y in pairs:
        h=[cell(ws, x).tanh() for ws in hidden]
        d=cell(final, h)+(-y)
        cost=d*d+cost
    for p in leaves:
        p.grad=0.0
    cost.backward()
    for p in leaves:
        p.data-=0.05*p.grad
    if k%50==0:
        print(k, cost.data)
