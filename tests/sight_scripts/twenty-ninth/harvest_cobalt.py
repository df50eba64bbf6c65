# verdict: right
from functools import reduce
from itertools import cycle, islice
from math import exp
from random import Random

rnd = Random(4)

sig = lambda z: 1 / (1 + exp(-z))
dot = lambda u, v: sum(map(lambda p: p[0] * p[1], zip(u, v)))
axpy = lambda k, u, v: [k * a + b for a, b in zip(u, v)]

# a layer is a list of rows, last entry of each row is the bias
make = lambda outs, ins: [[rnd.uniform(-2, 2) for _ in range(ins + 1)] for _ in range(outs)]
run = lambda layer, x: [sig(dot(row, x + [1.0])) for row in layer]


def forward(net, x):
    return reduce(lambda acts, layer: acts + [run(layer, acts[-1])], net, [x])


def deltas(net, acts, target):
    top = [(a - t) * a * (1 - a) for a, t in zip(acts[-1], target)]

    def down(ds, pair):
        layer, act = pair
        back = [dot(ds[0], [row[i] for row in layer]) * a * (1 - a) for i, a in enumerate(act)]
        return [back] + ds

    return reduce(down, zip(reversed(net[1:]), reversed(acts[1:-1])), [top])


def update(net, acts, ds, rate):
    return [[axpy(-rate * d, act + [1.0], row) for d, row in zip(dl, layer)]
            for layer, act, dl in zip(net, acts, ds)]


def train(net, sample):
    x, t = sample
    acts = forward(net, x)
    return update(net, acts, deltas(net, acts, t), 1.5)


samples = [([0.0, 0.0], [0.0, 1.0]), ([0.0, 1.0], [1.0, 0.0]), ([1.0, 0.0], [1.0, 0.0]), ([1.0, 1.0], [0.0, 1.0])]
start = [make(3, 2), make(3, 3), make(2, 3)]
final = reduce(train, islice(cycle(samples), 4000), start)
for x, t in samples:
    print(x, t, [round(o, 3) for o in forward(final, x)[-1]])
