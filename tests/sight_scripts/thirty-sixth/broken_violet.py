# verdict: wrong
# line: 31
# also: 32
import random
import math

rnd = random.Random(404)

inputs = [[a, b, c, 1] for a in (0, 1) for b in (0, 1) for c in (0, 1)]
outputs = [1 if a + b + c == 1 else 0 for a, b, c, _one in inputs]

n_h = 5
wh = [[rnd.uniform(-1, 1) for _ in range(n_h)] for _ in range(4)]
wo = [rnd.uniform(-1, 1) for _ in range(n_h)]
lr = 0.5

for epoch in range(1500):
    for x, t in zip(inputs, outputs):
        h = []
        for j in range(n_h):
            net = sum(x[i] * wh[i][j] for i in range(4))
            h.append(1 / (1 + math.exp(-net)))
        net = sum(h[j] * wo[j] for j in range(n_h))
        o = 1 / (1 + math.exp(-net))

        d_o = (t - o) * o * (1 - o)
        d_h = []
        for j in range(n_h):
            d_h.append(d_o * wo[j] * h[j] * (1 - h[j]))

    for j in range(n_h):
        wo[j] += lr * d_o * h[j]
        for i in range(4):
            wh[i][j] += lr * d_h[j] * x[i]

    if epoch % 300 == 0:
        print(epoch, t, o)
