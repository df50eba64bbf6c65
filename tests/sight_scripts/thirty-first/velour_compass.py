# verdict: wrong
# line: 23
from functools import reduce
from math import tanh
from random import Random

rnd = Random(27)
dot = lambda a, b: sum(map(lambda p, q: p * q, a, b))
axpy = lambda k, x, y: tuple(map(lambda a, b: k * a + b, x, y))

xs = tuple((rnd.uniform(-1, 1), rnd.uniform(-1, 1), 1.0) for _ in range(25))
ts = tuple(x[0] * x[1] + 0.2 for x in xs)
start = (
    tuple(tuple(rnd.gauss(0, 0.8) for _ in range(3)) for _ in range(6)),
    tuple(rnd.gauss(0, 0.4) for _ in range(6)),
)


def learn(net, pair):
    (rows, top), (x, t) = net, pair
    h = tuple(map(lambda r: tanh(dot(r, x)), rows))
    e = dot(top, h) - t
    back = tuple(map(lambda v: e * v, top))
    return (
        tuple(map(lambda b, r: axpy(-0.05 * b, x, r), back, rows)),
        axpy(-0.05 * e, h, top),
    )


def error(net):
    return sum((dot(net[1], tuple(tanh(dot(r, x)) for r in net[0])) - t) ** 2 for x, t in zip(xs, ts))


def epoch(net, _):
    return reduce(learn, zip(xs, ts), net)


trained = reduce(epoch, range(300), start)
print(error(start), error(trained))
