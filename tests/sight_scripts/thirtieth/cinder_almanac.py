# verdict: right
import random
from math import tanh

rnd = random.Random(72)
pts = [(i / 10.0, (i / 10.0) ** 2 - 0.5) for i in range(-10, 11)]
K = 5
p = {}
for k in range(K):
    p['u', k] = rnd.uniform(-2, 2)
    p['b', k] = rnd.uniform(-1, 1)
    p['v', k] = rnd.uniform(-1, 1)
p['c'] = 0.0
seen = {name: 0.0 for name in p}

for sweep in range(250):
    for x, y in pts:
        h = [tanh(p['u', k] * x + p['b', k]) for k in range(K)]
        r = sum(p['v', k] * h[k] for k in range(K)) + p['c'] - y
        g = {'c': r}
        for k in range(K):
            g['v', k] = r * h[k]
            g['b', k] = r * p['v', k] * (1 - h[k] * h[k])
            g['u', k] = g['b', k] * x
        # adagrad
        for name in p:
            seen[name] += g[name] ** 2
            p[name] -= 0.1 * g[name] / (seen[name] ** 0.5 + 1e-7)

print(max(abs(sum(p['v', k] * tanh(p['u', k] * x + p['b', k]) for k in range(K)) + p['c'] - y) for x, y in pts))
