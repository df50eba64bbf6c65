# verdict: wrong
# line: 11
# also: 12
import random
from math import tanh

random.seed(14)
table = {(-1, -1): -0.8, (-1, 1): 0.8, (1, -1): 0.8, (1, 1): -0.8}
n_hid = 4
for epoch in range(1000):
    hid = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(n_hid)]
    out = [random.uniform(-1, 1) for _ in range(n_hid)]
    miss = 0
    for (a, b), t in table.items():
        x = (a, b, 1)
        h = [tanh(sum(p * q for p, q in zip(r, x))) for r in hid]
        o = sum(p * q for p, q in zip(out, h))
        e = t - o
        miss += abs(e)
        back = [e * out[j] * (1 - h[j] ** 2) for j in range(n_hid)]
        for j in range(n_hid):
            out[j] += 0.1 * e * h[j]
            hid[j] = [w + 0.1 * back[j] * xi for w, xi in zip(hid[j], x)]
    if epoch % 250 == 0:
        print(epoch, round(miss, 3))
