# verdict: wrong
# line: 19
# also: 25
import math
import random

random.seed(16)
th = [random.uniform(-1, 1) for _ in range(9)]
pts = [(0.1, 0.3, 0.5), (0.9, 0.2, 0.1), (0.4, 0.8, 0.9), (0.6, 0.6, 0.4)]

def cost(q):
    c = 0.0
    for a, b, t in pts:
        hs = [math.tanh(q[2 * j] * a + q[2 * j + 1] * b) for j in range(3)]
        c += (sum(u * h for u, h in zip(q[6:], hs)) - t) ** 2
    return c

eps = 0.05
base = cost(th)
for it in range(200):
    grad = []
    for i in range(9):
        up = th[:]
        up[i] += eps
        grad.append((cost(up) - base) / eps)
    th = [p - 0.002 * g for p, g in zip(th, grad)]
    if it % 40 == 0:
        print(it, cost(th))
