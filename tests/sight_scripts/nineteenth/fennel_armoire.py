# verdict: wrong
# line: 21
# also: 25, 26, 32
# why: gradient sums are never set back to zero
import random
from math import exp

def sig(v):
    return 1 / (1 + exp(-v))

random.seed(15)
rows = [([random.random(), random.random()], None) for _ in range(12)]
rows = [(x, 1.0 if x[0] + x[1] > 1 else 0.0) for x, _ in rows]
nh = 3
w1 = [[random.uniform(-2, 2) for _ in range(2)] for _ in range(nh)]
b1 = [random.uniform(-1, 1) for _ in range(nh)]
w2 = [random.uniform(-2, 2) for _ in range(nh)]
b2 = 0.0
rate = 0.02

g1 = [[0.0, 0.0] for _ in range(nh)]
gb1 = [0.0] * nh
g2 = [0.0] * nh
gb2 = 0.0
for it in range(300):
    cost = 0.0
    for x, t in rows:
        h = [sig(w1[j][0] * x[0] + w1[j][1] * x[1] + b1[j]) for j in range(nh)]
        o = sig(sum(w2[j] * h[j] for j in range(nh)) + b2)
        cost += 0.5 * (o - t) ** 2
        d = (o - t) * o * (1 - o)
        gb2 += d
        for j in range(nh):
            g2[j] += d * h[j]
            dj = d * w2[j] * h[j] * (1 - h[j])
            gb1[j] += dj
            g1[j][0] += dj * x[0]
            g1[j][1] += dj * x[1]
    b2 -= rate * gb2
    for j in range(nh):
        w2[j] -= rate * g2[j]
        b1[j] -= rate * gb1[j]
        w1[j][0] -= rate * g1[j][0]
        w1[j][1] -= rate * g1[j][1]
    if it % 50 == 0:
        print("it", it, "cost", cost)
