# verdict: right
from functools import reduce
from math import tanh
from random import Random

transpose = lambda m: [list(r) for r in zip(*m)]
matmul = lambda a, b: [[sum(x * y for x, y in zip(r, c)) for c in zip(*b)] for r in a]
combine = lambda f, a, b: [[f(x, y) for x, y in zip(r, s)] for r, s in zip(a, b)]
apply = lambda f, a: [[f(x) for x in r] for r in a]
pad = lambda a: [r + [1.0] for r in a]

rnd = Random(1234)
draw = lambda rows, cols: [[rnd.gauss(0, 0.5) for _ in range(cols)] for _ in range(rows)]

INPUT = [[a / 3, b / 3] for a in range(-3, 4, 2) for b in range(-3, 4, 2)]
TARGET = [[a * b, abs(a)] for a, b in INPUT]


def forward(x, nets):
    return reduce(lambda acc, w: acc + [apply(tanh, matmul(pad(acc[-1]), w))], nets, [x])


def updates(acts, nets, delta):
    if not nets:
        return []
    *below, w = nets
    *before, a = acts
    grad = matmul(transpose(pad(a)), delta)
    back = combine(lambda e, y: e * (1 - y * y), matmul(delta, transpose(w[:-1])), a)
    return updates(before, below, back) + [combine(lambda p, g: p - 0.03 * g, w, grad)]


def iterate(nets, _):
    acts = forward(INPUT, nets)
    delta = combine(lambda y, t: (y - t) * (1 - y * y), acts[-1], TARGET)
    return updates(acts[:-1], nets, delta)


trained = reduce(iterate, range(150), [draw(3, 5), draw(6, 4), draw(5, 2)])
for x, y, t in zip(INPUT[:4], forward(INPUT, trained)[-1], TARGET):
    print([round(q, 2) for q in x], [round(q, 3) for q in y], [round(q, 3) for q in t])
