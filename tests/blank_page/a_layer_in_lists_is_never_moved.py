# verdict: wrong
# first wrong: update
# line: 29
# mistake: -
# why: the first layer, a list of lists, is never moved; the other one is moved here
import math
import random

random.seed(20)


def mul(a, b):
    return [[sum(x * y for x, y in zip(row, col)) for col in zip(*b)] for row in a]


def each(f, *tables):
    return [[f(*v) for v in zip(*rows)] for rows in zip(*tables)]


X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]
W = [[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)]
V = [[random.uniform(-1, 1)] for _ in range(4)]
for n in range(900):
    H = each(lambda v: 1 / (1 + math.exp(-v)), mul(X, W))
    O = each(lambda v: 1 / (1 + math.exp(-v)), mul(H, V))
    D = each(lambda o, y: (o - y) * o * (1 - o), O, Y)
    G = mul([list(col) for col in zip(*H)], D)
    V = each(lambda w, g: w - 0.7 * g, V, G)
