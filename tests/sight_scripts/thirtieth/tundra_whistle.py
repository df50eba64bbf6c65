# verdict: right
from functools import reduce
from math import exp
from random import Random

rnd = Random(21)
dot = lambda a, b: sum(p * q for p, q in zip(a, b))
sigma = lambda v: 1 / (1 + exp(-v))
layer = lambda W, x: [sigma(dot(row, x)) for row in W]
transpose = lambda M: [list(c) for c in zip(*M)]
outer = lambda a, b: [[p * q for q in b] for p in a]
minus = lambda M, G, eta: [[m - eta * g for m, g in zip(r, s)] for r, s in zip(M, G)]


def train_one(net, sample, eta=0.7):
    x, t = sample
    V, U = net
    h = layer(V, x)
    o = layer(U, h + [1.0])
    do = [(oi - ti) * oi * (1 - oi) for oi, ti in zip(o, t)]
    back = [dot(col, do) for col in transpose(U)][:-1]
    dh = [g * hi * (1 - hi) for g, hi in zip(back, h)]
    return minus(V, outer(dh, x), eta), minus(U, outer(do, h + [1.0]), eta)


samples = [([a, b, 1.0], [float(a != b), float(a and b)]) for a in (0, 1) for b in (0, 1)]
start = ([[rnd.gauss(0, 1) for _ in range(3)] for _ in range(4)],
         [[rnd.gauss(0, 1) for _ in range(5)] for _ in range(2)])

net = start
for epoch in range(800):
    net = reduce(train_one, samples, net)

for x, t in samples:
    print(x[:2], t, [round(o, 2) for o in layer(net[1], layer(net[0], x) + [1.0])])
