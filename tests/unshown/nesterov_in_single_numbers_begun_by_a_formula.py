# unshown: initial weights
# why: Nesterov's momentum in single numbers, and the weights are made by a formula
import math

X = [(0, 0), (0, 1), (1, 0), (1, 1)]
T = [0, 1, 1, 0]
n = 4
P = [0.1 * ((7 * k) % 5) - 0.2 for k in range(17)]
V = [0.0] * len(P)


def squash(z):
    return 1 / (1 + math.exp(-z))


def gradient(q):
    g = [0.0] * len(q)
    for x, t in zip(X, T):
        h = [squash(q[3 * j] * x[0] + q[3 * j + 1] * x[1] + q[3 * j + 2]) for j in range(n)]
        o = squash(sum(q[3 * n + j] * h[j] for j in range(n)) + q[4 * n])
        d = (o - t) * o * (1 - o)
        for j in range(n):
            g[3 * n + j] += d * h[j]
            e = d * q[3 * n + j] * h[j] * (1 - h[j])
            g[3 * j] += e * x[0]
            g[3 * j + 1] += e * x[1]
            g[3 * j + 2] += e
        g[4 * n] += d
    return g


for turn in range(1000):
    ahead = [p + 0.8 * v for p, v in zip(P, V)]
    V = [0.8 * v - 0.3 * g for v, g in zip(V, gradient(ahead))]
    P = [p + v for p, v in zip(P, V)]
