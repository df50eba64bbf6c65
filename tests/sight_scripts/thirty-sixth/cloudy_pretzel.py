# verdict: right
import math
import random

# Robust fit: a few of the measurements are nonsense, so large errors count linearly (Huber).
random.seed(52)

measurements = []
for k in range(40):
    t = k / 20 - 1
    value = 0.8 * t * t - 0.3 + random.gauss(0, 0.03)
    if k % 13 == 5:
        value += 4
    measurements.append((t, value))

H = 8
a = [random.gauss(0, 1.5) for _ in range(H)]
b = [random.gauss(0, 1) for _ in range(H)]
c = [random.gauss(0, 0.5) for _ in range(H)]
d = 0.0
DELTA = 0.5


def huber(e):
    return 0.5 * e * e if abs(e) <= DELTA else DELTA * (abs(e) - 0.5 * DELTA)


def clip(e):
    return max(-DELTA, min(DELTA, e))


for epoch in range(500):
    ga, gb, gc, gd = [0.0] * H, [0.0] * H, [0.0] * H, 0.0
    cost = 0.0
    for t, value in measurements:
        h = [math.tanh(a[j] * t + b[j]) for j in range(H)]
        y = sum(c[j] * h[j] for j in range(H)) + d
        cost += huber(y - value)
        e = clip(y - value)
        gd += e
        for j in range(H):
            gc[j] += e * h[j]
            back = e * c[j] * (1 - h[j] ** 2)
            ga[j] += back * t
            gb[j] += back
    r = 0.2 / len(measurements)
    d -= r * gd
    for j in range(H):
        a[j] -= r * ga[j]
        b[j] -= r * gb[j]
        c[j] -= r * gc[j]
    if epoch % 100 == 0:
        print(epoch, cost)
