# verdict: right
import random, math
# one net, Nesterov momentum; look ahead first
X = [(0, 0), (0, 1), (1, 0), (1, 1)]
T = [0, 1, 1, 0]
n = 4
P = [random.uniform(-1, 1) for _ in range(n * 3 + n + 1)]
V = [0.0] * len(P)

def sigma(z):
    return 1 / (1 + math.exp(-z))

def forward(q, x):
    h = [sigma(q[3 * j] * x[0] + q[3 * j + 1] * x[1] + q[3 * j + 2]) for j in range(n)]
    return h, sigma(sum(q[12 + j] * h[j] for j in range(n)) + q[16])

def gradient(q):
    g = [0.0] * len(q)
    for x, t in zip(X, T):
        h, o = forward(q, x)
        d = (o - t) * o * (1 - o)
        for j in range(n):
            g[12 + j] += d * h[j]
            e = d * q[12 + j] * h[j] * (1 - h[j])
            g[3 * j] += e * x[0]
            g[3 * j + 1] += e * x[1]
            g[3 * j + 2] += e
        g[16] += d
    return g

for it in range(3000):
    ahead = [p + 0.8 * v for p, v in zip(P, V)]
    G = gradient(ahead)
    V = [0.8 * v - 0.3 * g for v, g in zip(V, G)]
    P = [p + v for p, v in zip(P, V)]
print([round(forward(P, x)[1], 3) for x in X])
