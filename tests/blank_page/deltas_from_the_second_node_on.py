# verdict: wrong
# first wrong: hidden_delta
# line: 22
# mistake: -
# why: the loop that makes the deltas begins at the second node, and that of the first stays 0
import math
import random

random.seed(21)
x = [[-1.0, 0.5], [0.3, 0.9], [0.8, -0.7], [-0.2, -0.4], [0.6, 0.1], [-0.7, -0.9]]
t = [0.7, 0.2, 0.9, 0.4, 0.6, 0.1]
n = 4
w = [[random.random() * 2 - 1 for _ in range(3)] for _ in range(n)]
v = [random.random() * 2 - 1 for _ in range(n)]
h = [0.0] * n
dh = [0.0] * n
for turn in range(300):
    for p in range(6):
        for j in range(n):
            h[j] = math.tanh(w[j][0] * x[p][0] + w[j][1] * x[p][1] + w[j][2])
        e = sum(v[j] * h[j] for j in range(n)) - t[p]
        for j in range(1, n):
            dh[j] = e * v[j] * (1 - h[j] ** 2)
        for j in range(n):
            v[j] -= 0.1 * e * h[j]
            for i in range(2):
                w[j][i] -= 0.1 * dh[j] * x[p][i]
            w[j][2] -= 0.1 * dh[j]
