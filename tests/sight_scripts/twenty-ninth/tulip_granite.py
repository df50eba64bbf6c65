# verdict: right
from math import exp, sqrt, log
from random import Random

rng = Random(5)
# will it rain? (humidity, pressure, wind) all scaled 0..1
obs = []
for _ in range(40):
    hum, pres, wind = rng.random(), rng.random(), rng.random()
    obs.append(([hum, pres, wind, 1.0], int(hum + 0.5 * wind > pres + 0.3)))

HIDDEN = 4
w = [[rng.uniform(-1, 1) for _ in range(4)] for _ in range(HIDDEN)]
v = [rng.uniform(-1, 1) for _ in range(HIDDEN + 1)]
cache_w = [[0.0] * 4 for _ in range(HIDDEN)]
cache_v = [0.0] * (HIDDEN + 1)
rate = 0.3

for day in range(60):
    loss = 0.0
    rng.shuffle(obs)
    for x, rain in obs:
        hid = []
        for row in w:
            hid.append(1 / (1 + exp(-sum(a * b for a, b in zip(row, x)))))
        hid.append(1.0)
        p = 1 / (1 + exp(-sum(a * b for a, b in zip(v, hid))))
        loss -= log(p) if rain else log(1 - p)
        d = p - rain
        dh = [d * v[j] * hid[j] * (1 - hid[j]) for j in range(HIDDEN)]
        for j in range(HIDDEN + 1):
            g = d * hid[j]
            cache_v[j] += g * g
            v[j] -= rate * g / (sqrt(cache_v[j]) + 1e-7)
        for j in range(HIDDEN):
            for i in range(4):
                g = dh[j] * x[i]
                cache_w[j][i] += g * g
                w[j][i] -= rate * g / (sqrt(cache_w[j][i]) + 1e-7)
    if day % 12 == 0:
        print("day", day, "mean loss", round(loss / len(obs), 4))
