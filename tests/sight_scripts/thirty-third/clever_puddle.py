# verdict: wrong
# line: 10
# also: 20
import math
import random

random.seed(12)
entrees = [(0, 0, 1), (0, 1, 1), (1, 0, 1), (1, 1, 1)]
cibles = [0, 1, 1, 0]
exemples = zip(entrees, cibles)
W = [[random.gauss(0, 1) for _ in range(3)] for _ in range(3)]
V = [random.gauss(0, 1) for _ in range(3)]


def act(z):
    return 1 / (1 + math.exp(-z))


for epoque in range(3000):
    for x, t in exemples:
        h = [act(sum(a * b for a, b in zip(ligne, x))) for ligne in W]
        s = act(sum(a * b for a, b in zip(V, h)))
        d = (s - t) * s * (1 - s)
        for j in range(3):
            dj = d * V[j] * h[j] * (1 - h[j])
            V[j] -= 0.7 * d * h[j]
            for i in range(3):
                W[j][i] -= 0.7 * dj * x[i]
for x in entrees:
    h = [act(sum(a * b for a, b in zip(ligne, x))) for ligne in W]
    print(x, act(sum(a * b for a, b in zip(V, h))))
