# verdict: wrong
# line: 27
# why: derivatives: The tape's tanh passes back 1 - tanh instead of 1 - tanh squared.
import numpy as np

class Node:
    """array with a gradient"""
    def __init__(self, val, back=None, kids=()):
        self.val, self.back, self.kids = val, back, kids
        self.g = np.zeros_like(val)

def matmul(a, b):
    def back(g):
        a.g += g @ b.val.T
        b.g += a.val.T @ g
    return Node(a.val @ b.val, back, (a, b))

def plus(a, b):
    def back(g):
        a.g += g
        b.g += g.sum(axis=0, keepdims=True)
    return Node(a.val + b.val, back, (a, b))

def tanh(a):
    t = np.tanh(a.val)
    def back(g):
        a.g += g * (1 - t)
    return Node(t, back, (a,))

def half_square(a, target):
    e = a.val - target
    def back(g):
        a.g += g * e / len(e)
    return Node(np.array(0.5 * np.sum(e * e) / len(e)), back, (a,))

def run_back(root):
    stack, order = [root], []
    while stack:
        n = stack.pop()
        order.append(n)
        stack.extend(n.kids)
    root.g = np.ones_like(root.val)
    for n in order:
        if n.back:
            n.back(n.g)

rng = np.random.default_rng(0)
X = rng.normal(size=(30, 2))
T = (X[:, :1] - X[:, 1:]) ** 2 / 2
W1, b1 = Node(rng.normal(size=(2, 9))), Node(np.zeros((1, 9)))
W2, b2 = Node(rng.normal(size=(9, 1)) / 3), Node(np.zeros((1, 1)))
for it in range(400):
    for p in (W1, b1, W2, b2):
        p.g = np.zeros_like(p.val)
    h = tanh(plus(matmul(Node(X), W1), b1))
    loss = half_square(plus(matmul(h, W2), b2), T)
    run_back(loss)
    for p in (W1, b1, W2, b2):
        p.val = p.val - 0.1 * p.g
print("loss", loss.val)
