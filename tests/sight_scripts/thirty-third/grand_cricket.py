# verdict: wrong
# line: 23
import math, random

random.seed(64)
f = lambda z: 1 / (1 + math.exp(-z))
wetter = [((0.2, 0.9), 1), ((0.8, 0.3), 0), ((0.4, 0.7), 1), ((0.9, 0.8), 0), ((0.1, 0.4), 1), ((0.6, 0.1), 0)]
H = 4
W = [[random.uniform(-2, 2) for _ in range(2)] for _ in range(H)]
bW = [random.uniform(-1, 1) for _ in range(H)]
V = [random.uniform(-2, 2) for _ in range(H)]
bV = 0.0
alpha = 0.5
for tag in range(1000):
    for x, regen in wetter:
        h = [f(W[j][0] * x[0] + W[j][1] * x[1] + bW[j]) for j in range(H)]
        o = f(sum(V[j] * h[j] for j in range(H)) + bV)
        d_out = o - regen          # Kreuzentropie
        d_hid = [d_out * V[j] * h[j] * (1 - h[j]) for j in range(H)]
        bV -= alpha * d_out
        for j in range(H):
            V[j] -= alpha * d_out * h[j]
            bW[j] -= alpha * d_out
            W[j][0] -= alpha * d_hid[j] * x[0]
            W[j][1] -= alpha * d_hid[j] * x[1]
print("letzter Fehler", d_out)
