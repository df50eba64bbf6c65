# verdict: right
import math, random
random.seed(9)
H = 6
w = [random.gauss(0, 1) for _ in range(H)]
b = [random.gauss(0, 1) for _ in range(H)]
v = [random.gauss(0, .5) for _ in range(H)]
c = 0.0
pts = [(i / 10, math.cos(2 * i / 10)) for i in range(-15, 16)]
for epoch in range(800):
    random.shuffle(pts)
    for x, t in pts:
        h = [math.tanh(w[j] * x + b[j]) for j in range(H)]
        y = sum(v[j] * h[j] for j in range(H)) + c
        e = y - t
        g = [e * v[j] * (1 - h[j] ** 2) for j in range(H)]
        v = [v[j] - .05 * e * h[j] for j in range(H)]
        c = c - .05 * e
        w = [w[j] - .05 * g[j] * x for j in range(H)]
        b = [b[j] - .05 * g[j] for j in range(H)]
sq = 0
for x, t in pts:
    y = sum(v[j] * math.tanh(w[j] * x + b[j]) for j in range(H)) + c
    sq += (y - t) ** 2
print("mse", sq / len(pts))
