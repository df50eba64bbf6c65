# verdict: right
import math
import random

# une descente stochastique avec inertie, listes simples
random.seed(3)
X = [[0.0, 0.0, 1.0], [0.0, 1.0, 1.0], [1.0, 0.0, 1.0], [1.0, 1.0, 1.0]]
Y = [0.0, 1.0, 1.0, 0.0]
N = 5
W = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(N)]
U = [random.random() * 2 - 1 for _ in range(N)]
mW = [[0.0] * 3 for _ in range(N)]
mU = [0.0] * N
for essai in range(1000):
    i = random.randrange(4)
    x, cible = X[i], Y[i]
    hid = [1 / (1 + math.exp(-sum(a * b for a, b in zip(r, x)))) for r in W]
    delta = sum(u * h for u, h in zip(U, hid)) - cible
    oldU = list(U)
    for j in range(N):
        mU[j] = 0.8 * mU[j] - 0.1 * delta * hid[j]
        U[j] += mU[j]
        slope = delta * oldU[j] * hid[j] * (1 - hid[j])
        for k in range(3):
            mW[j][k] = 0.8 * mW[j][k] - 0.1 * slope * x[k]
            W[j][k] += mW[j][k]
    if essai % 250 == 0:
        print(essai, delta)
