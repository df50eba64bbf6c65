# verdict: wrong
# first wrong: update
# line: 45
# mistake: -
# why: the first layer's row of biases is cut off before its step, and put back
import math
import random

random.seed(41)
X = [[1.0, 0.0], [0.0, 1.0], [1.0, 1.0], [0.0, 0.0], [0.5, 0.2]]
Y = [[1.0, 0.2], [0.3, 0.8], [0.5, 0.5], [0.1, 0.9], [0.6, 0.4]]


def product(A, B):
    return [[sum(a * b for a, b in zip(r, c)) for c in zip(*B)] for r in A]


def turned(A):
    return [list(r) for r in zip(*A)]


def squashed(A):
    return [[1 / (1 + math.exp(-v)) for v in r] for r in A]


def stepped(A, B, k):
    return [[a + k * b for a, b in zip(r, s)] for r, s in zip(A, B)]


def with_ones(A):
    return [r + [1.0] for r in A]


W = [[random.gauss(0, 1) for _ in range(5)] for _ in range(3)]
V = [[random.gauss(0, 1) for _ in range(2)] for _ in range(6)]
alpha = 0.4
for turn in range(300):
    H = squashed(product(with_ones(X), W))
    O = squashed(product(with_ones(H), V))
    D = [[(t - o) * o * (1 - o) for t, o in zip(tr, r)] for tr, r in zip(Y, O)]
    E = [[e * h * (1 - h) for e, h in zip(er, r)] for er, r in zip(product(D, turned(V[:-1])), H)]
    gV = product(turned(with_ones(H)), D)
    gW = product(turned(with_ones(X)), E)
    V = stepped(V, gV, alpha)
    W = stepped(W[:-1], gW, alpha) + [W[-1]]
