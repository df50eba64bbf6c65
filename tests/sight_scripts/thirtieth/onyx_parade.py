# verdict: wrong
# line: 20
from functools import reduce
from math import tanh
import random

rnd = random.Random(9)
mat = lambda r, c: [[rnd.uniform(-0.7, 0.7) for _ in range(c)] for _ in range(r)]
mul = lambda M, v: [sum(m * q for m, q in zip(row, v)) for row in M]
sizes = [4, 4, 4]
start = [mat(b, a) for a, b in zip(sizes, sizes[1:])]

def forward(net, x):
    return reduce(lambda acts, M: acts + [[tanh(z) for z in mul(M, acts[-1])]], net, [x])

def train(net, pair, eta=0.1):
    x, t = pair
    a0, a1, a2 = forward(net, x)
    d2 = [(y - g) * (1 - y * y) for y, g in zip(a2, t)]
    d1 = [e * (1 - y * y) for e, y in zip(mul(net[1], d2), a1)]
    return [[[w - eta * d * a for w, a in zip(row, acts)] for row, d in zip(M, ds)]
            for M, ds, acts in zip(net, (d1, d2), (a0, a1))]

pairs = []
for _ in range(12):
    x = [rnd.choice((-1, 1)) for _ in range(4)]
    pairs.append((x, [0.8 * x[3], 0.8 * x[0], 0.8 * x[1] * x[2], -0.8 * x[2]]))

net = start
for lap in range(150):
    net = reduce(train, pairs, net)
    if lap % 30 == 0:
        print(lap, sum((y - g) ** 2 for x, t in pairs for y, g in zip(forward(net, x)[-1], t)))
