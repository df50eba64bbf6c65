# verdict: right
# Pierre, prof a la retraite : rien que des listes
from math import exp
import random
random.seed(1958)

def f(u):
    return 1.0 / (1.0 + exp(-u))

exemples = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
nc = 3
poids1 = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(nc)]
biais1 = [random.uniform(-1, 1) for _ in range(nc)]
poids2 = [random.uniform(-1, 1) for _ in range(nc)]
biais2 = [0.0]
eta = 0.8

for tour in range(3000):
    total = 0
    for x, t in exemples:
        h = []
        for j in range(nc):
            u = biais1[j]
            for i in range(2):
                u += poids1[j][i] * x[i]
            h.append(f(u))
        s = f(sum(poids2[j] * h[j] for j in range(nc)) + biais2[0])
        total += (t - s) ** 2
        ds = (t - s) * s * (1 - s)
        dh = [ds * poids2[j] * h[j] * (1 - h[j]) for j in range(nc)]
        for j in range(nc):
            poids2[j] += eta * ds * h[j]
            biais1[j] += eta * dh[j]
            for i in range(2):
                poids1[j][i] += eta * dh[j] * x[i]
        biais2[0] += eta * ds
    if tour % 1000 == 0:
        print(tour, total)
