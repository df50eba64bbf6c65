# verdict: wrong
# line: 16
# reseau en Python pur, avec momentum? non, juste SGD
import random, math
random.seed(101)
ex = [([random.uniform(-1, 1) for _ in range(2)]) for _ in range(10)]
but = [1.0 if e[0] + e[1] > 0 else 0.0 for e in ex]
c = 3
P = [[random.uniform(-1, 1) for _ in range(2)] for _ in range(c)]
bP = [random.uniform(-1, 1) for _ in range(c)]
Q = [random.uniform(-1, 1) for _ in range(c)]
bQ = random.uniform(-1, 1)
s = lambda v: 1.0 / (1.0 + math.exp(-v))
for tour in range(800):
    perte = 0.0
    for e, b in zip(random.sample(ex, len(ex)), but):
        h = [s(bP[j] + P[j][0] * e[0] + P[j][1] * e[1]) for j in range(c)]
        o = s(bQ + sum(q * a for q, a in zip(Q, h)))
        d = o - b
        perte -= b * math.log(o) + (1 - b) * math.log(1 - o)
        for j in range(c):
            dj = d * Q[j] * h[j] * (1 - h[j])
            Q[j] -= 0.2 * d * h[j]
            bP[j] -= 0.2 * dj
            P[j][0] -= 0.2 * dj * e[0]
            P[j][1] -= 0.2 * dj * e[1]
        bQ -= 0.2 * d
    if tour % 160 == 0:
        print(tour, perte)
