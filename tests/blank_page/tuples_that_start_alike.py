# verdict: wrong
# first wrong: init
# line: 41
# mistake: -
# why: all weights begin as one half, in tuples of single numbers; whole batches
from math import exp

# pure functions, tuples only
sig = lambda x: 1.0 / (1.0 + exp(-x))
dot = lambda a, b: sum(p * q for p, q in zip(a, b))
start = lambda rows, cols: tuple(tuple(0.5 for _ in range(cols)) for _ in range(rows))


def forward(w1, w2, x):
    h = tuple(sig(dot(r, x)) for r in w1)
    return h, tuple(sig(dot(r, h + (1.0,))) for r in w2)


def grads(w1, w2, x, t):
    h, o = forward(w1, w2, x)
    do = tuple((oi - ti) * oi * (1 - oi) for oi, ti in zip(o, t))
    dh = tuple(dot(do, tuple(r[j] for r in w2)) * h[j] * (1 - h[j]) for j in range(len(h)))
    outer = lambda d, v: tuple(tuple(di * vj for vj in v) for di in d)
    return outer(dh, x), outer(do, h + (1.0,))


def plus(a, b, k=1.0):
    return tuple(tuple(p + k * q for p, q in zip(r, s)) for r, s in zip(a, b))


def epoch(w, data, rate):
    g1, g2 = None, None
    for x, t in data:
        d1, d2 = grads(w[0], w[1], x, t)
        g1 = d1 if g1 is None else plus(g1, d1)
        g2 = d2 if g2 is None else plus(g2, d2)
    return plus(w[0], g1, -rate), plus(w[1], g2, -rate)


data = [((0, 0, 1), (0, 1)), ((0, 1, 1), (1, 0)), ((1, 0, 1), (1, 0)), ((1, 1, 1), (0, 1))]
w = (start(4, 3), start(2, 5))
for k in range(1000):
    w = epoch(w, data, 0.5)
    if k % 200 == 0:
        print(k, sum(sum((p - q) ** 2 for p, q in zip(forward(w[0], w[1], x)[1], t)) for x, t in data))
