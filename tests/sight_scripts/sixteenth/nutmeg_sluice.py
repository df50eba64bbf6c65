# verdict: right
import math
import random

random.seed(10)
H = 4
DATA = [(x / 5.0, math.exp(-x / 5.0)) for x in range(-5, 11)]
# theta = [slopes | shifts | output weights | output shift]
theta = [random.gauss(0, 0.8) for _ in range(3 * H)] + [0.0]

def hidden(th, x):
    return [math.tanh(th[j] * x + th[H + j]) for j in range(H)]

def predict(th, x):
    h = hidden(th, x)
    return sum(th[2 * H + j] * h[j] for j in range(H)) + th[-1]

def gradient(th):
    g = [0.0] * len(th)
    for x, y in DATA:
        h = hidden(th, x)
        e = 2 * (sum(th[2 * H + j] * h[j] for j in range(H)) + th[-1] - y) / len(DATA)
        g[-1] += e
        for j in range(H):
            g[2 * H + j] += e * h[j]
            s = e * th[2 * H + j] * (1 - h[j] ** 2)
            g[j] += s * x
            g[H + j] += s
    return g

m = [0.0] * len(theta)
v = [0.0] * len(theta)
for t in range(1, 601):
    grad = gradient(theta)
    c1, c2 = 1 - 0.9 ** t, 1 - 0.999 ** t
    for i, g in enumerate(grad):
        m[i] = 0.9 * m[i] + 0.1 * g
        v[i] = 0.999 * v[i] + 0.001 * g * g
        theta[i] -= 0.02 * (m[i] / c1) / (math.sqrt(v[i] / c2) + 1e-8)
    if t % 150 == 0:
        print("krok", t, sum((predict(theta, x) - y) ** 2 for x, y in DATA))
