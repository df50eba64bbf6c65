# verdict: scaled
# first wrong: -
# line: -
# mistake: -
# why: a small array tape differentiates sum((o-y)**2), so all gradients carry the factor 2 beside the rate
import numpy as np


class T:
    """Array that remembers how it was made."""

    tape = []

    def __init__(self, v, back=lambda g: None):
        self.v, self.g, self.back = np.asarray(v, float), None, back
        T.tape.append(self)

    def give(self, g):
        self.g = g if self.g is None else self.g + g

    def dot(self, w):
        return T(self.v @ w.v, lambda g: (self.give(g @ w.v.T), w.give(self.v.T @ g)))

    def sigmoid(self):
        s = 1 / (1 + np.exp(-self.v))
        return T(s, lambda g: self.give(g * s * (1 - s)))

    def minus(self, c):
        return T(self.v - c, lambda g: self.give(g))

    def square_sum(self):
        return T((self.v ** 2).sum(), lambda g: self.give(g * 2 * self.v))


X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
Y = np.array([[0], [1], [1], [0]])
np.random.seed(20)
A = np.random.uniform(-1, 1, (3, 4))
B = np.random.uniform(-1, 1, (4, 1))

for i in range(8000):
    T.tape = []
    x, a, b = T(X), T(A), T(B)
    loss = x.dot(a).sigmoid().dot(b).sigmoid().minus(Y).square_sum()
    loss.g = 1.0
    for node in reversed(T.tape):
        if node.g is not None:
            node.back(node.g)
    A = A - 0.3 * a.g
    B = B - 0.3 * b.g
    if i % 2000 == 0:
        print(i, loss.v)
