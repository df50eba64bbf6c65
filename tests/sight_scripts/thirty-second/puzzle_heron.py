# verdict: right
import numpy as np
# regression, own reverse mode on arrays (tape of closures)
rng = np.random.default_rng(23)

class Node:
    def __init__(self, val):
        self.val = np.asarray(val, dtype=float)
        self.adj = np.zeros_like(self.val)

tape = []
def matmul(a, b):
    out = Node(a.val @ b.val)
    def back():
        a.adj += out.adj @ b.val.T
        b.adj += a.val.T @ out.adj
    tape.append(back)
    return out
def add_row(a, b):
    out = Node(a.val + b.val)
    def back():
        a.adj += out.adj
        b.adj += out.adj.sum(axis=0)
    tape.append(back)
    return out
def tanh(a):
    out = Node(np.tanh(a.val))
    def back():
        a.adj += out.adj * (1 - out.val ** 2)
    tape.append(back)
    return out

X = rng.uniform(-2, 2, (50, 2))
Y = (X[:, 0] * X[:, 1] / 2)[:, None]
W = [Node(rng.normal(0, .6, (2, 9))), Node(rng.normal(0, .6, (9, 1)))]
b = [Node(np.zeros(9)), Node(np.zeros(1))]
for it in range(1200):
    tape.clear()
    for p in W + b:
        p.adj = np.zeros_like(p.val)
    out = add_row(matmul(tanh(add_row(matmul(Node(X), W[0]), b[0])), W[1]), b[1])
    out.adj = 2 * (out.val - Y) / len(X)
    for back in reversed(tape):
        back()
    for p in W + b:
        p.val -= 0.1 * p.adj
    if it % 300 == 0:
        print(it, np.mean((out.val - Y) ** 2))
