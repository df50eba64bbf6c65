# verdict: right
import math
import random

# XOR con liste pure, il bias è l'ultimo elemento di ogni riga
random.seed(11)
DATI = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
OUT = [0, 1, 1, 0]
NASCOSTI = 4


def sigmoide(z):
    return 1.0 / (1.0 + math.exp(-z))


w1 = [[random.uniform(-1, 1) for _ in range(3)] for _ in range(NASCOSTI)]
w2 = [random.uniform(-1, 1) for _ in range(NASCOSTI + 1)]
for giro in range(2000):
    for x, t in zip(DATI, OUT):
        h = [sigmoide(sum(a * b for a, b in zip(r, x))) for r in w1] + [1.0]
        o = sigmoide(sum(a * b for a, b in zip(h, w2)))
        d_o = (t - o) * o * (1 - o)
        d_h = [d_o * w2[j] * h[j] * (1 - h[j]) for j in range(NASCOSTI)]
        for j in range(NASCOSTI + 1):
            w2[j] += 0.8 * d_o * h[j]
        for j in range(NASCOSTI):
            for i in range(3):
                w1[j][i] += 0.8 * d_h[j] * x[i]
    if giro % 500 == 0:
        print(giro, round(o, 3))
