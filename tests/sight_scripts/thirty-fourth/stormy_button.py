# verdict: right
# Red neuronal para tres clases de flores inventadas; listas y nada más
import math
import random

random.seed(50)
flores = []
for clase, (cx, cy) in enumerate([(1.0, 0.2), (-0.8, 0.9), (-0.2, -1.1)]):
    for _ in range(8):
        flores.append(([random.gauss(cx, 0.4), random.gauss(cy, 0.4)], clase))

OCULTAS, CLASES, PASO = 5, 3, 0.1
W = [[random.uniform(-0.8, 0.8) for _ in range(OCULTAS)] for _ in range(2)]
B = [0.0] * OCULTAS
V = [[random.uniform(-0.8, 0.8) for _ in range(CLASES)] for _ in range(OCULTAS)]
C = [0.0] * CLASES

for vuelta in range(150):
    random.shuffle(flores)
    perdida = 0.0
    for x, k in flores:
        z = [B[j] + x[0] * W[0][j] + x[1] * W[1][j] for j in range(OCULTAS)]
        h = [max(0.0, v) for v in z]
        s = [C[c] + sum(h[j] * V[j][c] for j in range(OCULTAS)) for c in range(CLASES)]
        tope = max(s)
        ex = [math.exp(v - tope) for v in s]
        suma = sum(ex)
        p = [v / suma for v in ex]
        perdida -= math.log(p[k])
        d = [p[c] - (1.0 if c == k else 0.0) for c in range(CLASES)]
        dh = [sum(V[j][c] * d[c] for c in range(CLASES)) if z[j] > 0 else 0.0 for j in range(OCULTAS)]
        for c in range(CLASES):
            C[c] -= PASO * d[c]
            for j in range(OCULTAS):
                V[j][c] -= PASO * d[c] * h[j]
        for j in range(OCULTAS):
            B[j] -= PASO * dh[j]
            for i in range(2):
                W[i][j] -= PASO * dh[j] * x[i]
    if vuelta % 30 == 0:
        print(vuelta, round(perdida, 4))
