# verdict: right
import random
import math

random.seed(11)
NI, NH = 2, 4
flat = [random.gauss(0, 0.7) for _ in range(NH * (NI + 1) + NH + 1)]
rows = [((0, 0), 0), ((0, 1), 1), ((1, 0), 1), ((1, 1), 0)]
OFF = NH * (NI + 1)

def sig(u):
    if u >= 0:
        return 1 / (1 + math.exp(-u))
    e = math.exp(u)
    return e / (1 + e)

for epoch in range(3000):
    total = 0.0
    for x, y in rows:
        h = []
        for j in range(NH):
            o = j * (NI + 1)
            h.append(sig(flat[o] * x[0] + flat[o + 1] * x[1] + flat[o + 2]))
        p = sig(sum(flat[OFF + j] * h[j] for j in range(NH)) + flat[-1])
        d = p - y
        step = [0.0] * len(flat)
        for j in range(NH):
            o = j * (NI + 1)
            dj = d * flat[OFF + j] * h[j] * (1 - h[j])
            step[o:o + 3] = [dj * x[0], dj * x[1], dj]
            step[OFF + j] = d * h[j]
        step[-1] = d
        flat[:] = [w - 0.4 * s for w, s in zip(flat, step)]
        total -= math.log(p if y else 1 - p)
    if epoch % 500 == 0:
        print(epoch, round(total, 4))
