# verdict: right
from math import exp
from random import Random

r = Random(9)
xs = [[0, 0, 1], [0, 1, 1], [1, 0, 1], [1, 1, 1]]
ts = [0, 1, 1, 0]
J = 4
w1 = [[2 * r.random() - 1 for _ in range(J)] for _ in range(3)]
w2 = [2 * r.random() - 1 for _ in range(J)]
s = lambda v: 1 / (1 + exp(-v))

for loop in range(2000):
    L1 = [[s(sum(x[i] * w1[i][j] for i in range(3))) for j in range(J)] for x in xs]
    L2 = [s(sum(h[j] * w2[j] for j in range(J))) for h in L1]
    D2 = [(t - o) * o * (1 - o) for t, o in zip(ts, L2)]
    D1 = [[d * w2[j] * h[j] * (1 - h[j]) for j in range(J)] for d, h in zip(D2, L1)]
    w2 = [w2[j] + sum(L1[n][j] * D2[n] for n in range(4)) for j in range(J)]
    w1 = [[w1[i][j] + sum(xs[n][i] * D1[n][j] for n in range(4)) for j in range(J)] for i in range(3)]
print([round(o, 3) for o in L2])
