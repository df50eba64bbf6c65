# verdict: right
import math
import random

# three kinds of flowers, softmax in plain python, one sample at a time
random.seed(19)
data = [
    ([0.1, 0.2, 1], 0), ([0.2, 0.1, 1], 0), ([0.15, 0.3, 1], 0),
    ([0.9, 0.8, 1], 1), ([0.8, 0.9, 1], 1), ([0.7, 0.8, 1], 1),
    ([0.1, 0.9, 1], 2), ([0.2, 0.8, 1], 2), ([0.3, 0.9, 1], 2),
]


def smax(z):
    top = max(z)
    e = [math.exp(v - top) for v in z]
    tot = sum(e)
    return [v / tot for v in e]


wh = [[random.gauss(0, 1) for _ in range(3)] for _ in range(4)]
wo = [[random.gauss(0, 1) for _ in range(5)] for _ in range(3)]
for epoch in range(2000):
    hits = 0
    batch = data[:]
    random.shuffle(batch)
    for x, c in batch:
        h = [math.tanh(sum(p * q for p, q in zip(u, x))) for u in wh] + [1]
        p = smax([sum(a * b for a, b in zip(r, h)) for r in wo])
        hits += p.index(max(p)) == c
        d = [p[k] - (1 if k == c else 0) for k in range(3)]
        dh = [sum(d[k] * wo[k][j] for k in range(3)) * (1 - h[j] ** 2) for j in range(4)]
        wo = [[w - 0.1 * d[k] * hj for w, hj in zip(wo[k], h)] for k in range(3)]
        wh = [[w - 0.1 * dh[j] * xi for w, xi in zip(wh[j], x)] for j in range(4)]
    if epoch % 500 == 0:
        print(epoch, hits, "/ 9")
