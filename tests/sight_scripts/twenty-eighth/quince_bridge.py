# verdict: right
from functools import reduce
from itertools import accumulate
import random
from math import exp, tanh

random.seed(2024)

# --- little linear algebra, everything immutable -----------------------
dot = lambda u, v: sum(map(lambda p: p[0] * p[1], zip(u, v)))
matvec = lambda M, v: tuple(dot(row, v) for row in M)
transpose = lambda M: tuple(zip(*M))
outer = lambda u, v: tuple(tuple(a * b for b in v) for a in u)
axpy = lambda k, A, B: tuple(tuple(b + k * a for a, b in zip(ra, rb)) for ra, rb in zip(A, B))
with_bias = lambda v: tuple(v) + (1.0,)

act = lambda v: tuple(map(tanh, v))
dact = lambda a: tuple(1 - x * x for x in a)


def make(sizes):
    return tuple(tuple(tuple(random.gauss(0, 0.6) for _ in range(i + 1)) for _ in range(o))
                 for i, o in zip(sizes, sizes[1:]))


def forward(net, x):
    return tuple(accumulate(net, lambda a, M: act(matvec(M, with_bias(a))), initial=x))


def step(rate):
    def go(net, sample):
        x, t = sample
        acts = forward(net, x)
        last = tuple((a - b) * d for a, b, d in zip(acts[-1], t, dact(acts[-1])))

        def back(deltas, pair):
            M, a = pair
            up = matvec(transpose(M), deltas[0])[:-1]
            return (tuple(u * d for u, d in zip(up, dact(a))),) + deltas

        deltas = reduce(back, zip(reversed(net[1:]), reversed(acts[1:-1])), (last,))
        return tuple(axpy(-rate, outer(d, with_bias(a)), M) for M, d, a in zip(net, deltas, acts))
    return go


xor = (((0., 0.), (-0.9,)), ((0., 1.), (0.9,)), ((1., 0.), (0.9,)), ((1., 1.), (-0.9,)))
net = reduce(lambda n, _: reduce(step(0.1), xor, n), range(700), make((2, 4, 3, 1)))
for x, t in xor:
    print(x, t, forward(net, x)[-1])
