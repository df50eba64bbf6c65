# verdict: wrong
# line: 36
# also: 9
import math
import random
import itertools

def tanh_deriv(v):
    return 1.0 - math.tanh(v) ** 2

class FeedForward:
    """dimensions e.g. [3, 5, 4, 1]; last layer linear"""

    def __init__(self, dims, seed=0):
        rand = random.Random(seed)
        self.dims = dims
        self.W = []
        for a, b in zip(dims, dims[1:]):
            self.W.append([[rand.gauss(0, 1) / a ** 0.5 for _ in range(a + 1)] for _ in range(b)])

    def forward(self, x):
        self.acts = [list(x)]
        for l, layer in enumerate(self.W):
            prev = self.acts[-1] + [1.0]
            sums = [sum(w * p for w, p in zip(row, prev)) for row in layer]
            if l < len(self.W) - 1:
                sums = [math.tanh(s) for s in sums]
            self.acts.append(sums)
        return self.acts[-1]

    def backward(self, target, lr):
        deltas = [o - t for o, t in zip(self.acts[-1], target)]
        for l in range(len(self.W) - 1, -1, -1):
            inp = self.acts[l]
            if l > 0:
                below = [sum(d * self.W[l][k][i] for k, d in enumerate(deltas)) * tanh_deriv(inp[i])
                         for i in range(self.dims[l])]
            for k, d in enumerate(deltas):
                for i, p in enumerate(inp + [1.0]):
                    self.W[l][k][i] -= lr * d * p
            if l > 0:
                deltas = below

# multiplex: the first input selects which of the other two is passed on
rows = []
for s, a, b in itertools.product((-1, 1), repeat=3):
    rows.append(([s, a, b], [a if s > 0 else b]))

net = FeedForward([3, 5, 4, 1], seed=12)
for epoch in range(500):
    err = 0.0
    for x, t in rows:
        err += (net.forward(x)[0] - t[0]) ** 2
        net.backward(t, 0.05)
    if epoch % 100 == 0:
        print(epoch, round(err, 5))
