# verdict: wrong
# line: 55
# also: 56, 57
import math
import random

class Node:
    def __init__(self, v, parents=()):
        self.v, self.parents, self.g = v, parents, 0.0

    def __add__(self, o):
        return Node(self.v + o.v, ((self, 1.0), (o, 1.0)))

    def __sub__(self, o):
        return Node(self.v - o.v, ((self, 1.0), (o, -1.0)))

    def __mul__(self, o):
        return Node(self.v * o.v, ((self, o.v), (o, self.v)))

    def relu(self):
        return Node(max(0.0, self.v), ((self, 1.0 if self.v > 0 else 0.0),))

def backprop(root):
    order, visited = [], set()
    def walk(n):
        if n in visited:
            return
        visited.add(n)
        for p, _ in n.parents:
            walk(p)
        order.append(n)
    walk(root)
    root.g = 1.0
    for n in reversed(order):
        for p, d in n.parents:
            p.g += d * n.g

random.seed(2)
hidden = [[Node(random.gauss(0, 1)), Node(random.gauss(0, 1))] for _ in range(8)]
top = [Node(random.gauss(0, 0.5)) for _ in range(8)]
weights = [w for pair in hidden for w in pair] + top

def predict(x):
    out = Node(0.0)
    for (w, b), t in zip(hidden, top):
        out = out + (Node(x) * w + b).relu() * t
    return out

xs = [i / 4 for i in range(-6, 7)]
for step in range(200):
    loss = Node(0.0)
    for x in xs:
        d = predict(x) - Node(abs(x - 0.5))
        loss = loss + d * d * Node(1 / len(xs))
    backprop(loss)
    for w in weights:
        w.v -= 0.02 * w.g
    if step % 40 == 0:
        print(step, loss.v)
print([round(predict(x).v, 2) for x in xs])
