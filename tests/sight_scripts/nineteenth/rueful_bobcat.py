# verdict: wrong
# line: 30
# also: 27
# why: scalars, output weights changed before the hidden deltas
import math
import random

random.seed(4)


def f(x):
    return 1 / (1 + math.exp(-x))


a1, a2, a3, c1, c2, c3, v1, v2, v3 = [random.uniform(-2, 2) for _ in range(9)]
lr = 1.5
table = [(0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 0)]

for n in range(4000):
    sq = 0
    for x1, x2, t in table:
        p = f(a1 * x1 + a2 * x2 + a3)
        q = f(c1 * x1 + c2 * x2 + c3)
        o = f(v1 * p + v2 * q + v3)
        sq += (t - o) ** 2
        do = (t - o) * o * (1 - o)
        v1 += lr * do * p
        v2 += lr * do * q
        v3 += lr * do
        dp = do * v1 * p * (1 - p)
        dq = do * v2 * q * (1 - q)
        a1 += lr * dp * x1
        a2 += lr * dp * x2
        a3 += lr * dp
        c1 += lr * dq * x1
        c2 += lr * dq * x2
        c3 += lr * dq
    if n % 800 == 0:
        print(n, sq)
