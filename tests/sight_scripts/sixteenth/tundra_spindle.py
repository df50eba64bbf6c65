# verdict: right
import math
import random

random.seed(11)

def sig(v):
    return 1.0 / (1.0 + math.exp(-v))

# Wahrheitstabelle NAND und ein bisschen Rauschen
daten = [([0, 0], 1), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
H = 3
w_h = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(H)]
b_h = [0.0] * H
w_o = [random.uniform(-1, 1) for _ in range(H)]
b_o = 0.0
rate = 0.7

for epoche in range(1500):
    fehler = 0.0
    for x, t in daten:
        h = []
        for k in range(H):
            s = b_h[k]
            for i in range(2):
                s += w_h[k][i] * x[i]
            h.append(sig(s))
        o = sig(sum(w_o[k] * h[k] for k in range(H)) + b_o)
        e = t - o
        d_o = e * o * (1 - o)
        d_h = [d_o * w_o[k] * h[k] * (1 - h[k]) for k in range(H)]
        for k in range(H):
            w_o[k] += rate * d_o * h[k]
            b_h[k] += rate * d_h[k]
            for i in range(2):
                w_h[k][i] += rate * d_h[k] * x[i]
        b_o += rate * d_o
        fehler += e * e
    if epoche % 300 == 0:
        print("Epoche", epoche, "Fehler", round(fehler, 4))
for x, t in daten:
    print(x, t)
