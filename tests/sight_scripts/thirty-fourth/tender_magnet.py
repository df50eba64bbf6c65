# verdict: right
# forward mode: dual numbers kept as pairs (value, slope)
import math
import random

rnd = random.Random(44)
theta = [rnd.gauss(0, 0.6) for _ in range(13)]
xs = [(0.1, 0.8), (0.5, 0.2), (0.9, 0.9), (0.3, 0.6), (0.7, 0.1)]
ts = [0.4, 0.3, 1.0, 0.5, 0.3]

def add(a, b):
    return a[0] + b[0], a[1] + b[1]

def mul(a, b):
    return a[0] * b[0], a[0] * b[1] + a[1] * b[0]

def squash(a):
    s = 1 / (1 + math.exp(-a[0]))
    return s, s * (1 - s) * a[1]

def cost(th, k):
    p = [(v, 1.0 if i == k else 0.0) for i, v in enumerate(th)]
    total = (0.0, 0.0)
    for (a, b), t in zip(xs, ts):
        out = p[12]
        for j in range(3):
            z = add(add(mul(p[3 * j], (a, 0.0)), mul(p[3 * j + 1], (b, 0.0))), p[3 * j + 2])
            out = add(out, mul(p[9 + j], squash(z)))
        e = add(out, (-t, 0.0))
        total = add(total, mul(e, e))
    return total

for it in range(300):
    slopes = [cost(theta, k)[1] for k in range(len(theta))]
    theta = [v - 0.1 * s for v, s in zip(theta, slopes)]
    if it % 60 == 0:
        print(it, cost(theta, 0)[0])
