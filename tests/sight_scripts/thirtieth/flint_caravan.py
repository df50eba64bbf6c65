# verdict: wrong
# line: 32
import math
import random

random.seed(58)
pts = [(-1.5 + 0.15 * i, math.cos(2 * (-1.5 + 0.15 * i))) for i in range(21)]
H = 6
theta = [random.gauss(0, 1) for _ in range(3 * H + 1)]   # u, b, v, c
m = [0.0] * len(theta)
s = [0.0] * len(theta)
b1, b2, lr, eps = 0.9, 0.999, 0.01, 1e-8

for t in range(1, 401):
    g = [0.0] * len(theta)
    loss = 0.0
    for x, y in pts:
        h = [math.tanh(theta[j] * x + theta[H + j]) for j in range(H)]
        r = sum(theta[2 * H + j] * h[j] for j in range(H)) + theta[3 * H] - y
        loss += r * r / len(pts)
        r *= 2 / len(pts)
        g[3 * H] += r
        for j in range(H):
            q = r * theta[2 * H + j] * (1 - h[j] ** 2)
            g[j] += q * x
            g[H + j] += q
            g[2 * H + j] += r * h[j]
    for k in range(len(theta)):
        m[k] = b1 * m[k] + (1 - b1) * g[k]
        s[k] = b2 * s[k] + (1 - b2) * g[k] ** 2
        mhat = m[k] / (1 - b1 ** t)
        shat = s[k] / (1 - b1 ** t)
        theta[k] -= lr * mhat / (math.sqrt(shat) + eps)
    if t % 80 == 0:
        print(t, loss)
