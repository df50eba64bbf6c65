# verdict: wrong
# line: 24
# also: 25
from math import exp
from random import seed, uniform

seed(44)
sigm = lambda z: 1 / (1 + exp(-z))
w1 = [[uniform(-1, 1) for _ in range(4)] for _ in range(4)]
w2 = [uniform(-1, 1) for _ in range(5)]
# is the tic-tac-toe row won? three cells: -1, 0, 1
rows = [(a, b, c) for a in (-1, 0, 1) for b in (-1, 0, 1) for c in (-1, 0, 1)]
won = [1 if a == b == c == 1 else 0 for a, b, c in rows]
for ep in range(600):
    sse = 0
    for r, t in zip(rows, won):
        x = list(r) + [1]
        h = [sigm(sum(p * q for p, q in zip(w, x))) for w in w1] + [1]
        o = sigm(sum(p * q for p, q in zip(w2, h)))
        e = t - o
        sse += e * e
        d2 = e * o * (1 - o)
        d1 = [d2 * w2[j] * h[j] * (1 - h[j]) for j in range(4)]
    w2 = [a + 0.5 * d2 * b for a, b in zip(w2, h)]
    w1 = [[a + 0.5 * d1[j] * b for a, b in zip(w1[j], x)] for j in range(4)]
    if ep % 120 == 0:
        print(ep, sse)
