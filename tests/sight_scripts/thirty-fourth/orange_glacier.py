# verdict: right
# functional style: no mutation, reduce over the epochs
import math, random
from functools import reduce

random.seed(9)
dot = lambda a, b: sum(map(lambda p: p[0] * p[1], zip(a, b)))
transpose = lambda m: list(map(list, zip(*m)))
matmul = lambda a, b: [[dot(r, c) for c in transpose(b)] for r in a]
ew = lambda f, *ms: [[f(*cells) for cells in zip(*rows)] for rows in zip(*ms)]
sig = lambda v: 1 / (1 + math.exp(-v))

X = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
Y = [[0], [1], [1], [0]]


def step(state, n):
    w1, w2 = state
    h = ew(sig, matmul(X, w1))
    o = ew(sig, matmul(h, w2))
    do = ew(lambda p, t: (p - t) * p * (1 - p), o, Y)
    dh = ew(lambda e, a: e * a * (1 - a), matmul(do, transpose(w2)), h)
    if n % 500 == 0:
        print(n, sum(abs(a[0] - b[0]) for a, b in zip(o, Y)) / 4)
    down = lambda w, g: w - 0.8 * g
    return ew(down, w1, matmul(transpose(X), dh)), ew(down, w2, matmul(transpose(h), do))


start = ([[random.uniform(-1, 1) for _ in range(4)] for _ in range(3)],
         [[random.uniform(-1, 1)] for _ in range(4)])
final = reduce(step, range(2500), start)
print(final[1])
