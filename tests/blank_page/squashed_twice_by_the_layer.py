# verdict: wrong
# first wrong: forward
# line: 32
# mistake: forward-double-sigmoid
# why: the layer already returns a squashed value and the network squashes it again before the output is used
import numpy as np


class Layer:
    def __init__(self, n, m):
        self.w = np.random.uniform(-1, 1, (n, m))

    def out(self, x):
        return squash(np.matmul(x, self.w))


def squash(x):
    return 1 / (1 + np.exp(-x))


def slope(o):
    return o * (1 - o)


np.random.seed(88)
one, two = Layer(3, 5), Layer(5, 1)
X = np.array([[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]])
T = np.array([[0], [1], [1], [0]])

for epoch in range(10000):
    h = one.out(X)
    o = squash(two.out(h))
    e = T - o
    d_o = e * slope(o)
    d_h = np.matmul(d_o, two.w.T) * slope(h)
    two.w += np.matmul(h.T, d_o)
    one.w += np.matmul(X.T, d_h)

print(o)
