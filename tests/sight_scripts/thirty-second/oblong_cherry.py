# verdict: wrong
# line: 10
import numpy as np
class Node:
    def __init__(self, val, back=None):
        self.val, self.back = val, back
        self.grad = np.zeros_like(val)
def matmul(a, b):
    def back(g):
        a.grad = g @ b.val.T
        b.grad += a.val.T @ g
    return Node(a.val @ b.val, back)
def tanh(a):
    y = np.tanh(a.val)
    def back(g):
        a.grad += g * (1 - y * y)
    return Node(y, back)
def add(a, b):
    def back(g):
        a.grad += g
        b.grad += g
    return Node(a.val + b.val, back)
rng = np.random.default_rng(4)
X = rng.normal(size=(30, 3))
Y = np.sin(X @ np.array([[1.0], [0.5], [-0.7]]))
P = [Node(rng.normal(size=s) * 0.5) for s in ((3, 6), (6, 6), (6, 1))]
for it in range(500):
    for p in P:
        p.grad = np.zeros_like(p.val)
    trail = []
    def note(n):
        trail.append(n)
        return n
    h = note(tanh(note(matmul(Node(X), P[0]))))
    k = note(add(h, note(tanh(note(matmul(h, P[1]))))))
    o = note(matmul(k, P[2]))
    o.grad = 2 * (o.val - Y) / len(X)
    for n in reversed(trail):
        n.back(n.grad)
    for p in P:
        p.val = p.val - 0.1 * p.grad
    if it % 100 == 0:
        print(it, np.mean((o.val - Y) ** 2))
