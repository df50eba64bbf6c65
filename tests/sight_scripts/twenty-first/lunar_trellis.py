# verdict: right
import math
import random

random.seed(42)

# kwiatki: dwie cechy, trzy gatunki
srodki = [(0.0, 1.5), (1.3, -0.8), (-1.3, -0.8)]
dane = []
for k, (sx, sy) in enumerate(srodki):
    for _ in range(15):
        dane.append(([sx + random.gauss(0, 0.4), sy + random.gauss(0, 0.4)], k))

H, K = 6, 3
W = [[random.gauss(0, 0.7) for _ in range(2)] for _ in range(H)]
b = [0.0] * H
U = [[random.gauss(0, 0.5) for _ in range(H)] for _ in range(K)]
c = [0.0] * K
krok = 0.05

for epoka in range(60):
    random.shuffle(dane)
    strata = 0.0
    for x, klasa in dane:
        h = [math.tanh(W[j][0] * x[0] + W[j][1] * x[1] + b[j]) for j in range(H)]
        z = [sum(U[k][j] * h[j] for j in range(H)) + c[k] for k in range(K)]
        m = max(z)
        e = [math.exp(v - m) for v in z]
        p = [v / sum(e) for v in e]
        strata -= math.log(p[klasa])
        dz = [p[k] - (1.0 if k == klasa else 0.0) for k in range(K)]
        dh = [sum(dz[k] * U[k][j] for k in range(K)) * (1 - h[j] ** 2) for j in range(H)]
        for k in range(K):
            for j in range(H):
                U[k][j] -= krok * dz[k] * h[j]
            c[k] -= krok * dz[k]
        for j in range(H):
            for i in range(2):
                W[j][i] -= krok * dh[j] * x[i]
            b[j] -= krok * dh[j]
    if epoka % 10 == 0:
        print(epoka, strata / len(dane))
