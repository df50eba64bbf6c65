# verdict: right
import math
import random

random.seed(47)

# [hours slept, hours learned] -> passed?
rows = [([0.8, 0.9], 1), ([0.3, 0.8], 1), ([0.9, 0.2], 0), ([0.2, 0.1], 0), ([0.5, 0.7], 1), ([0.6, 0.3], 0)]


class Params:
    w_ih = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(3)]
    w_ho = [random.uniform(-1, 1) for _ in range(4)]


params = Params()
last_ih = [[0.0] * 3 for _ in range(3)]
last_ho = [0.0] * 4


def predict(x):
    h = [math.tanh(r[0] * x[0] + r[1] * x[1] + r[2]) for r in params.w_ih]
    return h, sum(w * v for w, v in zip(params.w_ho, h + [1.0]))


LR, MOMENTUM = 0.1, 0.5
for epoch in range(1500):
    g_ih = [[0.0] * 3 for _ in range(3)]
    g_ho = [0.0] * 4
    for x, t in rows:
        h, y = predict(x)
        d = 2 * (y - t) / len(rows)
        for j, v in enumerate(h + [1.0]):
            g_ho[j] += d * v
        for j in range(3):
            dj = d * params.w_ho[j] * (1 - h[j] ** 2)
            for i, v in enumerate(x + [1.0]):
                g_ih[j][i] += dj * v
    for j in range(4):
        last_ho[j] = MOMENTUM * last_ho[j] - LR * g_ho[j]
        params.w_ho[j] += last_ho[j]
    for j in range(3):
        for i in range(3):
            last_ih[j][i] = MOMENTUM * last_ih[j][i] - LR * g_ih[j][i]
            params.w_ih[j][i] += last_ih[j][i]

for x, t in rows:
    print(x, t, "%.3f" % predict(x)[1])
