# verdict: right
# purely functional: nothing is changed in place, training is a fold
import math
import random
from functools import reduce

sig = lambda z: 1 / (1 + math.exp(-z))
dot = lambda a, b: sum(map(lambda p: p[0] * p[1], zip(a, b)))
hidden = lambda net, x: tuple(map(lambda row: sig(dot(row, x + (1,))), net[0]))
output = lambda net, h: sig(dot(net[1], h + (1,)))

def learn(net, sample):
    x, t = sample
    rows, top = net
    h = hidden(net, x)
    o = output(net, h)
    d = (t - o) * o * (1 - o)
    new_top = tuple(w + 1.2 * d * a for w, a in zip(top, h + (1,)))
    new_rows = tuple(
        tuple(w + 1.2 * d * top[k] * h[k] * (1 - h[k]) * a for w, a in zip(row, x + (1,)))
        for k, row in enumerate(rows)
    )
    return new_rows, new_top

random.seed(12)
start = (
    tuple(tuple(random.uniform(-1, 1) for _ in range(4)) for _ in range(5)),
    tuple(random.uniform(-1, 1) for _ in range(6)),
)
# majority of three, but not all three
samples = [((a, b, c), 1 if a + b + c == 2 else 0) for a in (0, 1) for b in (0, 1) for c in (0, 1)]
trained = reduce(learn, samples * 600, start)
for x, t in samples:
    print(x, t, round(output(trained, hidden(trained, x)), 3))
